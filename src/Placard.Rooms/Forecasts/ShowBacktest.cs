using Microsoft.AspNetCore.Http;
using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>Answers <c>/forecasts/backtest</c>.</summary>
internal static class ShowBacktest
{
    public static async Task<IResult> AnswerAsync(string? body, string? year, HttpContext context, OpenEdition edition)
    {
        var asked = Asked.Body("body", body, b => $"{Addresses.Backtest}?body={b.Code}") ?? Body.HumanRightsCouncil;
        if (!ForecastWalk.Forecasts(asked))
            throw Refusal.Unreadable($"Votes of the {asked.Name} are not forecast.", new Link("Human Rights Council", Addresses.Backtest), new Link("General Assembly", $"{Addresses.Backtest}?body=GA"));
        var only = Asked.Number("year", year, ForecastIndex.BacktestFrom.Year, 2200);
        var task = ForecastIndex.Of(edition).BacktestAsync(asked);
        if (!await Waiting.IsDoneAsync(task, context))
            return Waiting.Show(context, $"The back-test of the {asked.ShortName}");
        var view = await task;
        return ViewResult.Of<BacktestPage, BacktestView>(
                $"Back-test, {asked.Name}", "How good forecasts of past votes were, the misses first.", view with { Year = only })
            .AsJson(() => view.Answer, ForecastJson.Readable.BacktestAnswer)
            .AsTable(() => ForecastTables.Votes(view.Answer));
    }
}
