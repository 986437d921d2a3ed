namespace Placard.Record.Votes.Measures;

/// <summary>The agreement of every pair of states over one list of votes.</summary>
public sealed class AgreementTable
{
    private readonly StateCode[] _states;
    private readonly int[] _cast;
    private readonly PairCounts[] _pairs;

    internal AgreementTable(StateCode[] states, int[] cast, PairCounts[] pairs)
    {
        _states = states;
        _cast = cast;
        _pairs = pairs;
    }

    /// <summary>The states, in code order.</summary>
    public IReadOnlyList<StateCode> States => _states;

    /// <summary>The counts of every pair, in the order of <see cref="PairCounts.At"/>.</summary>
    internal ReadOnlySpan<PairCounts> Pairs => _pairs;

    /// <summary>The agreement of two states, the first and second as given; all zero where one has no ballot in the table. A state agrees
    /// with itself on every vote it cast.</summary>
    public Agreement this[StateCode first, StateCode second]
    {
        get
        {
            var (i, j) = (Array.BinarySearch(_states, first), Array.BinarySearch(_states, second));
            if (i < 0 || j < 0)
                return default;
            var pair = i == j ? new PairCounts(_cast[i], _cast[i], 0) : _pairs[PairCounts.At(Math.Min(i, j), Math.Max(i, j))];
            return new(pair.Common, pair.Same, pair.Opposite, _cast[i] - pair.Common, _cast[j] - pair.Common);
        }
    }

    /// <summary>The other states by how near they vote to one: highest index of agreement first, then more common votes, then
    /// code.</summary>
    /// <param name="state">The state.</param>
    /// <param name="fewestCommon">States with fewer common votes are left out, for a share of a handful says little.</param>
    public IReadOnlyList<Companion> NearestTo(StateCode state, int fewestCommon = 1) =>
        [
            .. _states
                .Where(other => other != state)
                .Select(other => new Companion(other, this[state, other]))
                .Where(c => c.Agreement.Common >= Math.Max(fewestCommon, 1))
                .OrderByDescending(c => c.Agreement.Index)
                .ThenByDescending(c => c.Agreement.Common)
                .ThenBy(c => c.State),
        ];
}

/// <summary>A state beside which another votes.</summary>
/// <param name="State">The companion.</param>
/// <param name="Agreement">Their agreement; "second" is the companion.</param>
public sealed record Companion(StateCode State, Agreement Agreement);
