namespace Placard.Record.Votes.Measures;

/// <summary>A vote in which a state stood alone, or nearly so, against a larger other side.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Ballot">The state's ballot, yes or no.</param>
/// <param name="Companions">The others on its side, in code order; empty where it stood alone.</param>
/// <param name="Against">The number on the other side.</param>
public sealed record LoneVote(VoteEvent Vote, Ballot Ballot, IReadOnlyList<StateCode> Companions, int Against)
{
    /// <summary>Finds the votes in which a state voted yes or no with at most so many others, while more voted the other way.</summary>
    /// <param name="votes">The votes; those that are not measurable are passed over.</param>
    /// <param name="state">The state.</param>
    /// <param name="mostCompanions">The most others on its side, 0 for "alone".</param>
    /// <returns>The stands, in the order of the votes.</returns>
    public static IEnumerable<LoneVote> Of(IEnumerable<VoteEvent> votes, StateCode state, int mostCompanions = 0)
    {
        foreach (var vote in votes)
        {
            var own = vote.Ballots[state];
            if (!vote.IsMeasurable || own is not (Ballot.Yes or Ballot.No))
                continue;
            var side = vote.Ballots.CountOf(own);
            var against = vote.Ballots.CountOf(own == Ballot.Yes ? Ballot.No : Ballot.Yes);
            if (side <= mostCompanions + 1 && against > side)
                yield return new LoneVote(vote, own, [.. vote.Ballots.Who(own).Where(other => other != state)], against);
        }
    }

    /// <summary>Finds the stands of every state: those of <see cref="Of"/>, vote by vote in one pass, the states of a vote in code
    /// order.</summary>
    /// <param name="votes">The votes; those that are not measurable are passed over.</param>
    /// <param name="mostCompanions">The most others on a state's side, 0 for "alone".</param>
    public static IEnumerable<KeyValuePair<StateCode, LoneVote>> OfAll(IEnumerable<VoteEvent> votes, int mostCompanions = 0)
    {
        foreach (var vote in votes)
        {
            if (!vote.IsMeasurable)
                continue;
            var (yes, no) = (vote.Ballots.CountOf(Ballot.Yes), vote.Ballots.CountOf(Ballot.No));
            var (side, own, against) = yes < no ? (yes, Ballot.Yes, no) : (no, Ballot.No, yes);
            if (side == 0 || side > mostCompanions + 1 || side == against)
                continue;
            StateCode[] together = [.. vote.Ballots.Who(own)];
            foreach (var state in together)
                yield return new(state, new LoneVote(vote, own, [.. together.Where(other => other != state)], against));
        }
    }
}
