using Placard.Record.Dates;
using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Sources.Names;

/// <summary>A roll call as it is gathered name by name, with what is wrong with it.</summary>
/// <param name="states">The register.</param>
/// <param name="on">The day of the vote.</param>
internal sealed class VoterRoll(StateRegister states, PartialDate on)
{
    private readonly SortedDictionary<StateCode, Ballot> _ballots = [];
    private readonly SortedSet<StateCode> _repeated = [];
    private readonly List<KeyValuePair<string, Ballot>> _unresolved = [];

    /// <summary>How many names stood on the list more often than once with the same ballot; they count once.</summary>
    public int Doubled { get; private set; }

    /// <summary>States that stand on the list with different ballots.</summary>
    public IReadOnlyList<StateCode> Repeated => [.. _repeated];

    /// <summary>Names that are no state's, in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, Ballot>> Unresolved =>
        [.. _unresolved.OrderBy(u => u.Key, StringComparer.Ordinal).ThenBy(u => u.Value)];

    /// <summary>Adds one name.</summary>
    public void Add(string name, Ballot ballot) => Add(name, states.Resolve(name, on), ballot);

    /// <summary>Adds the names of a list with commas.</summary>
    public void AddList(string names, Ballot ballot)
    {
        foreach (var (name, state) in NameList.Read(names, states, on))
            Add(name, state, ballot);
    }

    /// <summary>Adds one name that is known to be a state's, or known to be none.</summary>
    public void Add(string name, State? state, Ballot ballot)
    {
        if (state is null)
            _unresolved.Add(new(name, ballot));
        else if (_ballots.TryAdd(state.Code, ballot))
            return;
        else if (_ballots[state.Code] == ballot)
            Doubled++;
        else
            _repeated.Add(state.Code);
    }

    /// <summary>The sheet of those who stand on the list with one ballot.</summary>
    public BallotSheet ToSheet() => BallotSheet.Of(_ballots.Where(b => !_repeated.Contains(b.Key)));
}
