using System.Collections.Frozen;
using System.Globalization;

namespace Placard.Record.Writing;

/// <summary>Numbers in words: cardinals from none to ninety-nine, ordinals from first to ninety-ninth.</summary>
internal static class SpelledNumber
{
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalUnits =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly FrozenDictionary<string, int> Cardinals = Table(NumberWords.FromOne, ten => ten)
        .Append(new("no", 0))
        .Append(new("a-single", 1))
        .Append(new("none", 0))
        .Append(new("no-one", 0))
        .Append(new("nobody", 0))
        .Append(new("not-one", 0))
        .Append(new("not-a-single", 0))
        .Append(new("nil", 0))
        .Append(new("zero", 0))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Ordinals = Table(OrdinalUnits, ten => ten[..^1] + "ieth")
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A pattern that matches every number in words.</summary>
    public const string CardinalPattern =
        @"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\u2010\u2011 ](?:one|two|three|four|five|six|seven|eight|nine))?"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    /// <summary>A pattern that matches every ordinal in words.</summary>
    public const string OrdinalPattern =
        @"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\u2010\u2011 ](?:first|second|third|fourth|fifth|sixth"
        + @"|seventh|eighth|ninth)"
        + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
        + "|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth)";

    /// <summary>The number of digits, with or without separators of thousands, or of words; null for neither.</summary>
    public static long? ValueOf(string written) =>
        long.TryParse(
            written.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
        : Cardinals.TryGetValue(Plain(written), out var spelled) ? spelled
        : null;

    /// <summary>The number of an ordinal in digits (<c>37th</c>) or words; null for neither.</summary>
    public static int? OrdinalOf(string written) =>
        int.TryParse(written.AsSpan().TrimEnd("stndrhSTNDRH"), NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures
        : Ordinals.TryGetValue(Plain(written), out var number) ? number
        : null;

    /// <summary>An ordinal in words: <c>sixty-first</c>.</summary>
    /// <param name="number">From 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another.</exception>
    public static string Ordinal(int number) =>
        number is < 1 or > 99 ? throw new ArgumentOutOfRangeException(nameof(number), number, "Only numbers to 99 are spelled.")
        : number < 20 ? OrdinalUnits[number - 1]
        : number % 10 == 0 ? Tens[number / 10 - 2][..^1] + "ieth"
        : $"{Tens[number / 10 - 2]}-{OrdinalUnits[number % 10 - 1]}";

    private static string Plain(string written) => written.Replace(' ', '-').Replace('\u2010', '-').Replace('\u2011', '-');

    private static IEnumerable<KeyValuePair<string, int>> Table(string[] units, Func<string, string> round)
    {
        foreach (var (at, unit) in units.Index())
            yield return new(unit, at + 1);
        foreach (var (at, ten) in Tens.Index())
        {
            yield return new(round(ten), 10 * (at + 2));
            foreach (var (unit, word) in units.Take(9).Index())
                yield return new($"{ten}-{word}", (10 * (at + 2)) + unit + 1);
        }
    }
}
