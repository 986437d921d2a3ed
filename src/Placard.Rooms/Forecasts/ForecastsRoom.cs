using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Forecasts;

/// <summary>How a coming vote may go, and how good such forecasts were of votes past.</summary>
public sealed class ForecastsRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new ForecastCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<ForecastAnswer>(Addresses.Forecasts, ShowForecast.AnswerAsync,
            "The forecast of a vote like a past one, or of a new proposal: the chances of every member, of the outcome, and of the margin.");
        site.MapView<BacktestAnswer>(Addresses.Backtest, ShowBacktest.AnswerAsync,
            "Forecasts of past votes from what was known the day before, beside what came of them and beside three plain rules.");
    }
}
