namespace Placard.Record.Access;

/// <summary>One application for consultative status, from the first session known to have had it before it to its end.</summary>
/// <param name="First">The day of that first session.</param>
/// <param name="Deferred">The days of the sessions that put it off, in order, each once.</param>
/// <param name="Outcome">How it ended; null while nothing of an end is known.</param>
/// <param name="Ended">The day of the session that ended it; null as above.</param>
/// <param name="IsFirstKnown">Whether the source says that it was new at its first session: otherwise it may have been made and put off
/// before.</param>
public sealed record NgoApplication(
    DateOnly First,
    IReadOnlyList<DateOnly> Deferred,
    NgoDecisionKind? Outcome,
    DateOnly? Ended,
    bool IsFirstKnown
)
{
    /// <summary>After how many sessions that do not list it an application is no longer taken for the same. A name misread at one or two
    /// does not part it.</summary>
    public const int SilentSessions = 3;

    private const double DaysOfYear = 365.25;

    /// <summary>The day of the last session known to have had it before it.</summary>
    public DateOnly Last => Ended ?? Deferred[^1];

    /// <summary>The years from its first session to the last one known to have had it before it; docs/measures/deferrals.md. An application
    /// of which no end is known waited no shorter.</summary>
    public double YearsWaiting => (Last.DayNumber - First.DayNumber) / DaysOfYear;

    /// <summary>The applications that decisions on one organisation make up, in order. A decision that ends an application closes it, and
    /// so does silence: the next decision on an application belongs to another where <see cref="SilentSessions"/> sessions in between list
    /// whom they put off, and not this one.</summary>
    /// <param name="decisions">The decisions, in any order; those on a status that is there do not count.</param>
    /// <param name="listed">The days of the sessions of which it is listed whom they put off, in order.</param>
    public static IReadOnlyList<NgoApplication> Of(IEnumerable<NgoDecision> decisions, IReadOnlyList<DateOnly> listed)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(listed);
        var applications = new List<NgoApplication>();
        NgoApplication? open = null;
        foreach (var session in decisions.Where(d => d.Kind.IsOfApplication()).GroupBy(d => d.Session).OrderBy(g => g.Key))
        {
            if (open is not null && listed.Count(day => day > open.Last && day < session.Key) >= SilentSessions)
            {
                applications.Add(open);
                open = null;
            }
            open ??= new(session.Key, [], null, null, session.Any(d => d.IsNew == true));
            if (session.Any(d => d.Kind == NgoDecisionKind.Deferred))
                open = open with { Deferred = [.. open.Deferred, session.Key] };
            NgoDecisionKind[] ends = [.. session.Select(d => d.Kind).Where(k => k.EndsApplication()).Order()];
            if (ends.Length == 0)
                continue;
            applications.Add(open with { Outcome = ends[0], Ended = session.Key });
            open = null;
        }
        if (open is not null)
            applications.Add(open);
        return applications;
    }
}
