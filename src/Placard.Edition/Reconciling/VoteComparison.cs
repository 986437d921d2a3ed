namespace Placard.Edition.Reconciling;

/// <summary>Compares two observations of a vote: their ballots, tallies and outcomes.</summary>
internal static class VoteComparison
{
    /// <summary>The states to which two lists give different ballots, in code order. Standing on no list, and standing there as not voting,
    /// is the same; a mark that cannot be read differs from nothing.</summary>
    public static IReadOnlyList<StateCode> Differing(SourcedVote x, SourcedVote y)
    {
        List<StateCode>? differing = null;
        foreach (var (state, mine, theirs) in Pairs(x.Ballots, y.Ballots))
        {
            if (!SameBallot(mine, theirs) && !MayBeUnread(x, state) && !MayBeUnread(y, state))
                (differing ??= []).Add(state);
        }
        return differing ?? [];
    }

    /// <summary>How likely two lists are of one vote: the share of delegations to which both give the same ballot, and the same share among
    /// those alone that left the majority on either list, whichever is less.</summary>
    /// <remarks>On many questions nearly all vote alike, so that the dissenters tell one such vote from another.</remarks>
    public static double Similarity(BallotSheet x, BallotSheet y)
    {
        var majority = Majority(x);
        int same = 0,
            all = 0,
            sameDissent = 0,
            dissent = 0;
        foreach (var (_, mine, theirs) in Pairs(x, y))
        {
            if (!mine.IsCast() && !theirs.IsCast())
                continue;
            all++;
            same += mine == theirs ? 1 : 0;
            if ((mine.IsCast() && mine != majority) || (theirs.IsCast() && theirs != majority))
            {
                dissent++;
                sameDissent += mine == theirs ? 1 : 0;
            }
        }
        return all == 0 ? 0 : Math.Min((double)same / all, dissent == 0 ? 1 : (double)sameDissent / dissent);
    }

    /// <summary>Whether two tallies have the same yes, no and abstentions. Who is counted as not voting differs by source even where
    /// nothing else does.</summary>
    public static bool SameCast(Tally x, Tally y) => x.Yes == y.Yes && x.No == y.No && x.Abstain == y.Abstain;

    /// <summary>Whether a list can be the list of a tally: it counts the same, or falls short by no more than its marks that cannot be
    /// read.</summary>
    public static bool Fits(SourcedVote sourced, Tally tally)
    {
        if (sourced.Counted is not { } counted)
            return true;
        if (SameCast(counted, tally))
            return true;
        var unread = sourced.Ballots.CountOf(Ballot.Unknown) + sourced.Observation.Unresolved.Count(name => name.Value == Ballot.Unknown);
        return unread > 0
            && counted.Yes <= tally.Yes
            && counted.No <= tally.No
            && counted.Abstain <= tally.Abstain
            && tally.Cast - counted.Cast <= unread;
    }

    private static Ballot Majority(BallotSheet sheet)
    {
        var tally = sheet.ToTally();
        return tally.Yes >= tally.No && tally.Yes >= tally.Abstain ? Ballot.Yes
            : tally.No >= tally.Abstain ? Ballot.No
            : Ballot.Abstain;
    }

    private static bool SameBallot(Ballot mine, Ballot theirs) =>
        mine == theirs || mine == Ballot.Unknown || theirs == Ballot.Unknown || (!mine.IsCast() && !theirs.IsCast());

    // A state may be missing from a list because its name there could not be read.
    private static bool MayBeUnread(SourcedVote sourced, StateCode state) =>
        sourced.Ballots[state] == Ballot.None && (sourced.Observation.Unresolved.Count > 0 || sourced.Observation.Repeated.Contains(state));

    private static IEnumerable<(StateCode State, Ballot Mine, Ballot Theirs)> Pairs(BallotSheet x, BallotSheet y)
    {
        int i = 0,
            j = 0;
        while (i < x.Count || j < y.Count)
        {
            var order =
                i == x.Count ? 1
                : j == y.Count ? -1
                : x.States[i].CompareTo(y.States[j]);
            if (order < 0)
                yield return (x.States[i], x.Ballots[i++], Ballot.None);
            else if (order > 0)
                yield return (y.States[j], Ballot.None, y.Ballots[j++]);
            else
                yield return (x.States[i], x.Ballots[i++], y.Ballots[j++]);
        }
    }
}
