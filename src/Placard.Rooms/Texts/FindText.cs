namespace Placard.Rooms.Texts;

/// <summary>Finds the text that a reader means by a symbol, however it is spelt. A draft of which no words are held leads to the text that it became.</summary>
internal static class FindText
{
    private const int MostNearest = 4;

    /// <summary>The text, and the document of it whose words are shown.</summary>
    /// <exception cref="Refusal">It is no symbol, or the edition has no words of it.</exception>
    public static (TextEntry Text, DocumentSymbol Document) In(TextLibrary texts, string written)
    {
        foreach (var symbol in SymbolGuess.Guesses(written))
        {
            if (texts.Find(symbol) is { Wordings.Count: > 0 } entry)
                return (entry, DocumentOf(entry, symbol));
        }
        if (!SymbolGuess.TryGuess(written, out var likeliest, out var problem))
            throw Refusal.NotFound(problem);
        throw Refusal.NotFound($"The edition has no words of {likeliest}.", Nearest(texts, likeliest));
    }

    /// <summary>The languages in which the edition has a document, English first.</summary>
    public static IReadOnlyList<Language> LanguagesOf(TextEntry text, DocumentSymbol document) =>
        [.. text.Wordings.Where(w => w.Document == document).Select(w => w.Language).Order()];

    /// <summary>The language of a parameter; null where none is asked for.</summary>
    /// <exception cref="Refusal">It is no language of the United Nations.</exception>
    public static Language? AskedLanguage(string? text) => Asked.Word<Language>("lang", text, Language.TryParse, Language.All.Select(l => l.Code));

    private static DocumentSymbol DocumentOf(TextEntry text, DocumentSymbol asked)
    {
        var held = text.Wordings.Select(w => w.Document).ToList();
        return held.Contains(asked) ? asked : held.Contains(text.Symbol) ? text.Symbol : held[0];
    }

    private static IEnumerable<Link> Nearest(TextLibrary texts, DocumentSymbol symbol)
    {
        var (low, high) = (0, texts.All.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (texts.All[middle].Symbol.CompareTo(symbol) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return texts.All.Skip(Math.Max(0, low - MostNearest / 2)).Take(MostNearest)
            .Select(t => new Link($"{t.Symbol}: {Quotes.Shortened(t.Title)}", Addresses.Text(t.Symbol)));
    }
}
