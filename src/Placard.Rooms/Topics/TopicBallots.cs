namespace Placard.Rooms.Topics;

/// <summary>What a state did in the roll calls on a subject.</summary>
/// <param name="State">The state.</param>
/// <param name="Yes">Roll calls on which it voted yes.</param>
/// <param name="No">Against.</param>
/// <param name="Abstain">Abstaining.</param>
public sealed record TopicBallots(StateCode State, int Yes, int No, int Abstain)
{
    /// <summary>The fewest ballots for a state to be ranked.</summary>
    public const int FewestCast = 5;

    /// <summary>The roll calls on which it voted yes or no or abstained.</summary>
    public int Cast => Yes + No + Abstain;

    public double ShareNo => (double)No / Cast;

    public double ShareAbstain => (double)Abstain / Cast;

    /// <summary>Counts measurable roll calls; states with fewer than <see cref="FewestCast"/> ballots are left out.</summary>
    public static IReadOnlyList<TopicBallots> Of(IEnumerable<VoteEvent> votes)
    {
        var counts = new Dictionary<StateCode, (int Yes, int No, int Abstain)>();
        foreach (var vote in votes.Where(v => v.IsMeasurable))
        {
            foreach (var (state, ballot) in vote.Ballots)
            {
                var (yes, no, abstain) = counts.GetValueOrDefault(state);
                counts[state] = ballot switch
                {
                    Ballot.Yes => (yes + 1, no, abstain),
                    Ballot.No => (yes, no + 1, abstain),
                    Ballot.Abstain => (yes, no, abstain + 1),
                    _ => (yes, no, abstain),
                };
            }
        }
        return
        [
            .. counts
                .Select(c => new TopicBallots(c.Key, c.Value.Yes, c.Value.No, c.Value.Abstain))
                .Where(b => b.Cast >= FewestCast)
                .OrderBy(b => b.State),
        ];
    }
}
