using System.Text;
using Placard.Record.Writing;

namespace Placard.Record.Votes;

/// <summary>Words as a reader searches them: case, accents and the shapes of apostrophes and hyphens aside.</summary>
/// <remarks>The folding is written out because the program runs without culture data, where comparison by collation does nothing.</remarks>
internal static class SearchWords
{
    private const int LongestAbbreviation = 5;
    private const char WholeWord = '\u0001';
    private const char StateWord = '\u0002';

    // From here on scripts write prefixes together with their words, or no blanks at all.
    private const char FirstWithoutBlanks = '\u0590';

    // “Israeli practices” is of Israel, and Nigeria not of Niger.
    private static readonly string[] EndingsOfStates = ["", "s", "i", "is", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish"];

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

    /// <summary>The words of a search, folded; none for null. A word is found where a word begins with it: <c>oman</c> not in
    /// <c>woman</c>. A short word in capitals is an abbreviation and stands for itself alone: <c>EU</c> is no part of <c>Europe</c>; the
    /// name of a state stands for itself and its people.</summary>
    public static string[] Of(string? text) =>
        text is null
            ? []
            : [.. text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(Marked).Where(word => word.Length > 0)];

    private static string Marked(string word) =>
        word.Length <= LongestAbbreviation && word.All(char.IsAsciiLetterUpper) ? WholeWord + Fold(word)
        : StateRegister.Default.Resolve(word) is { } state && Fold(state.Name).Contains(Fold(word), StringComparison.Ordinal)
            ? StateWord + Fold(word)
        : Fold(word);

    /// <summary>What a search looks at in one vote, folded once for all searches. A line break, which no word holds, keeps the title with
    /// its part and each subject asunder.</summary>
    public static string TextOf(string title, string part, IReadOnlyList<string> topics) =>
        Fold(part.Length == 0 && topics.Count == 0 ? title : string.Join('\n', [part.Length == 0 ? title : $"{title} {part}", .. topics]));

    /// <summary>Whether every one of the words that <see cref="Of"/> gives stands in the title, or in one subject, of a text that
    /// <see cref="TextOf"/> gives. Words spread over several subjects are no subject.</summary>
    public static bool AllInOne(string[] words, string text)
    {
        // Nearly all texts fail here, and the lines of those that do not are few.
        if (!AllIn(words, text))
            return false;
        if (words.Length == 1)
            return true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (AllIn(words, line))
                return true;
        }
        return false;
    }

    /// <summary>Whether every one of the words that <see cref="Of"/> gives stands in a folded text.</summary>
    public static bool AllIn(string[] words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
        {
            if (!Has(text, word))
                return false;
        }
        return true;
    }

    private static bool Has(ReadOnlySpan<char> text, string word)
    {
        var kind = word[0];
        var letters = kind <= StateWord ? word.AsSpan(1) : word.AsSpan();
        var from = 0;
        while (text[from..].IndexOf(letters, StringComparison.Ordinal) is >= 0 and var found)
        {
            var at = from + found;
            var begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]) || letters[0] >= FirstWithoutBlanks;
            if (begins && (kind > StateWord || EndsAs(text[(at + letters.Length)..], kind)))
                return true;
            from = at + 1;
        }
        return false;
    }

    private static bool EndsAs(ReadOnlySpan<char> rest, char kind)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
            length++;
        if (kind == WholeWord || length == 0)
            return length == 0;
        foreach (var ending in EndingsOfStates)
        {
            if (rest[..length].SequenceEqual(ending))
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
