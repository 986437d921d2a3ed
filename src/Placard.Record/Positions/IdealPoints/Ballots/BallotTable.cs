namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>The ballots of an estimate, indexed both by proposal and by state-period. A state-period is one state in one period; a proposal
/// is the subject of one roll call.</summary>
/// <remarks>State-periods are ordered by state, then by period, so that those of a state are contiguous. Eight bytes a ballot: the whole
/// Assembly takes 7 MB.</remarks>
internal sealed class BallotTable
{
    private BallotTable(
        StateCode[] states,
        int[] firstOfState,
        int[] periods,
        VoteAddress[] proposals,
        BallotRows byProposal,
        BallotRows byStatePeriod
    )
    {
        States = states;
        FirstOfState = firstOfState;
        Periods = periods;
        Proposals = proposals;
        ByProposal = byProposal;
        ByStatePeriod = byStatePeriod;
    }

    /// <summary>The states, in code order.</summary>
    public StateCode[] States { get; }

    /// <summary>The first state-period of each state; one entry more than there are states.</summary>
    public int[] FirstOfState { get; }

    /// <summary>The period of each state-period.</summary>
    public int[] Periods { get; }

    /// <summary>The roll call on each proposal.</summary>
    public VoteAddress[] Proposals { get; }

    /// <summary>The state-periods that voted on each proposal.</summary>
    public BallotRows ByProposal { get; }

    /// <summary>The proposals on which each state-period voted.</summary>
    public BallotRows ByStatePeriod { get; }

    public int StatePeriods => Periods.Length;

    /// <summary>The index of a state in a period, or −1.</summary>
    public int StatePeriodOf(StateCode state, int period)
    {
        var s = Array.BinarySearch(States, state);
        if (s < 0)
            return -1;
        var at = Array.BinarySearch(Periods, FirstOfState[s], FirstOfState[s + 1] - FirstOfState[s], period);
        return Math.Max(at, -1);
    }

    /// <summary>Puts roll calls in order; their own order does not matter. Those on which all ballots were the same carry no information
    /// and are left out.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="periodOf">The period of each.</param>
    public static BallotTable Of(IEnumerable<VoteEvent> votes, Func<VoteEvent, int> periodOf)
    {
        var taken = votes.Where(v => v.Ballots.Divides).OrderBy(v => v.Date).ThenBy(v => v.Address).ToArray();
        var periods = Array.ConvertAll(taken, v => periodOf(v));
        var proposals = Array.ConvertAll(taken, v => v.Address);
        var grid = new StatePeriodIndex(taken, periods);
        var (byProposal, byStatePeriod) = (new BallotRows.Builder(proposals.Length), new BallotRows.Builder(grid.Periods.Length));
        for (var v = 0; v < taken.Length; v++)
        {
            foreach (var (statePeriod, kind) in grid.BallotsOf(taken[v], periods[v]))
            {
                byProposal.CountOne(v, kind);
                byStatePeriod.CountOne(statePeriod, kind);
            }
        }
        for (var v = 0; v < taken.Length; v++)
        {
            foreach (var (statePeriod, kind) in grid.BallotsOf(taken[v], periods[v]))
            {
                byProposal.Add(v, kind, statePeriod);
                byStatePeriod.Add(statePeriod, kind, v);
            }
        }
        return new BallotTable(grid.States, grid.FirstOfState, grid.Periods, proposals, byProposal.Build(), byStatePeriod.Build());
    }

    /// <summary>A table of simulated ballots, with every state in every period.</summary>
    public static BallotTable Simulated(
        int states,
        int periods,
        int proposals,
        IReadOnlyCollection<(int Proposal, int StatePeriod, int Kind)> ballots
    )
    {
        var (byProposal, byStatePeriod) = (new BallotRows.Builder(proposals), new BallotRows.Builder(states * periods));
        foreach (var (proposal, statePeriod, kind) in ballots)
        {
            byProposal.CountOne(proposal, kind);
            byStatePeriod.CountOne(statePeriod, kind);
        }
        foreach (var (proposal, statePeriod, kind) in ballots)
        {
            byProposal.Add(proposal, kind, statePeriod);
            byStatePeriod.Add(statePeriod, kind, proposal);
        }
        return new BallotTable(
            new StateCode[states],
            [.. Enumerable.Range(0, states + 1).Select(s => s * periods)],
            [.. Enumerable.Range(0, states * periods).Select(i => i % periods)],
            new VoteAddress[proposals],
            byProposal.Build(),
            byStatePeriod.Build()
        );
    }
}
