namespace Placard.Rooms.Comparing;

/// <summary>Finds the words that a reader means by a symbol, however it is spelt.</summary>
internal static class FindWording
{
    private const int MostNearest = 4;

    /// <summary>Two documents in one language: the one asked for, else English if both are in it, else the first that both are in.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="old">The symbol of the one.</param>
    /// <param name="new">The symbol of the other.</param>
    /// <param name="language">The language asked for; null for any.</param>
    /// <param name="address">The address at which two symbols are compared, for leading to the nearest right ones.</param>
    /// <exception cref="Refusal">One is no symbol, the edition has no words of it, or no language has both.</exception>
    public static (StructuredText Old, StructuredText New) Two(
        TextLibrary texts, string old, string @new, Language? language, Func<string, string, string> address)
    {
        var was = Document(texts, old, near => address(near, @new));
        var @is = Document(texts, @new, near => address(old, near));
        var shared = Language.All.Where(l => LanguagesOf(was).Contains(l) && LanguagesOf(@is).Contains(l)).ToList();
        if (language is { } asked && !shared.Contains(asked))
            throw Refusal.NotFound($"The edition has {was.Symbol} in {Names(LanguagesOf(was))} and {@is.Symbol} in {Names(LanguagesOf(@is))}, not both in {asked.Name}.");
        if (shared.Count == 0)
            throw Refusal.NotFound($"The edition has {was.Symbol} in {Names(LanguagesOf(was))} and {@is.Symbol} in {Names(LanguagesOf(@is))}; two texts are compared in one language.");
        var both = language ?? shared[0];
        return (texts.Read(was.Symbol, both)!, texts.Read(@is.Symbol, both)!);
    }

    /// <summary>One document in the language asked for, else English, else the first it is in.</summary>
    /// <exception cref="Refusal">It is no symbol, or the edition has no words of it.</exception>
    public static StructuredText One(TextLibrary texts, string symbol, Language? language, Func<string, string> address)
    {
        var found = Document(texts, symbol, address);
        if (language is { } asked && !LanguagesOf(found).Contains(asked))
            throw Refusal.NotFound($"The edition has {found.Symbol} in {Names(LanguagesOf(found))}, not in {asked.Name}.");
        return texts.Read(found.Symbol, language ?? LanguagesOf(found)[0])!;
    }

    // A draft that is not held itself leads to the words of the text it became, and says so by that text's symbol.
    private static (DocumentSymbol Symbol, TextEntry Entry) Document(TextLibrary texts, string written, Func<string, string> address)
    {
        foreach (var symbol in SymbolGuess.Guesses(written))
        {
            if (texts.Find(symbol) is not { Wordings.Count: > 0 } entry)
                continue;
            var held = entry.Wordings.Select(w => w.Document).Distinct().ToList();
            return (held.Contains(symbol) ? symbol : held.Contains(entry.Symbol) ? entry.Symbol : held[0], entry);
        }
        if (!SymbolGuess.TryGuess(written, out var likeliest, out var problem))
            throw Refusal.NotFound(problem);
        throw Refusal.NotFound($"The edition has no words of {likeliest}.", Nearest(texts, likeliest).Select(t => new Link($"{t.Symbol}: {Quotes.Shortened(t.Title)}", address(t.Symbol.Compact))));
    }

    private static IEnumerable<TextEntry> Nearest(TextLibrary texts, DocumentSymbol symbol)
    {
        var written = symbol.ToString();
        return texts.All.Where(t => t.Wordings.Count > 0).OrderBy(t => EditDistance.Between(t.Symbol.ToString(), written)).Take(MostNearest);
    }

    private static IReadOnlyList<Language> LanguagesOf((DocumentSymbol Symbol, TextEntry Entry) found) =>
        [.. Language.All.Where(l => found.Entry.Wordings.Contains((found.Symbol, l)))];

    private static string Names(IEnumerable<Language> languages) => Lists.And([.. languages.Select(l => l.Name)]);
}
