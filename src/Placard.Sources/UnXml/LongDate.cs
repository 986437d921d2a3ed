using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>Dates as documents and extracted records write them: <c>7 October 2022</c>, <c>2019-09-11 00:00:00</c>, <c>23 November 2004 in
/// Nairobi</c>.</summary>
internal static partial class LongDate
{
    /// <summary>The date that a text is, or begins with; the default where there is none.</summary>
    public static PartialDate Of(string text)
    {
        var joined = DisplayText.Joined(text);
        if (joined.Length >= 10 && PartialDate.TryParse(joined.AsSpan(0, 10), out var date))
            return date.Year > 1 ? date : default;
        return Written().Match(joined) is { Success: true, Index: 0 } match ? DateOf(match.Value) : default;
    }

    /// <summary>The first date written with the month's name anywhere in a text; the default where there is none.</summary>
    public static PartialDate In(string text) =>
        Written().Match(DisplayText.Joined(text)) is { Success: true } match ? DateOf(match.Value) : default;

    private static PartialDate DateOf(string written) =>
        DateOnly.TryParseExact(written, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PartialDate.From(day)
            : default;

    [GeneratedRegex(
        @"(?<![0-9])[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
