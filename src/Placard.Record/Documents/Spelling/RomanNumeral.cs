namespace Placard.Record.Documents.Spelling;

/// <summary>Roman numerals as sessions and early resolutions bear them, 1 to 399.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>The value of a numeral in capitals and in its one proper form; false for anything else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var rest = text;
        foreach (var (worth, letters) in Steps)
        {
            for (
                var times = 0;
                rest.StartsWith(letters, StringComparison.Ordinal) && times < (letters.Length == 1 && letters is not ("L" or "V") ? 3 : 1);
                times++
            )
            {
                value += worth;
                rest = rest[letters.Length..];
            }
        }
        return rest.IsEmpty && !text.IsEmpty && value < 400;
    }

    /// <summary>The numeral of a value from 1 to 399.</summary>
    public static string Write(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 399);
        var written = "";
        foreach (var (worth, letters) in Steps)
        {
            for (; value >= worth; value -= worth)
                written += letters;
        }
        return written;
    }
}
