using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>The words of a passage that carry its matter, for telling whether two passages speak of the same.</summary>
internal static class ContentWords
{
    private const int ShortWord = 3;

    /// <summary>The words, each once.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            if (reader.Folded.Length > ShortWord)
                words.Add(reader.Folded.ToString());
        }
        return words;
    }

    /// <summary>The share of the one's words that the other has too.</summary>
    public static double Held(HashSet<string> words, HashSet<string> by) =>
        words.Count == 0 ? 0 : (double)words.Count(by.Contains) / words.Count;
}
