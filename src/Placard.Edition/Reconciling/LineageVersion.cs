namespace Placard.Edition.Reconciling;

/// <summary>The version of one lineage: its sound observations, which count as one because they copy one original.</summary>
internal sealed class LineageVersion(IReadOnlyList<SourcedVote> sound)
{
    /// <summary>All of them, best first.</summary>
    public IReadOnlyList<SourcedVote> Sound { get; } = sound;

    /// <summary>The best of them.</summary>
    public SourcedVote First { get; } = sound[0];

    /// <summary>The best that says what became of the proposal; null where none does.</summary>
    public SourcedVote? Outcome { get; } = sound.FirstOrDefault(t => t.Outcome != Record.Votes.Outcome.Unknown);

    /// <summary>The best with a list of names; null where none has one.</summary>
    public SourcedVote? List { get; } = sound.FirstOrDefault(t => t.HasList);

    /// <summary>The best that announces a tally, or else the best list; null where there is neither.</summary>
    public SourcedVote? Figures { get; } = sound.FirstOrDefault(t => t.Told is not null);

    /// <summary>Whether it says that there was no vote.</summary>
    public bool IsWithoutVote =>
        Outcome?.Outcome is Record.Votes.Outcome.AdoptedWithoutVote or Record.Votes.Outcome.Withdrawn or Record.Votes.Outcome.NotActedOn;

    /// <summary>Compares with another version: whether they differ, with the doubt, and whether the other bears this one out.</summary>
    public (Doubt? Doubt, bool Supports) Against(LineageVersion other, DoubtSentences sentences)
    {
        if (Outcome is not null && other.Outcome is not null && Outcome.Outcome != other.Outcome.Outcome)
            return (new Doubt(DoubtKind.OutcomesDiffer, DoubtSentences.OutcomesDiffer(Outcome, other.Outcome), []), false);
        if (List is not null && other.List is not null && List.Ballots.Count > 0 && other.List.Ballots.Count > 0)
        {
            var who = VoteComparison.Differing(List, other.List);
            return who.Count > 0
                ? (new Doubt(DoubtKind.BallotsDiffer, sentences.BallotsDiffer(List, other.List, who), who), false)
                : (null, true);
        }
        if (Figures?.Told is { } mine && other.Figures?.Told is { } theirs)
        {
            return VoteComparison.SameCast(mine, theirs)
                ? (null, true)
                : (new Doubt(DoubtKind.TalliesDiffer, DoubtSentences.TalliesDiffer(Figures, other.Figures), []), false);
        }
        return (null, IsWithoutVote && other.IsWithoutVote);
    }
}
