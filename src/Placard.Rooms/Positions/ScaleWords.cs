using System.Globalization;

namespace Placard.Rooms.Positions;

/// <summary>Places on a scale and chances as pages and commands write them.</summary>
internal static class ScaleWords
{
    private const double Sure = 0.995;

    /// <summary>A place, always with its sign: <c>+0.42</c>, <c>−1.10</c>.</summary>
    public static string Point(double point) => point.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    public static string Interval(double low, double high) => $"{Point(low)} to {Point(high)}";

    /// <summary>A chance in whole per cent. What is not certain is never said to be: <c>&lt;1%</c>, <c>&gt;99%</c>.</summary>
    public static string Chance(double chance) => chance switch
    {
        > Sure => ">99%",
        < 1 - Sure => "<1%",
        _ => chance.ToString("0%", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal),
    };
}
