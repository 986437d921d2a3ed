using System.Globalization;

namespace Placard.Rooms.Wording;

/// <summary>Dates, spans of dates and moments, and the day it is.</summary>
internal static class Dates
{
    /// <summary><c>6 October 2022</c>, <c>October 2022</c>, <c>2022</c>, or <c>unknown date</c>.</summary>
    public static string InWords(this PartialDate date) =>
        date switch
        {
            { IsKnown: false } => "unknown date",
            { Month: 0 } => Numbers.Plain(date.Year),
            { Day: 0 } => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            _ => date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };

    /// <inheritdoc cref="InWords(PartialDate)"/>
    public static string InWords(this DateOnly day) => PartialDate.From(day).InWords();

    /// <summary>The end of a sentence: <c> on 6 October 2022</c>, <c> in October 2022</c>; empty for no date.</summary>
    public static string AsWhen(this PartialDate date) => !date.IsKnown ? "" : (date.IsExact ? " on " : " in ") + date.InWords();

    /// <summary><c>2022-10-06</c>, for tables, files, addresses and what is typed.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same, or null for none.</summary>
    public static string? Iso(this DateOnly? day) => day?.Iso();

    /// <summary>The day it is by a clock, in UTC.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>A moment in UTC: <c>6 Oct 2022, 14:05 UTC</c>.</summary>
    public static string InWords(this DateTimeOffset at) =>
        at.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) + " UTC";

    /// <summary>The dates asked for: <c>2017</c>, <c>2015 to 2024</c>, <c>since 2015</c>, <c>until 2024</c>, <c>all years</c>.</summary>
    public static string Span(PartialDate from, PartialDate to) =>
        (from.IsKnown, to.IsKnown) switch
        {
            (true, true) => from == to ? $"{from}" : $"{from} to {to}",
            (true, false) => $"since {from}",
            (false, true) => $"until {to}",
            _ => "all years",
        };
}
