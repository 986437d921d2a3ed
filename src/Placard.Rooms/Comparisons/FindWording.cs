using Placard.Rooms.Texts;

namespace Placard.Rooms.Comparisons;

/// <summary>Finds the words of one text, or of two in the same language.</summary>
internal static class FindWording
{
    /// <summary>Two documents in one language: the one asked for, else English if both are in it, else the first that both are
    /// in.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="old">The symbol of the one.</param>
    /// <param name="new">The symbol of the other.</param>
    /// <param name="language">The language asked for; null for any.</param>
    /// <exception cref="Refusal">One is no symbol, the edition has no words of it, or no language has both.</exception>
    public static (DocumentSymbol Old, DocumentSymbol New, Language Language) Two(
        TextLibrary texts,
        string old,
        string @new,
        Language? language
    )
    {
        var was = FindText.In(texts, old, near => Address(near.Compact, @new));
        var @is = FindText.In(texts, @new, near => Address(old, near.Compact));
        var (before, after) = (FindText.LanguagesOf(was.Text, was.Document), FindText.LanguagesOf(@is.Text, @is.Document));
        var shared = before.Intersect(after).ToList();
        if (language is { } asked && !shared.Contains(asked))
            throw Refusal.NotFound(
                $"{was.Document} is available in {Names(before)} and {@is.Document} in {Names(after)}, not both in {asked.Name}."
            );
        if (shared.Count == 0)
            throw Refusal.NotFound(
                $"{was.Document} is available in {Names(before)} and {@is.Document} in {Names(after)}; both must be in one language."
            );
        return (was.Document, @is.Document, language ?? shared[0]);

        string Address(string a, string b) => Addresses.CompareTextsOf(a, b, language?.Code ?? "");
    }

    /// <summary>One document in the language asked for, else English, else the first it is in.</summary>
    /// <exception cref="Refusal">It is no symbol, or the edition has no words of it.</exception>
    public static StructuredText One(TextLibrary texts, string symbol, Language? language)
    {
        var (text, document) = FindText.In(texts, symbol);
        var languages = FindText.LanguagesOf(text, document);
        if (language is { } asked && !languages.Contains(asked))
            throw Refusal.NotFound($"{document} is available in {Names(languages)}, not in {asked.Name}.");
        return texts.Read(document, language ?? languages[0])!;
    }

    private static string Names(IEnumerable<Language> languages) => Lists.And([.. languages.Select(l => l.Name)]);
}
