namespace Placard.Record.Texts.Comparison.Duplicates;

/// <summary>Which sets hold a member among their first ones, and where; in one piece of memory.</summary>
internal sealed class PrefixIndex
{
    private readonly int[] _starts;
    private readonly (int Set, int Position)[] _places;

    /// <summary>Indexes the first so many members of each set; sets are numbered in the order given.</summary>
    public PrefixIndex(IEnumerable<(int[] Set, int Length)> sets, int members)
    {
        var all = sets.ToArray();
        _starts = new int[members + 1];
        foreach (var (set, length) in all)
        {
            for (var i = 0; i < length; i++)
                _starts[set[i] + 1]++;
        }
        for (var member = 0; member < members; member++)
            _starts[member + 1] += _starts[member];
        _places = new (int, int)[_starts[members]];
        var next = _starts[..members];
        for (var number = 0; number < all.Length; number++)
        {
            for (var i = 0; i < all[number].Length; i++)
                _places[next[all[number].Set[i]]++] = (number, i);
        }
    }

    /// <summary>The sets numbered below one that hold a member among their first.</summary>
    public ReadOnlySpan<(int Set, int Position)> Before(int member, int number)
    {
        var places = _places.AsSpan(_starts[member]..(_starts[member + 1]));
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Set < number)
                low = middle + 1;
            else
                high = middle;
        }
        return places[..low];
    }
}
