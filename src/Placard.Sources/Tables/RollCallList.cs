using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Sources.Tables;

/// <summary>A list of names as it is gathered row by row, with what is wrong with it.</summary>
internal sealed class RollCallList
{
    private readonly SortedDictionary<StateCode, Ballot> _ballots = [];
    private readonly SortedSet<StateCode> _repeated = [];
    private readonly List<KeyValuePair<string, Ballot>> _unresolved = [];

    /// <summary>The number of names gathered, those in doubt with them.</summary>
    public int Count { get; private set; }

    /// <summary>States that stand on the list with different ballots.</summary>
    public IReadOnlyList<StateCode> Repeated => [.. _repeated];

    /// <summary>Names that are no state's, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, Ballot>> Unresolved =>
        [.. _unresolved.OrderBy(u => u.Key, StringComparer.Ordinal).ThenBy(u => u.Value)];

    /// <summary>Adds a ballot. The same one twice counts once; two different ones put the state among the repeated.</summary>
    public void Add(StateCode state, Ballot ballot)
    {
        Count++;
        if (!_ballots.TryAdd(state, ballot) && _ballots[state] != ballot)
            _repeated.Add(state);
    }

    /// <summary>Adds a name that is no state's.</summary>
    public void AddUnresolved(string name, Ballot ballot)
    {
        Count++;
        _unresolved.Add(new(name, ballot));
    }

    /// <summary>The sheet of those who stand on it once.</summary>
    public BallotSheet ToSheet() => BallotSheet.Of(_ballots.Where(b => !_repeated.Contains(b.Key)));
}
