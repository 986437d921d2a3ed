using Placard.Sources.Tables;

namespace Placard.Sources.Names;

/// <summary>A roll call as it is gathered from names, with what is wrong with it.</summary>
/// <param name="states">The register.</param>
/// <param name="on">The day of the vote.</param>
internal sealed class VoterRoll(StateRegister states, PartialDate on)
{
    private readonly RollCallList _list = new();
    private readonly HashSet<(StateCode, Ballot)> _seen = [];

    /// <summary>How many names stood on the list more often than once with the same ballot; they count once.</summary>
    public int Doubled { get; private set; }

    /// <summary>States that stand on the list with different ballots.</summary>
    public IReadOnlyList<StateCode> Repeated => _list.Repeated;

    /// <summary>Names that are no state's, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, Ballot>> Unresolved => _list.Unresolved;

    /// <summary>Adds one name.</summary>
    public void Add(string name, Ballot ballot)
    {
        if (states.Resolve(name, on) is { } state)
            Add(state.Code, ballot);
        else
            AddUnresolved(name, ballot);
    }

    /// <summary>Adds the names of a list with commas; a name that stands in it twice is taken once.</summary>
    public void AddList(string names, Ballot ballot)
    {
        var read = states.ReadNames(names, on);
        foreach (var state in read.States)
            Add(state, ballot);
        foreach (var other in read.Other)
            AddUnresolved(other, ballot);
    }

    /// <summary>Adds one state.</summary>
    public void Add(StateCode state, Ballot ballot)
    {
        if (!_seen.Add((state, ballot)))
            Doubled++;
        _list.Add(state, ballot);
    }

    /// <summary>Adds a name that is no state's.</summary>
    public void AddUnresolved(string name, Ballot ballot) => _list.AddUnresolved(name, ballot);

    /// <summary>The sheet of those who stand on the list with one ballot.</summary>
    public BallotSheet ToSheet() => _list.ToSheet();
}
