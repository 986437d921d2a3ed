using System.Collections.Frozen;

namespace Placard.Edition.Reconciling;

/// <summary>Finds lists that are the list of another vote: they fit that vote's announced tally and not their own.</summary>
internal sealed class CopiedNames
{
    /// <summary>Near-unanimous lists recur by nature (all but one in favour), so that being the same proves nothing. A list says whose it is when at least this many delegations left the majority.</summary>
    public const int Telling = 3;

    private readonly FrozenDictionary<BallotSheet, Case[]> _rightful;

    public CopiedNames(IEnumerable<Case> cases) =>
        _rightful = cases
            .SelectMany(c => c.Testimonies.Where(t => t.Observation.Announced is { } own && IsTelling(t.Ballots) && Agreement.Fits(t, own)).Select(t => (List: CastOnly(t.Ballots), Case: c)))
            .GroupBy(pair => pair.List, pair => pair.Case)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().OrderBy(c => c.Address).ToArray());

    /// <summary>The vote whose names a list carries, with the tally they fit: of several, the nearest in time. Null where there is none.</summary>
    /// <param name="testimony">A list that does not fit its own tally.</param>
    /// <param name="of">The vote it is given for.</param>
    public (Case Other, Tally Tally)? Find(Testimony testimony, Case of)
    {
        if (!IsTelling(testimony.Ballots) || !_rightful.TryGetValue(CastOnly(testimony.Ballots), out var owners))
            return null;
        if (owners.Contains(of))
            return null;
        var other = owners.MinBy(o => DaysApart(o, of))!;
        return (other, testimony.Ballots.ToTally());
    }

    private static bool IsTelling(BallotSheet ballots)
    {
        var tally = ballots.ToTally();
        return tally.Cast - Math.Max(tally.Yes, Math.Max(tally.No, tally.Abstain)) >= Telling;
    }

    private static BallotSheet CastOnly(BallotSheet ballots) =>
        BallotSheet.Of(ballots.Where(b => Agreement.IsCast(b.Value)).Select(b => new KeyValuePair<StateCode, Ballot>(b.Key, b.Value)));

    private static int DaysApart(Case x, Case y)
    {
        var (mine, theirs) = (x.Testimonies[0].Observation.Date, y.Testimonies[0].Observation.Date);
        return mine.IsKnown && theirs.IsKnown ? Math.Abs(mine.Earliest.DayNumber - theirs.Earliest.DayNumber) : int.MaxValue;
    }
}
