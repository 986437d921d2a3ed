namespace Placard.Sources.Tables;

/// <summary>A list of names as it is gathered row by row, with what is wrong with it. Four bytes a name.</summary>
internal sealed class RollCallList
{
    private readonly List<(StateCode State, Ballot Ballot)> _ballots = [];
    private readonly List<KeyValuePair<string, Ballot>> _unresolved = [];
    private bool _sorted = true;

    /// <summary>The number of names gathered, those in doubt with them.</summary>
    public int Count => _ballots.Count + _unresolved.Count;

    /// <summary>States that stand on the list with different ballots, in code order.</summary>
    public IReadOnlyList<StateCode> Repeated
    {
        get
        {
            Sort();
            var repeated = new List<StateCode>();
            for (var i = 1; i < _ballots.Count; i++)
            {
                var state = _ballots[i].State;
                if (
                    state == _ballots[i - 1].State
                    && _ballots[i].Ballot != _ballots[i - 1].Ballot
                    && (repeated.Count == 0 || repeated[^1] != state)
                )
                    repeated.Add(state);
            }
            return repeated;
        }
    }

    /// <summary>Names that are no state's, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, Ballot>> Unresolved =>
        [.. _unresolved.OrderBy(u => u.Key, StringComparer.Ordinal).ThenBy(u => u.Value)];

    /// <summary>Adds a ballot. The same one twice counts once; two different ones put the state among the repeated.</summary>
    public void Add(StateCode state, Ballot ballot)
    {
        _sorted = false;
        _ballots.Add((state, ballot));
    }

    /// <summary>Adds a name that is no state's.</summary>
    public void AddUnresolved(string name, Ballot ballot) => _unresolved.Add(new(name, ballot));

    /// <summary>The sheet of the states that stand on the list with one ballot.</summary>
    public BallotSheet ToSheet()
    {
        Sort();
        var states = new StateCode[_ballots.Count];
        var ballots = new Ballot[_ballots.Count];
        var kept = 0;
        for (var i = 0; i < _ballots.Count; )
        {
            var next = i + 1;
            while (next < _ballots.Count && _ballots[next].State == _ballots[i].State)
                next++;
            // Sorted by ballot within the state: the first and the last differ if any do.
            if (_ballots[i].Ballot == _ballots[next - 1].Ballot && _ballots[i].Ballot != Ballot.None)
                (states[kept], ballots[kept++]) = _ballots[i];
            i = next;
        }
        return BallotSheet.FromSorted(states.AsSpan(0, kept), ballots.AsSpan(0, kept));
    }

    private void Sort()
    {
        if (!_sorted)
            _ballots.Sort(static (x, y) => x.State.CompareTo(y.State) is var order && order != 0 ? order : x.Ballot.CompareTo(y.Ballot));
        _sorted = true;
    }
}
