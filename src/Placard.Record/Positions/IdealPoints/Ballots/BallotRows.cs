namespace Placard.Record.Positions.IdealPoints.Ballots;

/// <summary>Ballots in rows, those of one kind together within a row: no, then abstain, then yes.</summary>
internal sealed class BallotRows
{
    public const int No = 0, Abstain = 1, Yes = 2, Kinds = 3;

    private readonly int[] _bounds;
    private readonly int[] _others;

    private BallotRows(int[] bounds, int[] others)
    {
        _bounds = bounds;
        _others = others;
    }

    public int Count => _bounds.Length / Kinds;

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
    public static int KindOf(Ballot ballot) => ballot switch
    {
        Ballot.No => No,
        Ballot.Abstain => Abstain,
        Ballot.Yes => Yes,
        _ => -1,
    };

    /// <summary>The same rows, some of them longer by one ballot, and perhaps one more row at the end.</summary>
    /// <param name="rows">How many rows there shall be.</param>
    /// <param name="more">The new ballots, in the order of their rows; within a row, kinds in order.</param>
    public BallotRows Plus(int rows, IReadOnlyList<(int Row, int Kind, int Other)> more)
    {
        var bounds = new int[rows * Kinds + 1];
        var others = new int[_others.Length + more.Count];
        var (from, to, next) = (0, 0, 0);
        for (var cell = 0; cell < bounds.Length - 1; cell++)
        {
            var end = cell + 1 < _bounds.Length ? _bounds[cell + 1] : _others.Length;
            _others.AsSpan(from, end - from).CopyTo(others.AsSpan(to));
            (from, to) = (end, to + end - from);
            for (; next < more.Count && more[next].Row * Kinds + more[next].Kind == cell; next++)
                others[to++] = more[next].Other;
            bounds[cell + 1] = to;
        }
        return new BallotRows(bounds, others);
    }

    /// <summary>Rows being filled: every ballot is counted first, and put in its place after.</summary>
    public sealed class Filling(int rows)
    {
        private readonly int[] _bounds = new int[rows * Kinds + 1];
        private int[] _next = [];
        private int[] _others = [];

        public void Expect(int row, int kind) => _bounds[row * Kinds + kind + 1]++;

        public void Add(int row, int kind, int other)
        {
            if (_next.Length == 0)
                Count();
            _others[_next[row * Kinds + kind]++] = other;
        }

        public BallotRows Done() => new(_bounds, _others);

        private void Count()
        {
            for (var i = 1; i < _bounds.Length; i++)
                _bounds[i] += _bounds[i - 1];
            _next = _bounds[..^1];
            _others = new int[_bounds[^1]];
        }
    }
}
