using System.Globalization;

namespace Placard.Sources.Drafts;

/// <summary>Writes a count in one of the formats that Word has names for.</summary>
internal static class WrittenCount
{
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string ArabicAlphabet = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string ArabicAbjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Chinese = "一二三四五六七八九";

    /// <summary>The count as printed.</summary>
    public static string As(int count, string format) =>
        format switch
        {
            _ when count is < 1 or > 3999 => Figures(count),
            "lowerLetter" => Letters(count, "abcdefghijklmnopqrstuvwxyz"),
            "upperLetter" => Letters(count, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "lowerRoman" => Roman(count),
            "upperRoman" => Roman(count).ToUpperInvariant(),
            "russianLower" => Letters(count, Russian),
            "russianUpper" => Letters(count, Russian).ToUpperInvariant(),
            "arabicAlpha" => Letters(count, ArabicAlphabet),
            "arabicAbjad" => Letters(count, ArabicAbjad),
            "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
            "decimalEnclosedParen" => $"({Figures(count)})",
            "chineseCounting"
            or "chineseCountingThousand"
            or "taiwaneseCounting"
            or "japaneseCounting"
            or "ideographDigital" when count < 100 => ChineseCount(count),
            _ => Figures(count),
        };

    private static string Figures(int count) => count.ToString(CultureInfo.InvariantCulture);

    // After z Word writes aa, bb, as the United Nations do.
    private static string Letters(int count, string alphabet) =>
        new(alphabet[(count - 1) % alphabet.Length], Math.Min(6, ((count - 1) / alphabet.Length) + 1));

    private static string ChineseCount(int count)
    {
        var (tens, ones) = (count / 10, count % 10);
        return (tens > 1 ? Chinese[tens - 1].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Chinese[ones - 1].ToString() : "");
    }

    private static string Roman(int count)
    {
        (int Value, string Letters)[] steps =
        [
            (1000, "m"),
            (900, "cm"),
            (500, "d"),
            (400, "cd"),
            (100, "c"),
            (90, "xc"),
            (50, "l"),
            (40, "xl"),
            (10, "x"),
            (9, "ix"),
            (5, "v"),
            (4, "iv"),
            (1, "i"),
        ];
        var roman = "";
        foreach (var (value, letters) in steps)
        {
            for (; count >= value; count -= value)
                roman += letters;
        }
        return roman;
    }
}
