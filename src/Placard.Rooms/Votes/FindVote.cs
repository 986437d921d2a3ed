namespace Placard.Rooms.Votes;

/// <summary>Finds the votes that a reader means by a symbol or an address, however it is spelt.</summary>
internal static class FindVote
{
    private const int MostNearest = 4;

    /// <summary>The one vote meant, or all listed under the symbol it was understood as; never none.</summary>
    /// <exception cref="Refusal">It is no symbol, or there is no vote on it.</exception>
    public static (DocumentSymbol Symbol, IReadOnlyList<VoteEvent> Votes) In(OpenEdition edition, string text)
    {
        if (edition.Votes.Find(VoteAddress.From(text)) is { } exact)
            return (default, [exact]);
        foreach (var symbol in SymbolGuess.Guesses(text))
        {
            if (On(edition, symbol) is { Count: > 0 } votes)
                return (symbol, votes);
        }
        if (!SymbolGuess.TryGuess(text, out var likeliest, out var problem))
            throw Refusal.NotFound(problem);
        throw Refusal.NotFound(
            $"There is no vote on {likeliest} in this edition.",
            VoteIndex
                .Of(edition)
                .Nearest(likeliest, MostNearest)
                .Select(v => new Link($"{v.SymbolInWords()}: {Quotes.Shortened(v.Heading())}", Addresses.Vote(v.Address)))
        );
    }

    /// <summary>The votes meant, or null where there are none.</summary>
    public static IReadOnlyList<VoteEvent>? TryIn(OpenEdition edition, string text) =>
        edition.Votes.Find(VoteAddress.From(text)) is { } exact
            ? [exact]
            : SymbolGuess.Guesses(text).Select(symbol => On(edition, symbol)).FirstOrDefault(votes => votes.Count > 0);

    /// <summary>The vote that has a symbol for its address, or all that are listed under it, or else those on its lettered parts.</summary>
    public static IReadOnlyList<VoteEvent> On(OpenEdition edition, DocumentSymbol symbol) =>
        edition.Votes.Find(VoteAddress.Of(symbol)) is { } found ? [found]
        : edition.Votes.On(symbol) is { Count: > 0 } votes ? votes
        : VoteIndex.Of(edition).OnPartsOf(symbol);
}
