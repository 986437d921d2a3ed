namespace Placard.Rooms.Sessions;

/// <summary>Sessions, one a row.</summary>
public static class SessionListTable
{
    public static Table<SessionList> Columns { get; } =
        Table<SessionList>.Of(
            list => list.Lines,
            new("session", "Body and session, such as HRC/58", (_, l) => l.Session.Code),
            new("body", "Code of the body", (_, l) => l.Session.Body.Code),
            new("title", "The session in words", (_, l) => SessionWords.Title(l.Session)),
            new("first", "Day of the first decision held", (_, l) => l.First),
            new("last", "Day of the last decision held", (_, l) => l.Last),
            new("texts", "Decisions on whole texts, without those in error", (_, l) => (int?)l.Texts),
            new("voted", "Of those, with a vote", (_, l) => (int?)l.Voted),
            new("without_vote", "Of those, adopted without a vote", (_, l) => (int?)l.WithoutVote),
            new("rejected", "Of those, rejected; empty where no source held could name one", (_, l) => l.Failures.Rejected),
            new("withdrawn", "Of those, withdrawn; empty where no source held could name one", (_, l) => l.Failures.Withdrawn),
            new("amendments", "Decisions on amendments; empty where no source held could name one", (_, l) => l.Failures.Amendments),
            new("roll_calls", "Roll calls that measures use", (_, l) => (int?)l.RollCalls),
            new("in_error", "Votes whose record contains an error", (_, l) => (int?)l.Quarantined),
            new(
                "resolutions",
                "Resolutions that must exist by the numbers of those held; empty where nothing says",
                (_, l) => (int?)l.Coverage?.Known
            ),
            new("decided", "Of those, whose adoption is held", (_, l) => (int?)l.Coverage?.Decided),
            new("worded", "Of those, whose text is held", (_, l) => (int?)l.Coverage?.Worded)
        );
}
