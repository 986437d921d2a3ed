using Placard.Record.Claims;
using Placard.Record.Claims.Counts;
using Placard.Rooms.Sessions;

namespace Placard.Rooms.Claims;

/// <summary>The decisions of a body in a session or a stretch of time, and whether the record has all of them.</summary>
/// <param name="Votes">The decisions on whole texts.</param>
/// <param name="IsWhole">Whether no resolution is missing: their numbers have no gap, and a later session is held.</param>
/// <param name="Name">What they are of: “session 37 of the Human Rights Council”.</param>
/// <param name="Address">The page that shows them.</param>
internal sealed record CountedDays(IReadOnlyList<VoteEvent> Votes, bool IsWhole, string Name, string Address)
{
    private const int DaysAfterSession = 4;

    /// <summary>Whether the session was not named but is the one that ended when the document was written.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Those of a window; null where the sentence names no body or no time, or the record has nothing of it.</summary>
    public static CountedDays? Of(CountWindow window, ClaimRecord record)
    {
        if (window.Body is not { } body)
            return null;
        var index = SessionIndex.Of(record.Edition);
        if (window.Session.Length > 0)
            return index.Find(body, window.Session) is { } line ? OfSession(line, record) : null;
        if (window.Period is { } period)
            return OfPeriod(body, period, window.TimeInWords, record);
        return index.OfBody(body).FirstOrDefault(line => EndedAt(line, record.Dated)) is { } ended
            ? OfSession(ended, record) with
            {
                IsGuessed = true,
            }
            : null;
    }

    private static CountedDays OfSession(SessionLine line, ClaimRecord record)
    {
        var (body, name) = (line.Session.Body, line.Session.Name);
        return new(
            [.. Known(body, record).Where(v => v.Session == name)],
            IsWholeSession(line, record),
            $"session {name} of the {body.Name}",
            Addresses.Session(line.Session)
        );
    }

    private static CountedDays? OfPeriod(Body body, Period period, string time, ClaimRecord record)
    {
        VoteEvent[] votes = [.. Known(body, record).Where(v => period.Holds(v.Date))];
        if (votes.Length == 0)
            return null;
        var lines = SessionIndex.Of(record.Edition).OfBody(body).Where(l => l.First.IsKnown).ToArray();
        var touched = lines.Where(l => l.Votes.Any(v => period.Days.MayContain(v.Date))).ToArray();
        var isHeld =
            period.Days.From is { } from
            && (from.Year >= body.Since)
            && (period.Days.To ?? (record.Dated.IsKnown ? record.Dated.Latest : DateOnly.MaxValue)) is var to
            && lines.Any(l => l.First.Earliest > to || l.Last.Latest >= to);
        return new(
            votes,
            isHeld && body == Body.HumanRightsCouncil && touched.All(l => IsWholeSession(l, record)),
            $"the {body.Name}, {time}",
            Addresses.Votes
        );
    }

    private static IEnumerable<VoteEvent> Known(Body body, ClaimRecord record) =>
        record.Edition.Votes.All.Where(v => v.Body == body && v.Kind == VoteKind.WholeText && !record.IsLater(v.Date));

    // The last resolutions of a session can be missing without a gap; where a later session is held the sources had time for them.
    private static bool IsWholeSession(SessionLine line, ClaimRecord record) =>
        line.Coverage is { } coverage
        && coverage.Known == coverage.Decided + Quarantined(line, record)
        && SessionIndex
            .Of(record.Edition)
            .OfBody(line.Session.Body)
            .Any(l => l.First.IsKnown && line.Last.IsKnown && l.First.Earliest > line.Last.Latest)
        && !record.IsLater(line.Last);

    // A vote whose record contains an error is left out of what counts as decided; that it was adopted is known.
    private static int Quarantined(SessionLine line, ClaimRecord record) =>
        record.Edition.Votes.All.Count(v =>
            v.Body == line.Session.Body
            && v.Session == line.Session.Name
            && v.Status == RecordStatus.Quarantined
            && v.Kind == VoteKind.WholeText
            && v.Symbol.Form == DocumentForm.Resolution
        );

    private static bool EndedAt(SessionLine line, PartialDate dated) =>
        dated.IsExact
        && line.Last.IsExact
        && line.Session.Name.All(char.IsAsciiDigit)
        && dated.Earliest >= line.Last.Earliest
        && dated.Earliest <= line.Last.Earliest.AddDays(DaysAfterSession);
}
