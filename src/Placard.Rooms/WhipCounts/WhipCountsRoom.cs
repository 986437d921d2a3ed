using System.CommandLine;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.WhipCounts;

/// <summary>Whip counts: who said what a state will do in a coming vote, over a forecast of it. They live on the desk, and are shown to nobody but those who keep them.</summary>
/// <param name="forecast">How votes are forecast; as the pages of forecasts do unless said otherwise.</param>
/// <param name="clock">The clock, by which what is written is dated.</param>
public sealed class WhipCountsRoom(ForecastOfVote? forecast = null, TimeProvider? clock = null) : IRoom
{
    private readonly ForecastOfVote _forecast = forecast ?? CountedForecasts.OfAsync;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    public IEnumerable<Command> Commands(ProgramPaths here) => [new WhipCommand(here, _forecast, _clock)];

    public void Map(IEndpointRouteBuilder site)
    {
        var handing = new FormHandling(_clock);
        var counts = new CountsPages(handing, _clock);
        site.MapView<CountListAnswer>(Addresses.WhipCounts, counts.ShowAsync, "The whip counts on the desk; for who sits at the site's own machine.");
        handing.Map(site, Addresses.WhipCounts, counts.BeginAsync, counts.RefusedAsync);
        var one = new CountPages(handing, _forecast, _clock);
        site.MapView<CountAnswer>(Addresses.WhipCounts + "/{id}", one.ShowAsync, "One whip count: chance of the outcome, what is needed, who can move it, every commitment; what changed since a day or a count taken.");
        site.MapView<CountAnswer>(Addresses.WhipCounts + "/{id}/print", one.PrintAsync, "The same on one printed page, without who said what.");
        site.MapView<ScoreAnswer>(Addresses.WhipCounts + "/{id}/score", one.ScoreAsync, "A whip count held against the vote, once it is in.");
        new CountForms(handing, one, _clock).Map(site);
    }
}
