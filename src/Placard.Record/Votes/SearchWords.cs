using System.Text;
using Placard.Record.Writing;

namespace Placard.Record.Votes;

/// <summary>Words as a reader searches them: case, accents and the shapes of apostrophes and hyphens aside.</summary>
/// <remarks>The folding is written out because the program runs without culture data, where comparison by collation does nothing.</remarks>
internal static class SearchWords
{
    private const int LongestAbbreviation = 5;
    private const char WholeWord = '\u0001';

    // Each line: the plain letter, then the letters that fold to it; capitals are lowered first.
    private static readonly string[] Foldings =
    [
        "aàáâãäåāăąǎ",
        "cçćĉċč",
        "dďđð",
        "eèéêëēĕėęě",
        "gĝğġģ",
        "hĥħ",
        "iìíîïĩīĭįıǐİ",
        "jĵ",
        "kķ",
        "lĺļľŀł",
        "nñńņňŉ",
        "oòóôõöøōŏőǒ",
        "rŕŗř",
        "sśŝşšș",
        "tţťŧț",
        "uùúûüũūŭůűųǔ",
        "wŵ",
        "yýÿŷ",
        "zźżž",
    ];

    private static readonly char[] Plain = FoldingTable();

    /// <summary>The words of a search, folded; none for null. A short word in capitals is an abbreviation and stands for itself alone:
    /// <c>EU</c> is no part of <c>museum</c>.</summary>
    public static string[] Of(string? text) =>
        text is null
            ? []
            :
            [
                .. text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                    .Select(word =>
                        word.Length <= LongestAbbreviation && word.All(char.IsAsciiLetterUpper) ? WholeWord + Fold(word) : Fold(word)
                    )
                    .Where(word => word.Length > 0),
            ];

    /// <summary>What a search looks at in one vote, folded once for all searches. A line break, which no word holds, keeps its parts
    /// asunder.</summary>
    public static string TextOf(string title, string part, IReadOnlyList<string> topics) =>
        Fold(part.Length == 0 && topics.Count == 0 ? title : string.Join('\n', [title, part, .. topics]));

    /// <summary>Whether every one of the words that <see cref="Of"/> gives stands in a text that <see cref="TextOf"/> gives.</summary>
    public static bool AllIn(string[] words, string text)
    {
        foreach (var word in words)
        {
            if (word[0] == WholeWord ? !HasWhole(text, word[1..]) : !text.Contains(word, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    private static bool HasWhole(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
        }
        return false;
    }

    /// <summary>The text in small letters without accents; letters of other scripts stay as they are.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036F')
                continue;
            var plain = Fold(c);
            _ = plain switch
            {
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ß' => folded.Append("ss"),
                _ => folded.Append(plain),
            };
        }
        return folded.ToString();
    }

    private static char Fold(char c)
    {
        if (Folding.IsApostrophe(c))
            return '\'';
        if (c is >= '\u2010' and <= '\u2014')
            return '-';
        var lower = char.ToLowerInvariant(c);
        return lower < Plain.Length ? Plain[lower] : lower;
    }

    private static char[] FoldingTable()
    {
        var table = new char[0x250];
        for (var c = 0; c < table.Length; c++)
            table[c] = (char)c;
        foreach (var folding in Foldings)
        {
            foreach (var letter in folding)
                table[letter] = folding[0];
        }
        return table;
    }
}
