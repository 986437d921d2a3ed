using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>One session in a list of them. Votes whose record contains an error are counted apart, and in nothing else.</summary>
/// <param name="Session">The session.</param>
/// <param name="Votes">Its votes and decisions, latest first.</param>
/// <param name="Quarantined">How many more contain an error.</param>
/// <param name="Coverage">The numbered resolutions that must exist; null where nothing says.</param>
/// <param name="FailuresHeldTo">The last day on which the body has an amendment, or a text that was not adopted: later ones are in no
/// source held.</param>
public sealed record SessionLine(
    BodySession Session,
    IReadOnlyList<VoteEvent> Votes,
    int Quarantined,
    SessionCoverage? Coverage,
    PartialDate FailuresHeldTo
)
{
    /// <summary>Whether what was amended, rejected or withdrawn can be known: none held is then none, as far as sources go.</summary>
    public bool KnowsFailures => First.IsKnown && FailuresHeldTo.IsKnown && First.Earliest <= FailuresHeldTo.Latest;

    /// <summary>The day of the first decision held; the default where no day is known.</summary>
    public PartialDate First { get; } = Votes.Select(v => v.Date).Where(d => d.IsKnown).OrderBy(d => d.Earliest).FirstOrDefault();

    /// <summary>The day of the last.</summary>
    public PartialDate Last { get; } = Votes.Select(v => v.Date).Where(d => d.IsKnown).OrderBy(d => d.Latest).LastOrDefault();

    /// <summary>Decisions on whole texts.</summary>
    public int Texts { get; } = Votes.Count(v => v.Kind == VoteKind.WholeText);

    /// <summary>Of those, with a vote.</summary>
    public int Voted { get; } =
        Count(Votes, v => v.Method is VoteMethod.Recorded or VoteMethod.NotRecorded || v.Outcome is Outcome.Adopted or Outcome.Rejected);

    /// <summary>Of those, adopted without one.</summary>
    public int WithoutVote { get; } = Count(Votes, v => v.Outcome == Outcome.AdoptedWithoutVote);

    /// <summary>Of those, rejected.</summary>
    public int Rejected { get; } = Count(Votes, v => v.Outcome == Outcome.Rejected);

    /// <summary>Of those, withdrawn.</summary>
    public int Withdrawn { get; } = Count(Votes, v => v.Outcome == Outcome.Withdrawn);

    /// <summary>Decisions on amendments.</summary>
    public int Amendments { get; } = Votes.Count(v => v.Kind == VoteKind.Amendment);

    /// <summary>What is held of the three, for readers; null for each where no source held could name one.</summary>
    public (int? Rejected, int? Withdrawn, int? Amendments) Failures =>
        KnowsFailures ? (Rejected, Withdrawn, Amendments) : default((int?, int?, int?));

    /// <summary>Roll calls that measures use, on any kind of proposal.</summary>
    public int RollCalls { get; } = Votes.Count(v => v.IsMeasurable);

    private static int Count(IEnumerable<VoteEvent> votes, Func<VoteEvent, bool> which) =>
        votes.Count(v => v.Kind == VoteKind.WholeText && which(v));
}
