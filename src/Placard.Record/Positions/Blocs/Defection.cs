namespace Placard.Record.Positions.Blocs;

/// <summary>Defections of one member: the roll calls on which it voted otherwise than most of its group.</summary>
/// <param name="State">The member.</param>
/// <param name="Breaks">The roll calls on which it did, in the order given.</param>
/// <param name="Opposite">Of these, those on which the group said yes and it no, or the reverse.</param>
/// <param name="Share">Their share of the roll calls on which it cast a ballot as a member and the group had a line, with the exact
/// interval.</param>
public sealed record Defection(StateCode State, IReadOnlyList<GroupVote> Breaks, int Opposite, ShareEstimate Share)
{
    /// <summary>Counts every member of some roll calls, the one that breaks ranks most often first, then by code.</summary>
    public static IReadOnlyList<Defection> Of(IReadOnlyList<GroupVote> votes, StateGroup group)
    {
        var counted = new SortedDictionary<StateCode, (List<GroupVote> Breaks, int Opposite, int Cast)>();
        foreach (var vote in votes)
        {
            if (vote.Line == Ballot.None)
                continue;
            foreach (var (state, ballot) in vote.Vote.Ballots)
            {
                if (!ballot.IsCast() || !group.Has(state, vote.Vote.Date))
                    continue;
                var (breaks, opposite, cast) = counted.TryGetValue(state, out var so) ? so : ([], 0, 0);
                if (ballot != vote.Line)
                    breaks.Add(vote);
                var against = (ballot, vote.Line) is (Ballot.Yes, Ballot.No) or (Ballot.No, Ballot.Yes);
                counted[state] = (breaks, opposite + (against ? 1 : 0), cast + 1);
            }
        }
        return
        [
            .. counted
                .Select(c => new Defection(
                    c.Key,
                    c.Value.Breaks,
                    c.Value.Opposite,
                    ShareEstimate.Exact(c.Value.Breaks.Count, c.Value.Cast)!.Value
                ))
                .OrderByDescending(r => r.Share.Share)
                .ThenByDescending(r => r.Breaks.Count)
                .ThenBy(r => r.State),
        ];
    }
}
