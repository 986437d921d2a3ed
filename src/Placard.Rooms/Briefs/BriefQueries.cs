using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>The state whose brief is asked for.</summary>
internal static class BriefOfState
{
    private static readonly Parameter<State?> Named = Ask.StateOfPath();

    public static QueryParameters<State> Parameters { get; } =
        new QueryParameters<State>(request => request.States.Delegation(request.Value(Named)!)).With(Named, state => state);
}

/// <summary>The vote or text whose brief is asked for.</summary>
/// <param name="Written">The symbol, as it was typed.</param>
public sealed record BriefOfText(string Written)
{
    private static readonly Parameter<string?> Named = Ask.Text("symbol", "The symbol of a text, a draft or an amendment") with
    {
        Kind = ParameterKind.Symbol,
        IsInPath = true,
    };

    public static QueryParameters<BriefOfText> Parameters { get; } =
        new QueryParameters<BriefOfText>(request => new(request.Value(Named)!)).With(Named, q => q.Written);

    internal BriefSubject In(Request request) => BriefSubject.Of(TextBrief.Find(request.Edition, Written, request.Clock.Today()));
}

/// <summary>The session whose brief is asked for.</summary>
/// <param name="Written">The body and the number, as they were typed.</param>
public sealed record BriefOfSession(string Written)
{
    private static readonly Parameter<string?> Named = Ask.Text("session", "The body and the number of the session: HRC/58") with
    {
        IsInPath = true,
        Example = "SESSION",
    };

    public static QueryParameters<BriefOfSession> Parameters { get; } =
        new QueryParameters<BriefOfSession>(request => new(request.Value(Named)!)).With(Named, q => q.Written);

    /// <summary>Whether the coming session is asked for without its number, which changes with time.</summary>
    public bool IsOfNext => Written.EndsWith("/next", StringComparison.OrdinalIgnoreCase);

    /// <summary>The session of the record, or the one that comes.</summary>
    internal BriefSubject In(Request request) =>
        BriefedSession.TryRead(Written, out var body, out var session)
            ? BriefedSession.FindAny(request.Edition, body, session, request.Clock.Today())
            : throw Refusal.NotFound($"{Quotes.Of(Written)} is no session. Write the body and the number: HRC/58 or GA/79.");
}

/// <summary>What a brief is asked for on the first page: a state, a symbol or a session in a reader's words.</summary>
/// <param name="Of">The words; null where nothing is asked yet.</param>
public sealed record BriefQuery(string? Of)
{
    private static readonly Parameter<string?> Words = Ask.Text("of", "A state, a document symbol, or a session such as HRC/58") with
    {
        Label = "State, symbol or session",
        Placeholder = "CHN, A/HRC/RES/55/19 or HRC/58",
        MaxLength = 120,
    };

    public static QueryParameters<BriefQuery> Parameters { get; } =
        new QueryParameters<BriefQuery>(request => new(request.Value(Words))).With(Words, q => q.Of);

    /// <summary>What a reader's words mean: a session, a state, or else a vote or a text.</summary>
    /// <exception cref="Refusal">They mean nothing that the edition has.</exception>
    internal static BriefSubject Find(OpenEdition edition, string words, DateOnly today)
    {
        if (BriefedSession.TryRead(words, out var body, out var session) && FindVote.TryIn(edition, words) is null)
            return BriefedSession.FindAny(edition, body, session, today);
        if (Ask.StateOf(edition.States, words) is { } state)
            return BriefSubject.Of(edition, edition.States.Delegation(state), today);
        if (!SymbolGuess.TryGuess(words, out _, out _) && edition.Votes.Find(VoteAddress.From(words)) is null)
            throw Refusal.NotFound(
                $"{Quotes.Of(words)} is neither a state nor a document symbol nor a session. Write CHN, A/HRC/RES/55/19 or HRC/58.",
                edition.States.Nearest(Quotes.Shortened(words)).Select(s => new Link($"{s.Name} ({s.Code})", Addresses.BriefOf(s.Code)))
            );
        return BriefSubject.Of(TextBrief.Find(edition, words, today));
    }
}
