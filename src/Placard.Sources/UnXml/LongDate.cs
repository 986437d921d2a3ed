using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Dates;

namespace Placard.Sources.UnXml;

/// <summary>Dates as extracted records write them: <c>7 October 2022</c>, <c>2019-09-11 00:00:00</c>, <c>23 November 2004 in Nairobi</c>.</summary>
internal static partial class LongDate
{
    /// <summary>The date at the beginning of a text; the default where there is none.</summary>
    public static PartialDate Of(string text)
    {
        var joined = Words.Joined(text);
        if (Written().Match(joined) is { Success: true } match
            && DateOnly.TryParseExact(match.Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return PartialDate.From(day);
        return joined.Length >= 10 && PartialDate.TryParse(joined.AsSpan(0, 10), out var date) && date.Year > 1 ? date : default;
    }

    [GeneratedRegex(@"^[0-9]{1,2} [A-Za-z]{3,9} [0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
