using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Texts;

/// <summary>Answers <c>/texts</c>.</summary>
internal static class ShowSearch
{
    private const int MostInFeed = 50;

    public static IResult Answer(HttpRequest request, OpenEdition edition)
    {
        var asked = SearchAsked.Read(request.Query, edition.States);
        var found = Finding.In(edition, asked);
        var view = SearchView.Of(edition, asked, found)
            ?? throw Refusal.NotFound($"The search has no page {asked.Page}.", new Link("Its first page", (asked with { Page = 1 }).ToString()));
        var held = HeldTexts.Of(edition);
        var shown = ViewResult.Of<SearchPage, (SearchView, HeldTexts)>(
                (asked.InSpeeches ? "Speeches" : "Texts") + (asked.Words.Length == 0 ? "" : $": {asked.Words}"), "The words of resolutions in six languages, and of speeches in the General Debate, searched paragraph by paragraph.", (view, held))
            .AsJson(() => SearchAnswer.Of(view), TextJson.Readable.SearchAnswer);
        return asked.Query is null ? shown : shown
            .AsTable(() => SearchTable.Of(edition, asked, found))
            .AsFeed(() => FeedOf(edition, asked with { ByDate = true }));
    }

    private static Feed FeedOf(OpenEdition edition, SearchAsked asked)
    {
        var found = Finding.In(edition, asked);
        var reader = new PassageReader(edition, asked, found);
        return new Feed($"{(asked.InSpeeches ? "Speeches" : "Texts")} with {asked.Words}", [.. found.All.Where(f => f.Date.IsKnown).Take(MostInFeed).Select(f => new FeedEntry(
            SearchWords.HeadingOf(f),
            asked.InSpeeches ? $"{asked with { State = f.Speaker?.Code ?? default, Session = f.Session }}" : Addresses.Text(f.Symbol, asked.Language),
            new DateTimeOffset(f.Date.Earliest, TimeOnly.MinValue, TimeSpan.Zero),
            string.Join(" · ", reader.Read(f, 1).Select(p => p.Label.Length > 0 ? $"{p.Label}: {p.Words}" : p.Words))))]);
    }
}
