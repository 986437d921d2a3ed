using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Claims.Mentions;

/// <summary>Reads times that are told from the date of the document. Where that is not known they are not read.</summary>
internal static class RelativePeriods
{
    /// <summary>A month, and a day of it where known, of the latest year that is not after the document; for a document without a date, of
    /// the year named last.</summary>
    public static Period? WithoutYear(int month, int day, bool isLast, ReadingContext context)
    {
        if (!context.Dated.IsKnown)
            return context.Year > 0 && day <= DateTime.DaysInMonth(context.Year, month)
                ? Period.Of(new PartialDate(context.Year, month, day), isRelative: true)
                : null;
        var written = context.Dated.Latest;
        var year = written.Year;
        var isLater = month > written.Month || (isLast && month == written.Month) || (month == written.Month && day > written.Day);
        if (isLater)
            year--;
        return day <= DateTime.DaysInMonth(year, month) ? Period.Of(new PartialDate(year, month, day), isRelative: true) : null;
    }

    /// <summary>A time such as “this afternoon” or “over the past five years”.</summary>
    public static Period? Read(Match match, PartialDate dated)
    {
        if (!dated.IsKnown)
            return null;
        if (match.Groups["unit"].Success)
            return Back(match, dated.Latest);
        if (match.Groups["thisyear"].Success)
            return Period.Of(new PartialDate(dated.Year), isRelative: true);
        if (match.Groups["lastyear"].Success)
            return Period.Of(new PartialDate(dated.Year - 1), isRelative: true);
        if (dated.Month == 0)
            return null;
        if (match.Groups["ago"].Success)
            return Ago(match, dated.Latest);
        if (match.Groups["thismonth"].Success)
            return Period.Of(new PartialDate(dated.Year, dated.Month), isRelative: true);
        if (match.Groups["lastmonth"].Success)
            return Period.Of(MonthOf(dated.Earliest.AddMonths(-1)), isRelative: true);
        if (!dated.IsExact)
            return null;
        var day = dated.Earliest;
        if (match.Groups["yesterday"].Success)
            return Period.Of(PartialDate.From(day.AddDays(match.Groups["before"].Success ? -2 : -1)), isRelative: true);
        if (match.Groups["weekday"].Success)
            return Period.Of(PartialDate.From(Latest(day, match.Groups["weekday"].Value)), isRelative: true);
        return Period.Of(dated, isRelative: true);
    }

    private static Period Back(Match match, DateOnly written)
    {
        var unit = match.Groups["unit"].Value.ToUpperInvariant();
        var count = match.Groups["years"].Success ? (int)(SpelledNumber.ValueOf(match.Groups["years"].Value) ?? 1) : 1;
        var from =
            unit.StartsWith("MONTH", StringComparison.Ordinal) ? written.AddMonths(-count)
            : unit.StartsWith("DECADE", StringComparison.Ordinal) ? written.AddYears(-10 * count)
            : written.AddYears(-count);
        return new Period(new DateRange(from, written), TimeGrain.Span, IsRelative: true);
    }

    // “Two weeks ago” is said of thirteen days and of sixteen.
    private static Period Ago(Match match, DateOnly written)
    {
        var count = (int)(SpelledNumber.ValueOf(match.Groups["ago"].Value) ?? 1);
        var (day, around) = char.ToUpperInvariant(match.Groups["agounit"].Value[0]) switch
        {
            'D' => (written.AddDays(-count), 1),
            'W' => (written.AddDays(-7 * count), 4),
            'M' => (written.AddMonths(-count), 20),
            _ => (written.AddYears(-count), 200),
        };
        return new Period(new DateRange(day.AddDays(-around), day.AddDays(around)), TimeGrain.Month, IsRelative: true);
    }

    private static PartialDate MonthOf(DateOnly day) => new(day.Year, day.Month);

    private static DateOnly Latest(DateOnly written, string weekday)
    {
        var wanted = Enum.Parse<DayOfWeek>(weekday, ignoreCase: true);
        return written.AddDays(-((7 + written.DayOfWeek - wanted) % 7));
    }
}
