using System.Globalization;

namespace Placard.Rooms.Wording;

/// <summary>Numbers on pages, in files and in commands.</summary>
internal static class Numbers
{
    private static readonly string[] FixedForms = ["0", "0.0", "0.00", "0.000", "0.0000"];
    private static readonly string[] PlainForms = ["0", "0.#", "0.##", "0.###", "0.####", "0.#####", "0.######"];
    private static readonly string[] SignedForms = ["+0;−0;0", "+0.0;−0.0;0.0", "+0.00;−0.00;0.00"];

    /// <summary>Thousands set apart by a no-break space: <c>15 767</c>.</summary>
    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    /// <summary>Digits only, for files, tables of commands and years: <c>15767</c>.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Plain(long)"/>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same, or null for none.</summary>
    public static string? Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A measure as files give it, with no more decimals than it has: <c>0.5</c>, <c>0.1234</c>.</summary>
    public static string Plain(double number, int decimals = 4) => number.ToString(PlainForms[decimals], CultureInfo.InvariantCulture);

    /// <summary>The same, or null for none.</summary>
    public static string? Plain(double? number) => number is { } known ? Plain(known) : null;

    /// <summary>As many decimals as are asked for, at most four: <c>0.50</c>.</summary>
    public static string Fixed(double number, int decimals) => number.ToString(FixedForms[decimals], CultureInfo.InvariantCulture);

    /// <summary>The same, or empty for none.</summary>
    public static string Fixed(double? number, int decimals) => number is { } known ? Fixed(known, decimals) : "";

    /// <summary>Always with its sign but for zero, with a true minus, and at most two decimals: <c>+0.42</c>, <c>−1.10</c>,
    /// <c>0.00</c>.</summary>
    public static string Signed(double number, int decimals = 2) => number.ToString(SignedForms[decimals], CultureInfo.InvariantCulture);

    /// <summary>The ends of an interval of shares: <c>0.61–0.67</c>.</summary>
    public static string Interval(double low, double high) => $"{Fixed(low, 2)}–{Fixed(high, 2)}";

    /// <summary>The ends of an interval on a scale with a zero: <c>−0.10 to +0.35</c>.</summary>
    public static string SignedInterval(double low, double high) => $"{Signed(low)} to {Signed(high)}";

    /// <summary>A share of one in per cent, always to the tenth: <c>32.5%</c>; empty for none.</summary>
    public static string Percent(double? share) => share is { } s ? Fixed(100 * s, 1) + "%" : "";

    /// <summary>A share of one in whole per cent: <c>84%</c>.</summary>
    public static string WholePercent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);
}
