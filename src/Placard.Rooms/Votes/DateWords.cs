using System.Globalization;

namespace Placard.Rooms.Votes;

/// <summary>Dates as a sentence says them.</summary>
internal static class DateWords
{
    /// <summary><c>6 October 2022</c>, <c>October 2022</c>, <c>2022</c>, or <c>unknown date</c>.</summary>
    public static string InWords(this PartialDate date) => date switch
    {
        { IsKnown: false } => "unknown date",
        { Month: 0 } => date.Year.ToString(CultureInfo.InvariantCulture),
        { Day: 0 } => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The end of a sentence: <c> on 6 October 2022</c>, <c> in October 2022</c>; empty for no date.</summary>
    public static string AsWhen(this PartialDate date) =>
        !date.IsKnown ? "" : (date.IsExact ? " on " : " in ") + date.InWords();
}
