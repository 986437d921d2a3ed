namespace Placard.Record.Positions.Blocs;

/// <summary>Agreement of a state with another, or with a group, in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Score">The sum over the votes of what they had in common: 1 for the same ballot, ½ for an abstention beside a yes or no, 0
/// for opposites; beside a group, the mean over its members.</param>
/// <param name="Votes">The common votes, at least one.</param>
public readonly record struct YearScore(int Year, double Score, int Votes)
{
    /// <summary>Lijphart's index of agreement of the year.</summary>
    public double Index => Score / Votes;

    /// <summary>The years of a pair, oldest first; years without a common vote left out.</summary>
    public static IReadOnlyList<YearScore> OfPair(BallotPlanes planes, StateCode first, StateCode second) =>
        [
            .. planes
                .ByYear(first, second)
                .Where(y => y.Value.Common > 0)
                .Select(y => new YearScore(y.Key, y.Value.Index!.Value * y.Value.Common, y.Value.Common)),
        ];

    /// <summary>The years of a state beside the other members that a group had that day, at least <see cref="GroupVote.FewestMembers"/> of
    /// which cast a ballot.</summary>
    public static IReadOnlyList<YearScore> OfGroup(IEnumerable<VoteEvent> votes, StateCode state, StateGroup group)
    {
        var years = new SortedDictionary<int, (double Score, int Votes)>();
        foreach (var vote in votes)
        {
            var own = vote.Ballots[state];
            if (!vote.IsMeasurable || !vote.Date.IsKnown || !own.IsCast())
                continue;
            var together = default(Agreement);
            foreach (var (other, ballot) in vote.Ballots)
            {
                if (other != state && group.Has(other, vote.Date))
                    together += Agreement.Of(own, ballot);
            }
            if (together.Common < GroupVote.FewestMembers)
                continue;
            var (score, count) = years.GetValueOrDefault(vote.Date.Year);
            years[vote.Date.Year] = (score + together.Index!.Value, count + 1);
        }
        return [.. years.Select(y => new YearScore(y.Key, y.Value.Score, y.Value.Votes))];
    }
}
