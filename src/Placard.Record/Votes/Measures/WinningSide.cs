namespace Placard.Record.Votes.Measures;

/// <summary>On how many roll calls a state was on the side that carried, and on how many on the other.</summary>
/// <param name="State">The state.</param>
/// <param name="Won">Roll calls on which it voted yes and the proposal was adopted, or no and it was rejected.</param>
/// <param name="Lost">Roll calls on which it voted yes and the proposal was rejected, or no and it was adopted.</param>
/// <param name="Abstained">Roll calls on which it abstained: it took no side.</param>
/// <param name="NotVoting">Roll calls on which it was on the list and did not vote.</param>
public sealed record WinningSide(StateCode State, int Won, int Lost, int Abstained, int NotVoting)
{
    /// <summary>The fewest yes and no ballots for a share: below it, one vote more or less changes the share by a fifth and
    /// more.</summary>
    public const int FewestCast = 5;

    /// <summary>Its yes and no ballots.</summary>
    public int Cast => Won + Lost;

    /// <summary>The share of its yes and no ballots that were on the side that carried; null below the floor.</summary>
    public double? Share => Cast < FewestCast ? null : (double)Won / Cast;

    /// <summary>Whether a vote is counted: a measurable roll call that was adopted or rejected beyond doubt.</summary>
    public static bool Counts(VoteEvent vote) =>
        vote is { IsMeasurable: true, IsOutcomeCertain: true, Outcome: Outcome.Adopted or Outcome.Rejected };

    /// <summary>Counts votes in any order; those that do not count are passed over.</summary>
    /// <returns>The states with a share first, highest share first, then most won; then those below the floor.</returns>
    public static IReadOnlyList<WinningSide> Of(IEnumerable<VoteEvent> votes)
    {
        var counts = new Dictionary<StateCode, (int Won, int Lost, int Abstained, int NotVoting)>();
        foreach (var vote in votes.Where(Counts))
        {
            var winning = vote.Outcome == Outcome.Adopted ? Ballot.Yes : Ballot.No;
            foreach (var (state, ballot) in vote.Ballots)
            {
                var (won, lost, abstained, absent) = counts.GetValueOrDefault(state);
                counts[state] = ballot switch
                {
                    Ballot.Yes or Ballot.No when ballot == winning => (won + 1, lost, abstained, absent),
                    Ballot.Yes or Ballot.No => (won, lost + 1, abstained, absent),
                    Ballot.Abstain => (won, lost, abstained + 1, absent),
                    Ballot.NotVoting => (won, lost, abstained, absent + 1),
                    _ => (won, lost, abstained, absent),
                };
            }
        }
        return
        [
            .. counts
                .Select(c => new WinningSide(c.Key, c.Value.Won, c.Value.Lost, c.Value.Abstained, c.Value.NotVoting))
                .OrderByDescending(s => s.Share ?? -1)
                .ThenByDescending(s => s.Won)
                .ThenBy(s => s.State),
        ];
    }
}
