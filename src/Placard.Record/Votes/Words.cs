using System.Text;

namespace Placard.Record.Votes;

/// <summary>Words as a reader searches them: case and accents aside.</summary>
/// <remarks>The folding is written out because the program runs without culture data, where comparison by collation does nothing.</remarks>
internal static class Words
{
    // Each line: the plain letter, then the letters that fold to it; capitals are lowered first.
    private static readonly string[] Foldings =
    [
        "aàáâãäåāăąǎ", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıǐİ", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏőǒ",
        "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųǔ", "wŵ", "yýÿŷ", "zźżž",
    ];

    private static readonly char[] Plain = FoldingTable();

    public static IReadOnlyList<string> Of(string? text) =>
        text is null ? [] : Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether every one of the words, folded as <see cref="Of"/> gives them, stands in the title, the part or a topic.</summary>
    public static bool AllIn(IReadOnlyList<string> words, string title, string part, IReadOnlyList<string> topics)
    {
        foreach (var word in words)
        {
            if (!In(word, title) && !In(word, part) && !topics.Any(t => In(word, t)))
                return false;
        }
        return true;
    }

    /// <summary>The text in small letters without accents; letters of other scripts stay as they are.</summary>
    public static string Fold(string text)
    {
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

    // Titles hold accents rarely, so most are compared in place and only the others are folded whole.
    private static bool In(string word, string text) => Ascii.IsValid(text)
        ? text.Contains(word, StringComparison.OrdinalIgnoreCase)
        : Fold(text).Contains(word, StringComparison.Ordinal);

    private static char Fold(char c)
    {
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
