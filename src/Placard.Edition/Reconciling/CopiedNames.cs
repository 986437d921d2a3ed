using System.Collections.Frozen;

namespace Placard.Edition.Reconciling;

/// <summary>Finds lists that are the list of another vote: they fit that vote's announced tally and not their own.</summary>
internal sealed class CopiedNames
{
    /// <summary>Near-unanimous lists recur by nature (all but one in favour), so that being the same proves nothing. A list says whose it
    /// is when at least this many delegations left the majority.</summary>
    public const int FewestDissenters = 3;

    private readonly FrozenDictionary<BallotSheet, MatchedVote[]> _rightful;

    public CopiedNames(IEnumerable<MatchedVote> matched) =>
        _rightful = matched
            .SelectMany(c =>
                c.SourcedVotes.Where(t => t.Observation.Announced is { } own && IsDistinctive(t.Ballots) && VoteComparison.Fits(t, own))
                    .Select(t => (List: CastOnly(t.Ballots), MatchedVote: c))
            )
            .GroupBy(pair => pair.List, pair => pair.MatchedVote)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().OrderBy(c => c.Address).ToArray());

    /// <summary>The vote whose names a list carries, with the tally they fit: of several, the nearest in time. Null where there is
    /// none.</summary>
    /// <param name="sourced">A list that does not fit its own tally.</param>
    /// <param name="of">The vote it is given for.</param>
    public (MatchedVote Other, Tally Tally)? Find(SourcedVote sourced, MatchedVote of)
    {
        if (!IsDistinctive(sourced.Ballots) || !_rightful.TryGetValue(CastOnly(sourced.Ballots), out var owners))
            return null;
        if (owners.Contains(of))
            return null;
        var other = owners.MinBy(o => DaysApart(o, of))!;
        return (other, sourced.Ballots.ToTally());
    }

    private static bool IsDistinctive(BallotSheet ballots)
    {
        var tally = ballots.ToTally();
        return tally.Cast - Math.Max(tally.Yes, Math.Max(tally.No, tally.Abstain)) >= FewestDissenters;
    }

    private static BallotSheet CastOnly(BallotSheet ballots) =>
        BallotSheet.Of(ballots.Where(b => b.Value.IsCast()).Select(b => new KeyValuePair<StateCode, Ballot>(b.Key, b.Value)));

    private static int DaysApart(MatchedVote x, MatchedVote y)
    {
        var (mine, theirs) = (x.SourcedVotes[0].Observation.Date, y.SourcedVotes[0].Observation.Date);
        return mine.IsKnown && theirs.IsKnown ? Math.Abs(mine.Earliest.DayNumber - theirs.Earliest.DayNumber) : int.MaxValue;
    }
}
