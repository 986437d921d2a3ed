namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>Index of the state-periods of some votes: by state in code order, then by period, where the state cast a ballot.</summary>
internal sealed class StatePeriodIndex
{
    private const int StateNumbers = 1 << 15;

    private readonly int[] _years;
    private readonly int[] _row = new int[StateNumbers]; // of a state's number, from 1; 0 for none
    private readonly int[] _standing; // of a state's row and a year's column, from 1

    public StatePeriodIndex(VoteEvent[] votes, int[] periods)
    {
        _years = [.. periods.Distinct().Order()];
        StateCode[] states = [.. Present(votes).Order()];
        for (var row = 0; row < states.Length; row++)
            _row[states[row].ToNumber()] = row + 1;
        _standing = new int[(states.Length + 1) * _years.Length];
        for (var v = 0; v < votes.Length; v++)
        {
            foreach (var at in Cells(votes[v], periods[v]))
                _standing[at] = 1;
        }
        var first = new List<int> { 0 };
        var periodsOf = new List<int>();
        var kept = new List<StateCode>();
        for (var row = 1; row <= states.Length; row++)
        {
            for (var column = 0; column < _years.Length; column++)
            {
                var at = row * _years.Length + column;
                if (_standing[at] == 0)
                    continue;
                periodsOf.Add(_years[column]);
                _standing[at] = periodsOf.Count;
            }
            if (periodsOf.Count == first[^1])
                continue;
            first.Add(periodsOf.Count);
            kept.Add(states[row - 1]);
        }
        (States, FirstOfState, Periods) = ([.. kept], [.. first], [.. periodsOf]);
    }

    public StateCode[] States { get; }

    public int[] FirstOfState { get; }

    public int[] Periods { get; }

    /// <summary>The ballots cast on a vote: the state-period, and the kind of ballot.</summary>
    public IEnumerable<(int StatePeriod, int Kind)> BallotsOf(VoteEvent vote, int period)
    {
        var column = Array.BinarySearch(_years, period);
        for (var i = 0; i < vote.Ballots.Count; i++)
        {
            if (BallotRows.KindOf(vote.Ballots.Ballots[i]) is >= 0 and var kind)
                yield return (_standing[_row[vote.Ballots.States[i].ToNumber()] * _years.Length + column] - 1, kind);
        }
    }

    private static List<StateCode> Present(VoteEvent[] votes)
    {
        var seen = new bool[StateNumbers];
        var present = new List<StateCode>();
        foreach (var vote in votes)
        {
            foreach (var state in vote.Ballots.States)
            {
                if (seen[state.ToNumber()])
                    continue;
                seen[state.ToNumber()] = true;
                present.Add(state);
            }
        }
        return present;
    }

    private IEnumerable<int> Cells(VoteEvent vote, int period)
    {
        var column = Array.BinarySearch(_years, period);
        for (var i = 0; i < vote.Ballots.Count; i++)
        {
            if (BallotRows.KindOf(vote.Ballots.Ballots[i]) >= 0)
                yield return _row[vote.Ballots.States[i].ToNumber()] * _years.Length + column;
        }
    }
}
