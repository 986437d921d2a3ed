using Microsoft.AspNetCore.Http;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Forecasts;

/// <summary>Answers <c>/forecasts</c>: the form, and with <c>?like=</c> or <c>?title=</c> the forecast.</summary>
internal static class ShowForecast
{
    public static async Task<IResult> AnswerAsync(HttpContext context, OpenEdition edition)
    {
        var words = WordsOf(context.Request.Query);
        if (words.IsEmpty)
            return ViewResult.Of<ForecastStartPage, ForecastStart>("Forecasts", "How a coming vote may go, state by state.", ForecastStart.Of(edition, words));
        var asked = ForecastAsked.Read(edition, words);
        var task = ForecastIndex.Of(edition).ForecastAsync(asked);
        if (!await Waiting.IsDoneAsync(task, context))
            return Waiting.Show(context, "This forecast");
        var forecast = await task;
        var answer = () => ForecastAnswer.Of(asked, forecast.Grounded);
        return ViewResult.Of<ForecastPage, ForecastView>(
                $"Forecast: {asked.Vote.Title}", "The chances of every member in a coming vote, of its outcome and of its margin.",
                new ForecastView(asked, words, forecast.Grounded, forecast.Margin, edition.States))
            .AsJson(answer, ForecastJson.Readable.ForecastAnswer)
            .AsTable(() => ForecastTables.Ballots(answer()));
    }

    private static ForecastWords WordsOf(IQueryCollection query) => new()
    {
        Like = query["like"],
        Title = query["title"],
        Body = query["body"],
        Kind = query["kind"].ToString() is { Length: > 0 } kind ? VoteWords.KindWords.FirstOrDefault(w => VoteWords.ToSlug(w) == kind) ?? kind : null,
        Item = query["item"],
        Topic = query["topic"],
        Sponsors = query["sponsors"],
        On = query["on"],
        TwoThirds = query.ContainsKey("two-thirds"),
    };
}
