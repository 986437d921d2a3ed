namespace Placard.Record.Positions.IdealPoints;

/// <summary>The ideal points of states over the periods of some votes, and the parameters of each vote.</summary>
/// <remarks>Immutable and safe to read from many threads.</remarks>
public sealed class IdealPoints
{
    private readonly Dictionary<StateCode, Position[]> _byState;
    private readonly Dictionary<VoteAddress, VoteParameters> _byVote;

    internal IdealPoints(IReadOnlyList<Position> all, IEnumerable<VoteParameters> votes, int ballots, int rounds)
    {
        All = all;
        _byState = all.GroupBy(p => p.State).ToDictionary(g => g.Key, g => g.ToArray());
        _byVote = votes.ToDictionary(v => v.Vote);
        Periods = [.. all.Select(p => p.Period).Distinct().Order()];
        States = [.. _byState.Keys.Order()];
        Ballots = ballots;
        Rounds = rounds;
    }

    /// <summary>Every position, by state and period. A state has one for each period in which it cast a ballot on a vote that
    /// divided.</summary>
    public IReadOnlyList<Position> All { get; }

    /// <summary>The periods, oldest first.</summary>
    public IReadOnlyList<int> Periods { get; }

    /// <summary>The states, in code order.</summary>
    public IReadOnlyList<StateCode> States { get; }

    /// <summary>The number of roll calls used: those on which not all cast the same ballot.</summary>
    public int Votes => _byVote.Count;

    /// <summary>The number of ballots used.</summary>
    public int Ballots { get; }

    /// <summary>The number of rounds of the estimate.</summary>
    public int Rounds { get; }

    /// <summary>A state's path, oldest first; empty for a state without a ballot.</summary>
    public IReadOnlyList<Position> Of(StateCode state) => _byState.GetValueOrDefault(state, []);

    /// <summary>The position of a state in a period, or null.</summary>
    public Position? At(StateCode state, int period)
    {
        foreach (var position in Of(state))
        {
            if (position.Period == period)
                return position;
        }
        return null;
    }

    /// <summary>The positions of one period, from the lower end of the scale to the upper.</summary>
    public IReadOnlyList<Position> In(int period) => [.. All.Where(p => p.Period == period).OrderBy(p => p.Point).ThenBy(p => p.State)];

    /// <summary>The parameters of every roll call estimated.</summary>
    internal IReadOnlyDictionary<VoteAddress, VoteParameters> Parameters => _byVote;

    /// <summary>The parameters of a roll call, or null where it is not among those estimated.</summary>
    public VoteParameters? Of(VoteAddress vote) => _byVote.GetValueOrDefault(vote);
}
