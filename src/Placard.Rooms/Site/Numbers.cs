using System.Globalization;

namespace Placard.Rooms.Site;

/// <summary>Numbers as pages write them.</summary>
internal static class Numbers
{
    /// <summary>Thousands apart by a blank at which no line breaks: <c>15 767</c>.</summary>
    public static string Told(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    /// <summary>A share of one in per cent, always to the tenth: <c>32.5%</c>; empty for none.</summary>
    public static string Percent(double? share) => share is { } s ? (100 * s).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "";
}
