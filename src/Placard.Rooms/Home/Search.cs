namespace Placard.Rooms.Home;

/// <summary>The words that a reader searches for.</summary>
public sealed record SearchQuery(string Words)
{
    private const int Longest = 200;

    private static readonly Parameter<string?> Typed = Ask.Text("q", "A state, a document symbol, or words of titles and subjects");

    public static QueryParameters<SearchQuery> Parameters { get; } = new QueryParameters<SearchQuery>(Of).With(Typed, q => q.Words);

    private static SearchQuery Of(Request request)
    {
        var words = request.Value(Typed) ?? "";
        return words.Length <= Longest ? new(words) : throw Refusal.Unreadable($"A search takes at most {Longest} characters.");
    }
}

/// <summary>What a search found that did not lead to one page.</summary>
/// <param name="Words">The words searched for; empty for none.</param>
/// <param name="Symbol">The document symbol that they are, with no vote on it; the default for none.</param>
/// <param name="States">The states with similar names.</param>
/// <param name="Total">How many votes contain the words.</param>
/// <param name="Votes">The latest of them.</param>
public sealed record Search(string Words, DocumentSymbol Symbol, IReadOnlyList<State> States, int Total, IReadOnlyList<VoteEvent> Votes)
{
    private const int Listed = 20;
    private const int MostStates = 4;

    /// <summary>The one page that the words lead to: a state by its name, a symbol's vote or text; null for none.</summary>
    public static string? PageOf(OpenEdition edition, SearchQuery query)
    {
        if (query.Words.Length == 0)
            return null;
        if (edition.States.Resolve(query.Words) is { } state)
            return Addresses.State(state.Code);
        if (!DocumentSymbol.TryParse(query.Words, out var symbol, out _))
            return null;
        return edition.Votes.On(symbol).Count > 0 ? Addresses.Vote(VoteAddress.Of(symbol))
            : edition.Texts.Find(symbol) is not null ? Addresses.Text(symbol)
            : null;
    }

    public static Search Of(OpenEdition edition, SearchQuery query)
    {
        if (query.Words.Length == 0)
            return new("", default, [], 0, []);
        var votes = edition.Votes.Where(new VoteFilter { Topic = query.Words }).ToList();
        return new(
            query.Words,
            DocumentSymbol.TryParse(query.Words, out var symbol, out _) ? symbol : default,
            edition.States.Nearest(query.Words, MostStates),
            votes.Count,
            [.. votes.Take(Listed)]
        );
    }
}
