using Placard.Record.Writing;

namespace Placard.Rooms.Texts;

/// <summary>Finds the text that a reader means by a symbol, however it is spelt. A draft that is not available itself leads to the text
/// that it became.</summary>
public static class FindText
{
    private const int MostNearest = 4;

    /// <summary>The text, and the document of it whose words are shown.</summary>
    /// <param name="texts">The texts of an edition.</param>
    /// <param name="written">The symbol as it was typed.</param>
    /// <param name="address">Where a symbol nearly right leads; the page of its text where nothing else is given.</param>
    /// <exception cref="Refusal">It is no symbol, or the edition has no words of it.</exception>
    public static (TextEntry Text, DocumentSymbol Document) In(
        TextLibrary texts,
        string written,
        Func<DocumentSymbol, string>? address = null
    )
    {
        foreach (var symbol in SymbolGuess.Guesses(written))
        {
            if (texts.Find(symbol) is { Wordings.Count: > 0 } entry)
                return (entry, DocumentOf(entry, symbol));
        }
        if (!SymbolGuess.TryGuess(written, out var likeliest, out var problem))
            throw Refusal.NotFound(problem);
        throw WithoutTexts.NotFound(
            texts,
            $"The text of {likeliest} is not available.",
            Nearest(texts, likeliest, address ?? (near => Addresses.Text(near)))
        );
    }

    /// <summary>The languages in which the edition has a document, English first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(TextEntry text, DocumentSymbol document) =>
        [.. text.Wordings.Where(w => w.Document == document).Select(w => w.Language).Order()];

    private static DocumentSymbol DocumentOf(TextEntry text, DocumentSymbol asked)
    {
        var held = text.Wordings.Select(w => w.Document).ToList();
        return held.Contains(asked) ? asked
            : held.Contains(text.Symbol) ? text.Symbol
            : held[0];
    }

    private static IEnumerable<Link> Nearest(TextLibrary texts, DocumentSymbol symbol, Func<DocumentSymbol, string> address)
    {
        var written = symbol.ToString();
        return texts
            .All.Where(t => t.Wordings.Count > 0)
            .OrderBy(t => EditDistance.Between(t.Symbol.ToString(), written))
            .Take(MostNearest)
            .Select(t => new Link($"{t.Symbol}: {Quotes.Shortened(t.Title)}", address(t.Symbol)));
    }
}
