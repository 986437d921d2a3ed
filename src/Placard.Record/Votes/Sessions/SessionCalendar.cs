using System.Globalization;

namespace Placard.Record.Votes.Sessions;

/// <summary>The regular sessions of a body, by their numbers: when those of the record decided, and when later ones would if the calendar
/// of the last year of the record came again.</summary>
public sealed class SessionCalendar
{
    private const int YearsLookedAt = 5;
    private const double DaysOfYear = 365.25;
    private const int DaysOfWeek = 7;

    // Beyond this many years the calendar of one year says nothing.
    private const int YearsAhead = 3;

    private readonly SortedDictionary<int, (DateOnly First, DateOnly Last)> _held;

    private SessionCalendar(Body body, SortedDictionary<int, (DateOnly First, DateOnly Last)> held, int perYear) =>
        (Body, _held, Last, PerYear) = (body, held, held.Last().Key, perYear);

    /// <summary>The body.</summary>
    public Body Body { get; }

    /// <summary>The number of the latest session of the record.</summary>
    public int Last { get; }

    /// <summary>How many regular sessions a year has, by the five years before the end of the record.</summary>
    public int PerYear { get; }

    /// <summary>The number of the last session of which anything is expected.</summary>
    public int LastExpected => Last + YearsAhead * PerYear;

    /// <summary>Makes the calendar of a body; null where the record has no numbered session of it with days, or none a year.</summary>
    /// <param name="votes">All votes, in any order; the quarantined and those of other bodies are passed over.</param>
    /// <param name="body">The body.</param>
    public static SessionCalendar? Of(IEnumerable<VoteEvent> votes, Body body)
    {
        var held = new SortedDictionary<int, (DateOnly First, DateOnly Last)>();
        foreach (var vote in votes)
        {
            if (
                vote.Body != body
                || vote.Status == RecordStatus.Quarantined
                || !vote.Date.IsExact
                || NumberOf(vote.Session) is not { } number
            )
                continue;
            var day = vote.Date.Earliest;
            var (first, last) = held.GetValueOrDefault(number, (day, day));
            held[number] = (day < first ? day : first, day > last ? day : last);
        }
        if (held.Count == 0)
            return null;
        var (latest, span) = held.Last();
        var recent = held.Where(s => s.Value.Last > span.Last.AddYears(-YearsLookedAt)).ToList();
        var days = span.Last.DayNumber - recent[0].Value.Last.DayNumber;
        var perYear = days <= 0 ? 1 : Math.Max(1, (int)Math.Round((recent.Count - 1) * DaysOfYear / days));
        return new(body, held, latest - perYear + 1 < held.Keys.First() ? 1 : perYear);
    }

    /// <summary>The number of a regular session; null for special and emergency sessions and for what is no number.</summary>
    public static int? NumberOf(string session) =>
        int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>The first and the last day of decision of a session: those of the record, or those of the session in its place in the last
    /// year, so many years later on the same days of the week; null where there is no such session to go by, and far ahead.</summary>
    public (DateOnly First, DateOnly Last)? DaysOf(int number)
    {
        if (_held.TryGetValue(number, out var held))
            return held;
        if (number <= Last || number > LastExpected)
            return null;
        var years = (number - Last + PerYear - 1) / PerYear;
        return _held.TryGetValue(number - years * PerYear, out var before) ? (Later(before.First, years), Later(before.Last, years)) : null;
    }

    // Bodies decide on weekdays: the nearest day of the week of the year before.
    private static DateOnly Later(DateOnly day, int years)
    {
        var later = day.AddYears(years);
        var ahead = ((int)day.DayOfWeek - (int)later.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return later.AddDays(ahead > DaysOfWeek / 2 ? ahead - DaysOfWeek : ahead);
    }

    /// <summary>The number of the session that a later session is expected to follow the calendar of.</summary>
    public int LikeOf(int number) => number <= Last ? number : number - (number - Last + PerYear - 1) / PerYear * PerYear;

    /// <summary>The first session after the record whose days of decision are not expected to be over by a day; the last one expected
    /// where all are.</summary>
    public int NextOn(DateOnly day)
    {
        for (var number = Last + 1; number < LastExpected; number++)
        {
            if (DaysOf(number) is { } days && days.Last >= day)
                return number;
        }
        return LastExpected;
    }
}
