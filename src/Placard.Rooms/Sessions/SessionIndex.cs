using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>The sessions of an edition, made once.</summary>
internal sealed class SessionIndex
{
    private const int ScoredBack = 18;
    private const int MostRecords = 400;
    private const int MostComing = 64;

    private readonly Dictionary<string, SessionLine> _byCode;
    private readonly Memo<SessionLine, SessionRecord> _records;
    private readonly Memo<Body, FallsDue?> _due;
    private readonly Memo<(Body Body, int Ahead), FallsDueScore?> _scores;
    private readonly Memo<Body, SessionCalendar?> _calendars;
    private readonly Memo<(Body Body, int Number, DateOnly Today), ComingSession?> _coming;

    private SessionIndex(OpenEdition edition)
    {
        All = [.. Lines(edition)];
        _byCode = All.ToDictionary(line => line.Session.Code, StringComparer.OrdinalIgnoreCase);
        _records = new(MostRecords, line => SessionRecord.Of(edition, this, line), comparer: ReferenceEqualityComparer.Instance);
        var bodies = Body.All.Count;
        var titles = new Lazy<RecurringTitles>(() => new(edition.Votes.All));
        _coming = new(MostComing, asked => ComingSession.Make(edition, this, asked.Body, asked.Number, asked.Today));
        _calendars = new(bodies, body => SessionCalendar.Of(edition.Votes.All, body));
        _due = new(bodies, body => CalendarOf(body) is { } calendar ? new(edition.Votes.All, titles.Value, calendar) : null);
        _scores = new(
            bodies * ScoredBack,
            asked =>
                DueOf(asked.Body) is { } due && CalendarOf(asked.Body) is { } calendar
                    ? due.Score(asked.Ahead, Math.Max(1, calendar.Last - ScoredBack), calendar.Last)
                    : null
        );
    }

    /// <summary>Every session, by body in the order of lists, latest first.</summary>
    public IReadOnlyList<SessionLine> All { get; }

    public static SessionIndex Of(OpenEdition edition) => edition.Keep(e => new SessionIndex(e));

    /// <summary>The session of a body that is written so, or null.</summary>
    public SessionLine? Find(Body body, string session) => _byCode.GetValueOrDefault($"{body.Code}/{session.Replace(' ', '-')}");

    public IEnumerable<SessionLine> OfBody(Body body) => All.Where(line => line.Session.Body == body);

    public SessionRecord RecordOf(SessionLine line) => _records.Get(line);

    /// <summary>The calendar of a body whose coming sessions are worked out: those that numbered sessions follow the years of; null for
    /// any other.</summary>
    public SessionCalendar? CalendarOf(Body body) =>
        body == Body.HumanRightsCouncil || body == Body.GeneralAssembly ? _calendars.Get(body) : null;

    /// <summary>The recurring texts of such a body.</summary>
    public FallsDue? DueOf(Body body) => _due.Get(body);

    /// <summary>A session that comes, as it is seen on a day; null for one of the record, or too far ahead.</summary>
    public ComingSession? ComingOf(Body body, int number, DateOnly today) => _coming.Get((body, number, today));

    /// <summary>How often texts came that were due, so many sessions ahead.</summary>
    public FallsDueScore? ScoreOf(Body body, int ahead) => _scores.Get((body, ahead));

    private static IEnumerable<SessionLine> Lines(OpenEdition edition)
    {
        var texts = edition.Texts.All.Where(t => t.Body is not null && t.Title.Length > 0).ToLookup(t => t.Body!);
        var votes = edition.Votes.All.ToLookup(v => v.Body);
        foreach (var body in Body.All)
        {
            var numbered = new NumberedSessions(votes[body], texts[body]);
            var failures = votes[body].Where(v => v.Kind == VoteKind.Amendment || v.Outcome is Outcome.Rejected or Outcome.Withdrawn);
            var heldTo = failures.Select(v => v.Date).Where(d => d.IsKnown).OrderBy(d => d.Latest).LastOrDefault();
            var lines = votes[body]
                .Select(vote => (Session: BodySession.Of(vote), Vote: vote))
                .Where(v => v.Session is not null)
                .GroupBy(v => v.Session!, v => v.Vote)
                .Select(session => Line(session.Key, [.. session], numbered, heldTo));
            foreach (var line in lines.OrderByDescending(l => l.Last).ThenByDescending(l => l.Session.Name, StringComparer.Ordinal))
                yield return line;
        }
    }

    private static SessionLine Line(BodySession session, VoteEvent[] votes, NumberedSessions numbered, PartialDate failuresHeldTo)
    {
        VoteEvent[] sound = [.. votes.Where(v => v.Status != RecordStatus.Quarantined)];
        return new(session, sound, votes.Length - sound.Length, numbered.Of(session, sound), failuresHeldTo);
    }
}
