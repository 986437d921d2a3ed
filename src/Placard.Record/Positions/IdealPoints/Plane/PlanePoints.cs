namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The ideal points of states in two dimensions, and how each of the votes divides the plane.</summary>
/// <remarks>Immutable and safe to read from many threads.</remarks>
public sealed class PlanePoints
{
    private readonly Dictionary<StateCode, PlanePosition[]> _byState;
    private readonly Dictionary<VoteAddress, PlaneVoteParameters> _byVote;

    internal PlanePoints(
        IReadOnlyList<PlanePosition> all,
        IEnumerable<PlaneVoteParameters> votes,
        IdealPoints one,
        int ballots,
        int rounds,
        bool settled
    )
    {
        All = all;
        One = one;
        _byState = all.GroupBy(p => p.State).ToDictionary(g => g.Key, g => g.ToArray());
        _byVote = votes.ToDictionary(v => v.Vote);
        States = [.. _byState.Keys.Order()];
        Ballots = ballots;
        Rounds = rounds;
        HasSettled = settled;
    }

    /// <summary>Every position, by state and period.</summary>
    public IReadOnlyList<PlanePosition> All { get; }

    /// <summary>The one-dimensional estimate from the same roll calls, which it started from.</summary>
    public IdealPoints One { get; }

    /// <summary>The states, in code order.</summary>
    public IReadOnlyList<StateCode> States { get; }

    /// <summary>The number of roll calls used: those on which not all cast the same ballot.</summary>
    public int Votes => _byVote.Count;

    /// <summary>The number of ballots used.</summary>
    public int Ballots { get; }

    /// <summary>The number of rounds, without those of the one-dimensional estimate it starts from.</summary>
    public int Rounds { get; }

    /// <summary>Whether it converged; it may not where there is hardly a second dimension.</summary>
    public bool HasSettled { get; }

    /// <summary>A state's path, oldest first; empty for a state without a ballot.</summary>
    public IReadOnlyList<PlanePosition> Of(StateCode state) => _byState.GetValueOrDefault(state, []);

    /// <summary>How a roll call divides the plane, or null where it is not among those estimated.</summary>
    public PlaneVoteParameters? Of(VoteAddress vote) => _byVote.GetValueOrDefault(vote);
}
