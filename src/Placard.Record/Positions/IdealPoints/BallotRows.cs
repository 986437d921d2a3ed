using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints;

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

    /// <summary>The kind of a ballot, or −1 for one that was not cast.</summary>
    public static int KindOf(Ballot ballot) => ballot switch
    {
        Ballot.No => No,
        Ballot.Abstain => Abstain,
        Ballot.Yes => Yes,
        _ => -1,
    };

    public static BallotRows Of(int rows, IEnumerable<(int Row, int Kind, int Other)> ballots)
    {
        var all = ballots as ICollection<(int Row, int Kind, int Other)> ?? [.. ballots];
        var bounds = new int[rows * Kinds + 1];
        foreach (var (row, kind, _) in all)
            bounds[row * Kinds + kind + 1]++;
        for (var i = 1; i < bounds.Length; i++)
            bounds[i] += bounds[i - 1];
        var next = bounds[..^1];
        var others = new int[all.Count];
        foreach (var (row, kind, other) in all)
            others[next[row * Kinds + kind]++] = other;
        return new BallotRows(bounds, others);
    }
}
