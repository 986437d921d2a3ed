namespace Placard.Record.Positions.Forecasts;

/// <summary>When a body usually votes, learned from the days on which it did.</summary>
public static class UsualSessions
{
    private const int YearsBack = 5;
    private const int DaysBetween = 21;
    private const int DaysAlike = 30;
    private const double LeastShare = 0.02;

    /// <summary>The last day of voting of the body's next usual session, on or after a day; null where the record shows no session that
    /// comes again. Sessions of the five years before the last roll call are grouped by the time of year at which they end; the median day
    /// of each group is the usual one, or the Friday before it.</summary>
    public static DateOnly? Next(IEnumerable<VoteEvent> votes, Body body, DateOnly from)
    {
        var days = votes.Where(v => v.Body == body && v.IsMeasurable && v.Date.IsExact).Select(v => v.Date.Earliest).Order().ToList();
        if (days.Count == 0)
            return null;
        var recent = days.Where(day => day > days[^1].AddYears(-YearsBack)).ToList();
        var ends = new List<int>();
        for (int first = 0, at = 1; at <= recent.Count; at++)
        {
            if (at < recent.Count && recent[at].DayNumber - recent[at - 1].DayNumber <= DaysBetween)
                continue;
            if (at - first >= Math.Max(2, LeastShare * recent.Count))
                ends.Add(InLeapYear(recent[at - 1].Month, recent[at - 1].Day).DayOfYear);
            first = at;
        }
        ends.Sort();
        var usual = new List<int>();
        for (int first = 0, at = 1; at <= ends.Count; at++)
        {
            if (at < ends.Count && ends[at] - ends[at - 1] <= DaysAlike)
                continue;
            if (at - first > 1)
                usual.Add(ends[first + (at - first) / 2]);
            first = at;
        }
        return new[] { from.Year, from.Year + 1 }
            .SelectMany(year => usual.Select(day => OnWeekday(InYear(year, InLeapYear(1, 1).AddDays(day - 1)))))
            .Where(day => day >= from)
            .Select(day => (DateOnly?)day)
            .Min();
    }

    private static DateOnly InLeapYear(int month, int day) => new(2000, month, day);

    private static DateOnly InYear(int year, DateOnly day) =>
        new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));

    private static DateOnly OnWeekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
}
