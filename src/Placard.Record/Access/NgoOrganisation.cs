namespace Placard.Record.Access;

/// <summary>One line of the ledger: an organisation with everything listed of it under any of its names.</summary>
/// <param name="Key">By what its spellings are known as one (<see cref="NgoSpellings"/>).</param>
/// <param name="Name">The spelling of the latest decision or, after a change of name, the new name.</param>
/// <param name="Spellings">Every other spelling, in ordinal order.</param>
/// <param name="Decisions">The decisions, by session and kind.</param>
/// <param name="Applications">Its applications, in order; none for one of which only a status is known.</param>
/// <param name="Changes">Its changes of name, by session.</param>
public sealed record NgoOrganisation(
    string Key,
    string Name,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<NgoDecision> Decisions,
    IReadOnlyList<NgoApplication> Applications,
    IReadOnlyList<NgoNameChange> Changes
)
{
    /// <summary>Its name in the address of its page.</summary>
    public string Slug { get; } = NgoName.SlugOf(Name);

    /// <summary>Deferrals: at how many sessions the Committee put an application of it off; docs/measures/deferrals.md.</summary>
    public int Deferrals => Applications.Sum(a => a.Deferred.Count);

    /// <summary>Its latest application; null where none is known.</summary>
    public NgoApplication? Latest => Applications.Count > 0 ? Applications[^1] : null;

    /// <summary>How it stands.</summary>
    /// <param name="lastSession">The day of the last session of which decisions are listed.</param>
    public NgoStanding StandingAt(DateOnly? lastSession) =>
        Latest switch
        {
            null => NgoStanding.NoApplication,
            { Outcome: NgoDecisionKind.Recommended } => NgoStanding.Recommended,
            { Outcome: NgoDecisionKind.NotRecommended } => NgoStanding.NotRecommended,
            { Outcome: NgoDecisionKind.Closed } => NgoStanding.Closed,
            { Outcome: NgoDecisionKind.ApplicationWithdrawn } => NgoStanding.Withdrawn,
            var open => open.Last == lastSession ? NgoStanding.Waiting : NgoStanding.EndNotKnown,
        };

    /// <summary>The last session of which anything is listed of it; null where only a change of name is.</summary>
    public DateOnly? LastSession => Decisions.Count > 0 ? Decisions[^1].Session : null;
}
