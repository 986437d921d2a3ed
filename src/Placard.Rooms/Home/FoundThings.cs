namespace Placard.Rooms.Home;

/// <summary>A document whose symbol the words can be.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Votes">How many decisions there are on it.</param>
/// <param name="HasText">Whether its words are available.</param>
/// <param name="Address">Its page: the votes on it, or its text.</param>
public sealed record FoundDocument(DocumentSymbol Symbol, string Title, int Votes, bool HasText, string Address)
{
    /// <summary>The documents that a symbol can mean, most plausible first; of an address in the record, its one vote.</summary>
    public static IReadOnlyList<FoundDocument> Of(OpenEdition edition, string words, IReadOnlyList<DocumentSymbol> symbols)
    {
        var found = symbols.Select(symbol => Of(edition, symbol)).OfType<FoundDocument>().ToList();
        return found.Count == 0 && edition.Votes.Find(VoteAddress.From(words)) is { } vote
            ? [new(vote.Symbol.IsKnown ? vote.Symbol : vote.Draft, vote.Title, 1, false, Addresses.Vote(vote.Address))]
            : found;
    }

    private static FoundDocument? Of(OpenEdition edition, DocumentSymbol symbol)
    {
        IReadOnlyList<VoteEvent> votes = edition.Votes.Find(VoteAddress.Of(symbol)) is { } one ? [one] : edition.Votes.On(symbol);
        var text = edition.Texts.Find(symbol);
        return votes.Count > 0 ? new(symbol, votes[0].Title, votes.Count, text is not null, Addresses.Vote(VoteAddress.Of(symbol)))
            : text is not null ? new(symbol, text.Title, 0, true, Addresses.Text(symbol))
            : null;
    }
}

/// <summary>A body that the words name.</summary>
/// <param name="Body">The body.</param>
/// <param name="Decisions">How many of its decisions are available.</param>
/// <param name="Texts">How many of its texts.</param>
public sealed record FoundBody(Body Body, int Decisions, int Texts)
{
    /// <summary>Its decisions.</summary>
    public string Address => $"{Addresses.Votes}?body={Body.Code}";

    /// <summary>Its texts.</summary>
    public string TextsAddress => $"{Addresses.Texts}?body={Body.Code}";

    public string InWords => $"{Plurals.Plain(Decisions, "decision")}, {Plurals.Plain(Texts, "text")}";

    public static FoundBody? Of(OpenEdition edition, string words) =>
        Body.Find(words) is { } body
            ? new(body, edition.Votes.Where(new VoteFilter { Body = body }).Count(), edition.Texts.All.Count(t => t.Body == body))
            : null;
}
