namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>A sparse matrix of ballots by row, those of one kind together within a row: no, then abstain, then yes.</summary>
internal sealed class BallotRows
{
    public const int No = 0,
        Abstain = 1,
        Yes = 2,
        Kinds = 3;

    private readonly int[] _bounds;
    private readonly int[] _others;

    private BallotRows(int[] bounds, int[] others)
    {
        _bounds = bounds;
        _others = others;
    }

    public int Ballots => _others.Length;

    /// <summary>The other ends of a row's ballots of one kind.</summary>
    public ReadOnlySpan<int> this[int row, int kind]
    {
        get
        {
            var from = _bounds[row * Kinds + kind];
            return _others.AsSpan(from, _bounds[row * Kinds + kind + 1] - from);
        }
    }

    public int BallotsIn(int row) => _bounds[(row + 1) * Kinds] - _bounds[row * Kinds];

    /// <summary>The other end of one of a row's ballots, of which there must be one.</summary>
    public int AnyOf(int row) => _others[_bounds[row * Kinds]];

    /// <summary>The kind of a ballot, or −1 for one that was not cast.</summary>
    public static int KindOf(Ballot ballot) =>
        ballot switch
        {
            Ballot.No => No,
            Ballot.Abstain => Abstain,
            Ballot.Yes => Yes,
            _ => -1,
        };

    /// <summary>Builds rows in two passes: every ballot is counted first, then added.</summary>
    public sealed class Builder(int rows)
    {
        private readonly int[] _bounds = new int[rows * Kinds + 1];
        private int[] _next = [];
        private int[] _others = [];

        public void CountOne(int row, int kind) => _bounds[row * Kinds + kind + 1]++;

        public void Add(int row, int kind, int other)
        {
            if (_next.Length == 0)
                Count();
            _others[_next[row * Kinds + kind]++] = other;
        }

        public BallotRows Build() => new(_bounds, _others);

        private void Count()
        {
            for (var i = 1; i < _bounds.Length; i++)
                _bounds[i] += _bounds[i - 1];
            _next = _bounds[..^1];
            _others = new int[_bounds[^1]];
        }
    }
}
