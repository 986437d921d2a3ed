using System.Collections;
using System.Runtime.InteropServices;

namespace Placard.Record.Votes;

/// <summary>The ballots of one vote by state: an immutable, ordered sheet of three bytes a delegation.</summary>
/// <remarks>Two sheets are equal when they hold the same ballots. States are in code order, each once; <see cref="Ballot.None"/> is never
/// held.</remarks>
public sealed class BallotSheet : IReadOnlyCollection<KeyValuePair<StateCode, Ballot>>, IEquatable<BallotSheet>
{
    /// <summary>The sheet without a ballot.</summary>
    public static readonly BallotSheet Empty = new([], []);

    private readonly StateCode[] _states;
    private readonly Ballot[] _ballots;

    private BallotSheet(StateCode[] states, Ballot[] ballots)
    {
        _states = states;
        _ballots = ballots;
    }

    /// <summary>Makes a sheet of ballots in any order; those that are <see cref="Ballot.None"/> are left out.</summary>
    /// <exception cref="ArgumentException">A state stands there twice.</exception>
    public static BallotSheet Of(IEnumerable<KeyValuePair<StateCode, Ballot>> ballots)
    {
        var sorted = ballots.Where(b => b.Value != Ballot.None).OrderBy(b => b.Key).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
                throw new ArgumentException($"{sorted[i].Key} stands on the sheet twice.", nameof(ballots));
        }
        return sorted.Length == 0 ? Empty : new BallotSheet([.. sorted.Select(b => b.Key)], [.. sorted.Select(b => b.Value)]);
    }

    /// <summary>Makes a sheet of states that come in code order, each with its ballot at the same place; far cheaper than
    /// <see cref="Of"/>.</summary>
    /// <exception cref="ArgumentException">The states are not in code order, one stands there twice, or there are not as many
    /// ballots.</exception>
    public static BallotSheet FromSorted(ReadOnlySpan<StateCode> states, ReadOnlySpan<Ballot> ballots)
    {
        if (states.Length != ballots.Length || ballots.Contains(Ballot.None))
            throw new ArgumentException("A sheet has one ballot for each state.", nameof(ballots));
        for (var i = 1; i < states.Length; i++)
        {
            if (states[i].ToNumber() <= states[i - 1].ToNumber())
                throw new ArgumentException($"{states[i]} does not come after {states[i - 1]}.", nameof(states));
        }
        return states.IsEmpty ? Empty : new BallotSheet(states.ToArray(), ballots.ToArray());
    }

    /// <summary>The number of delegations on the sheet.</summary>
    public int Count => _states.Length;

    /// <summary>The states on the sheet, in code order.</summary>
    public ReadOnlySpan<StateCode> States => _states;

    /// <summary>The ballots, in the order of <see cref="States"/>.</summary>
    public ReadOnlySpan<Ballot> Ballots => _ballots;

    /// <summary>What a state did; <see cref="Ballot.None"/> where it is not on the sheet.</summary>
    public Ballot this[StateCode state]
    {
        get
        {
            // Two hundred codes are thirteen wide comparisons: less than a binary search.
            var at = MemoryMarshal.Cast<StateCode, ushort>(_states).IndexOf((ushort)state.ToNumber());
            return at < 0 ? Ballot.None : _ballots[at];
        }
    }

    /// <summary>The sheet counted. Those not voting are counted as given; a sheet that lists none gives 0.</summary>
    public Tally ToTally() => new(CountOf(Ballot.Yes), CountOf(Ballot.No), CountOf(Ballot.Abstain), CountOf(Ballot.NotVoting));

    /// <summary>How many delegations did one thing.</summary>
    public int CountOf(Ballot ballot) => _ballots.AsSpan().Count(ballot);

    /// <summary>Whether not all who cast a ballot did the same: two or more of yes, no and abstaining are on the sheet.</summary>
    public bool Divides
    {
        get
        {
            var kinds = 0;
            foreach (var ballot in (ReadOnlySpan<Ballot>)[Ballot.Yes, Ballot.No, Ballot.Abstain])
                kinds += _ballots.Contains(ballot) ? 1 : 0;
            return kinds > 1;
        }
    }

    /// <summary>The states that did one thing, in code order.</summary>
    public IEnumerable<StateCode> Who(Ballot ballot)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (_ballots[i] == ballot)
                yield return _states[i];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<StateCode, Ballot>> GetEnumerator()
    {
        for (var i = 0; i < _states.Length; i++)
            yield return new(_states[i], _ballots[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(BallotSheet? other) =>
        other is not null && States.SequenceEqual(other.States) && Ballots.SequenceEqual(other.Ballots);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BallotSheet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < _states.Length; i++)
            hash.Add(_states[i].ToNumber() << 3 | (int)_ballots[i]);
        return hash.ToHashCode();
    }
}
