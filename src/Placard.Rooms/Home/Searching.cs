using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Home;

/// <summary>Answers a search: a state's name leads to the state, a symbol to its vote, words to the votes that hold them.</summary>
internal static class Searching
{
    private const int Longest = 200;
    private const int Listed = 20;

    public static IResult Answer(string? q, HttpContext context, OpenEdition edition)
    {
        var words = q?.Trim() ?? "";
        if (words.Length > Longest)
            throw Refusal.Unreadable($"A search takes at most {Longest} characters.");
        if (words.Length == 0)
            return Show(new Found("", default, [], 0, []));
        if (edition.States.Resolve(words) is { } state)
            return Lead(context, Addresses.State(state.Code));
        var isSymbol = DocumentSymbol.TryParse(words, out var symbol, out _);
        if (isSymbol && edition.Votes.On(symbol).Count > 0)
            return Lead(context, Addresses.Vote(VoteAddress.Of(symbol)));
        if (isSymbol && edition.Texts.Find(symbol) is not null)
            return Lead(context, Addresses.Text(symbol));
        var votes = edition.Votes.Where(new VoteFilter { Topic = words }).ToList();
        return Show(new Found(words, isSymbol ? symbol : default, edition.States.Nearest(words, 4), votes.Count, [.. votes.Take(Listed)]));
    }

    private static ViewResult Show(Found found) =>
        ViewResult.Of<SearchPage, Found>(found.Words.Length == 0 ? "Search" : $"Search: {found.Words}", "What the record holds for these words.", found)
            .AsJson(() => SearchAnswer.Of(found), HomeJson.Readable.SearchAnswer);

    private static IResult Lead(HttpContext context, string address) =>
        Results.Redirect(address + AskedPage.EndingOf(AskedPage.Of(context).Form));
}

/// <summary>What a search found that did not lead to one page.</summary>
/// <param name="Words">The words searched for; empty for none.</param>
/// <param name="Symbol">The document symbol that they are, with no vote on it; the default for none.</param>
/// <param name="States">The states whose names are near.</param>
/// <param name="Total">How many votes hold the words.</param>
/// <param name="Votes">The latest of them.</param>
public sealed record Found(
    string Words, DocumentSymbol Symbol, IReadOnlyList<Record.States.State> States, int Total, IReadOnlyList<VoteEvent> Votes);
