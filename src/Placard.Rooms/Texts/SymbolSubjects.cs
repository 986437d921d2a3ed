using Placard.Record.Writing;

namespace Placard.Rooms.Texts;

/// <summary>Finds the document that is meant by a symbol, however it is spelt. One that is still to come is named too: whoever follows a
/// draft begins before there is one.</summary>
internal static class SymbolSubjects
{
    private const int MostNearest = 4;

    public static KnownSubject? Find(OpenEdition edition, string name)
    {
        // One of several votes under one symbol is named as its page is.
        if (name.Contains('@', StringComparison.Ordinal) && edition.Votes.Find(VoteAddress.From(name)) is { } vote)
            return new(new(SubjectKind.Symbol, vote.Address.ToString()), vote.Address.ToString(), Addresses.Vote(vote.Address));
        foreach (var symbol in SymbolGuess.Guesses(name))
        {
            if (edition.Texts.Find(symbol) is { Wordings.Count: > 0 })
                return Known(symbol, Addresses.Text(symbol));
            if (edition.Votes.On(symbol) is [var on, ..])
                return Known(symbol, Addresses.Vote(on.Address));
        }
        return SymbolGuess.TryGuess(name, out var likeliest, out _)
            ? Known(likeliest, Addresses.Search(likeliest.ToString())) with
            {
                IsHeld = false,
            }
            : null;
    }

    public static IEnumerable<string> Nearest(OpenEdition edition, string name) =>
        edition
            .Texts.All.Select(t => t.Symbol.ToString())
            .OrderBy(symbol => EditDistance.Between(symbol, Quotes.Shortened(name)))
            .Take(MostNearest);

    private static KnownSubject Known(DocumentSymbol symbol, string address) =>
        new(new(SubjectKind.Symbol, symbol.ToString()), symbol.ToString(), address);
}
