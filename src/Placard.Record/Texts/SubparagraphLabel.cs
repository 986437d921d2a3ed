namespace Placard.Record.Texts;

/// <summary>The label of a sub-paragraph as addresses have it, the same in all languages: the Arabic <c>(ب)</c> is <c>b</c>, the
/// Russian <c>в)</c> is <c>c</c>, the Chinese <c>(二)</c> is <c>ii</c>.</summary>
public static class SubparagraphLabel
{
    // By their old order, in which documents number with them.
    private const string ArabicLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    // Without those that no list has: ё, й, ъ, ь.
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string ChineseFigures = "一二三四五六七八九十";
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>The label that a printed number gives, <c>b</c> for <c>(b)</c>, <c>2</c> for <c>4.2</c>; empty where it is none, as a dash
    /// or a dot.</summary>
    public static string Of(string number)
    {
        var label = string.Concat(number.Where(c => char.IsLetterOrDigit(c) || c == '.')).Trim('.');
        // Of 4.2 the end is the label, as of (b) under 4.
        label = label[(label.LastIndexOf('.') + 1)..].ToLowerInvariant();
        if (OtherLetterAt(label) is >= 0 and var other)
            return other < 26 ? ((char)('a' + other)).ToString() : new string((char)('a' + other - 26), 2);
        if (label.Length == 1 && ChineseFigures.IndexOf(label[0], StringComparison.Ordinal) is >= 0 and var chinese)
            return Romans[chinese];
        var isLabel = label.Length <= 6 && label.All(char.IsAsciiLetter) || label.Length <= 4 && label.All(char.IsAsciiDigit);
        // “bis” after a label says that it was met before.
        return isLabel && !label.StartsWith("bis", StringComparison.Ordinal) ? label : "";
    }

    /// <summary>The place of a label among letters: 1 for <c>a</c>, 27 for <c>aa</c>, 28 for <c>bb</c>; 0 where it is no letter.</summary>
    public static int LetterOf(string label)
    {
        label = Of(label);
        return label.Length is 1 or 2 && char.IsAsciiLetterLower(label[0]) && label[^1] == label[0]
            ? label[0] - 'a' + 1 + 26 * (label.Length - 1)
            : 0;
    }

    // The letter ha is written with a stroke, or in a form of its own, so as not to be taken for a five.
    private static int OtherLetterAt(string label) =>
        label.Replace("\u0640", "", StringComparison.Ordinal).Replace('\uFEEB', 'ه') is [var letter]
            ? Math.Max(ArabicLetters.IndexOf(letter, StringComparison.Ordinal), RussianLetters.IndexOf(letter, StringComparison.Ordinal))
            : -1;
}
