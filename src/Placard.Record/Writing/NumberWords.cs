using System.Globalization;

namespace Placard.Record.Writing;

/// <summary>Small numbers as documents write them: in digits or in English words.</summary>
public static class NumberWords
{
    // Documents write numbers up to twelve in words; those who speak say more of them.
    private const int Written = 12;

    /// <summary>The words from one to nineteen, in order.</summary>
    internal static readonly string[] FromOne =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    /// <summary>The number that digits, or a word from one to twelve, stand for; upper case or lower.</summary>
    /// <param name="written">The digits or the word alone.</param>
    /// <returns>The number; 0 where it is neither.</returns>
    public static int ValueOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Array.FindIndex(FromOne, 0, Written, word => word.Equals(written, StringComparison.OrdinalIgnoreCase)) + 1;
}
