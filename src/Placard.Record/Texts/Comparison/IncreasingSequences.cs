namespace Placard.Record.Texts.Comparison;

/// <summary>Sequences that keep their order on both sides.</summary>
internal static class IncreasingSequences
{
    /// <summary>The longest part of <paramref name="pairs"/>, which rise in their first number, that rises in the second too.</summary>
    public static IReadOnlyList<(int, int)> Longest(IReadOnlyList<(int First, int Second)> pairs) =>
        [.. Heaviest([.. pairs.Select(p => p.Second)], [.. pairs.Select(_ => 1)]).Select(i => pairs[i])];

    /// <summary>The positions of the rising part of <paramref name="values"/>, all different, that weighs most.</summary>
    public static IReadOnlyList<int> Heaviest(IReadOnlyList<int> values, IReadOnlyList<int> weights)
    {
        if (values.Count == 0)
            return [];
        // A tree over the ranks of the values that keeps, of all sequences ending at or below a rank, the heaviest.
        var ranks = new int[values.Count];
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank + 1;
        var tree = new int[values.Count + 1];
        Array.Fill(tree, -1);
        var total = new long[values.Count];
        var before = new int[values.Count];
        var last = 0;
        for (var i = 0; i < values.Count; i++)
        {
            var best = -1;
            for (var rank = ranks[i] - 1; rank > 0; rank -= rank & -rank)
            {
                if (tree[rank] >= 0 && (best < 0 || total[tree[rank]] > total[best]))
                    best = tree[rank];
            }
            before[i] = best;
            total[i] = weights[i] + (best < 0 ? 0 : total[best]);
            for (var rank = ranks[i]; rank < tree.Length; rank += rank & -rank)
            {
                if (tree[rank] < 0 || total[i] > total[tree[rank]])
                    tree[rank] = i;
            }
            if (total[i] > total[last])
                last = i;
        }
        var chosen = new List<int>();
        for (var i = last; i >= 0; i = before[i])
            chosen.Add(i);
        chosen.Reverse();
        return chosen;
    }
}
