using System.Globalization;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>Estimates as pages and commands tell them.</summary>
internal static class Told
{
    public static string Index(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The ends of the 90% interval: <c>0.61–0.67</c>.</summary>
    public static string Interval(ShareEstimate estimate) => string.Create(CultureInfo.InvariantCulture, $"{estimate.Low:0.00}–{estimate.High:0.00}");

    /// <summary>A change with its sign.</summary>
    public static string Signed(double change) => change.ToString("+0.00;−0.00", CultureInfo.InvariantCulture);

    /// <summary>What a likeness of a bloc means (C. Hennig 2007).</summary>
    public static string Stability(double likeness) => likeness switch
    {
        >= 0.85 => "very stable",
        >= 0.75 => "stable",
        >= 0.6 => "a pattern, but it is doubtful who belongs to it",
        _ => "not to be trusted",
    };
}
