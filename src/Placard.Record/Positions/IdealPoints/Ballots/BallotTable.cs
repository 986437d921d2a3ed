namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>The ballots of an estimate, twice in order: by proposal, and by standing. A standing is one state in one period; a proposal is what one roll call was on.</summary>
/// <remarks>Standings go by state, then by period, so that those of a state are a stretch. Eight bytes a ballot: the whole Assembly takes 7 MB.</remarks>
internal sealed class BallotTable
{
    private BallotTable(StateCode[] states, int[] firstOfState, int[] periods, VoteAddress[] proposals, BallotRows byProposal, BallotRows byStanding)
    {
        States = states;
        FirstOfState = firstOfState;
        Periods = periods;
        Proposals = proposals;
        ByProposal = byProposal;
        ByStanding = byStanding;
    }

    /// <summary>The states, in code order.</summary>
    public StateCode[] States { get; }

    /// <summary>The first standing of each state; one entry more than there are states.</summary>
    public int[] FirstOfState { get; }

    /// <summary>The period of each standing.</summary>
    public int[] Periods { get; }

    /// <summary>The roll call on each proposal.</summary>
    public VoteAddress[] Proposals { get; }

    /// <summary>The standings that voted on each proposal.</summary>
    public BallotRows ByProposal { get; }

    /// <summary>The proposals on which each standing voted.</summary>
    public BallotRows ByStanding { get; }

    public int Standings => Periods.Length;

    /// <summary>The standing of a state in a period, or −1.</summary>
    public int StandingOf(StateCode state, int period)
    {
        var s = Array.BinarySearch(States, state);
        if (s < 0)
            return -1;
        var at = Array.BinarySearch(Periods, FirstOfState[s], FirstOfState[s + 1] - FirstOfState[s], period);
        return Math.Max(at, -1);
    }

    /// <summary>Puts roll calls in order; their own order does not matter. Those on which all ballots were the same say nothing of anyone and are left out.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="periodOf">The period of each.</param>
    public static BallotTable Of(IEnumerable<VoteEvent> votes, Func<VoteEvent, int> periodOf)
    {
        var taken = votes.Where(v => v.Ballots.Divides).OrderBy(v => v.Date).ThenBy(v => v.Address).ToArray();
        var periods = Array.ConvertAll(taken, v => periodOf(v));
        var proposals = Array.ConvertAll(taken, v => v.Address);
        var grid = new Grid(taken, periods);
        var (byProposal, byStanding) = (new BallotRows.Filling(proposals.Length), new BallotRows.Filling(grid.Periods.Length));
        for (var v = 0; v < taken.Length; v++)
        {
            foreach (var (standing, kind) in grid.BallotsOf(taken[v], periods[v]))
            {
                byProposal.Expect(v, kind);
                byStanding.Expect(standing, kind);
            }
        }
        for (var v = 0; v < taken.Length; v++)
        {
            foreach (var (standing, kind) in grid.BallotsOf(taken[v], periods[v]))
            {
                byProposal.Add(v, kind, standing);
                byStanding.Add(standing, kind, v);
            }
        }
        return new BallotTable(grid.States, grid.FirstOfState, grid.Periods, proposals, byProposal.Done(), byStanding.Done());
    }

    /// <summary>The same table with one more roll call, a proposal of its own; null where a state that voted has no standing in the period yet.</summary>
    public BallotTable? Plus(VoteEvent vote, int period)
    {
        var ballots = new List<(int Standing, int Kind)>(vote.Ballots.Count);
        foreach (var (state, ballot) in vote.Ballots)
        {
            if (BallotRows.KindOf(ballot) is not (>= 0 and var kind))
                continue;
            if (StandingOf(state, period) is not (>= 0 and var standing))
                return null;
            ballots.Add((standing, kind));
        }
        var proposal = Proposals.Length;
        return new BallotTable(
            States, FirstOfState, Periods, [.. Proposals, vote.Address],
            ByProposal.Plus(proposal + 1, [.. ballots.OrderBy(b => b.Kind).Select(b => (proposal, b.Kind, b.Standing))]),
            ByStanding.Plus(Standings, [.. ballots.OrderBy(b => b.Standing).Select(b => (b.Standing, b.Kind, proposal))]));
    }

    /// <summary>A table of made-up ballots: every state stands in every period, and its standings follow one another.</summary>
    public static BallotTable Made(int states, int periods, int proposals, IReadOnlyCollection<(int Proposal, int Standing, int Kind)> ballots)
    {
        var (byProposal, byStanding) = (new BallotRows.Filling(proposals), new BallotRows.Filling(states * periods));
        foreach (var (proposal, standing, kind) in ballots)
        {
            byProposal.Expect(proposal, kind);
            byStanding.Expect(standing, kind);
        }
        foreach (var (proposal, standing, kind) in ballots)
        {
            byProposal.Add(proposal, kind, standing);
            byStanding.Add(standing, kind, proposal);
        }
        return new BallotTable(
            new StateCode[states], [.. Enumerable.Range(0, states + 1).Select(s => s * periods)], [.. Enumerable.Range(0, states * periods).Select(i => i % periods)],
            new VoteAddress[proposals], byProposal.Done(), byStanding.Done());
    }
}
