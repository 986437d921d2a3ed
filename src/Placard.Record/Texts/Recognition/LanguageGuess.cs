using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Recognition;

/// <summary>Tells in which of the six languages a text is: by the body's name where it opens with one, else by its letters and its
/// commonest words.</summary>
internal static class LanguageGuess
{
    private const int Enough = 20_000;

    private static readonly (string Code, string[] Words)[] Common =
    [
        ("en", ["the", "of", "and", "to"]),
        ("es", ["el", "los", "las", "del", "y", "que"]),
        ("fr", ["les", "des", "du", "et", "le", "aux"]),
    ];

    /// <summary>The language of these paragraphs.</summary>
    public static Language Of(IEnumerable<string> paragraphs)
    {
        var (letters, arabic, cyrillic, chinese) = (0, 0, 0, 0);
        var counts = new int[Common.Length];
        foreach (var text in paragraphs)
        {
            if (FormulaLexicon.FormulaIn(text) is { } said)
                return said;
            if (letters > Enough)
                continue;
            foreach (var c in text)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                arabic += c is >= '\u0600' and <= '\u06FF' ? 1 : 0;
                cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
                chinese += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            }
            var words = new TokenReader(text);
            while (words.Read())
            {
                for (var i = 0; i < counts.Length; i++)
                    counts[i] += IsAmong(Common[i].Words, words.Folded) ? 1 : 0;
            }
        }
        var code =
            arabic > letters / 3 ? "ar"
            : cyrillic > letters / 3 ? "ru"
            : chinese > letters / 3 ? "zh"
            : Common[Array.IndexOf(counts, counts.Max())].Code;
        return Language.TryParse(code, out var language) ? language : Language.English;
    }

    private static bool IsAmong(string[] common, ReadOnlySpan<char> word)
    {
        foreach (var one in common)
        {
            if (word.SequenceEqual(one))
                return true;
        }
        return false;
    }
}
