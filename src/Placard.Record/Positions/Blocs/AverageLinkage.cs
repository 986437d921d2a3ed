namespace Placard.Record.Positions.Blocs;

/// <summary>Hierarchical clustering by average linkage (R. Sokal, C. Michener 1958), found by chains of nearest neighbours in the square of
/// the number (F. Murtagh 1983; D. Müllner 2011).</summary>
/// <remarks>Where distances are equal the lower number is taken first, so that the same distances always give the same tree.</remarks>
internal sealed class AverageLinkage
{
    private readonly int _count;
    private readonly (int A, int B, double Height)[] _joins;
    private readonly (int A, int B, double Height)[] _byHeight;

    private AverageLinkage(int count, (int A, int B, double Height)[] joins)
    {
        _count = count;
        _joins = joins;
        _byHeight = [.. joins.OrderBy(join => join.Height)];
    }

    /// <summary>Makes the tree.</summary>
    /// <param name="distances">The distance of i and j, i less than j, at <see cref="PairCounts.At"/>; left as it is.</param>
    /// <param name="count">The number of items.</param>
    public static AverageLinkage Of(ReadOnlySpan<double> distances, int count)
    {
        var between = distances.ToArray();
        var size = new int[count];
        Array.Fill(size, 1);
        var height = new double[count];
        var joins = new List<(int, int, double)>(Math.Max(count - 1, 0));
        var chain = new Stack<int>();
        while (joins.Count < count - 1)
        {
            if (chain.Count == 0)
                chain.Push(Array.FindIndex(size, s => s > 0));
            var last = chain.Pop();
            var before = chain.TryPeek(out var previous) ? previous : -1;
            var nearest = Nearest(between, size, last, before);
            if (nearest != before)
            {
                chain.Push(last);
                chain.Push(nearest);
                continue;
            }
            chain.Pop();
            var (kept, gone) = (Math.Min(last, nearest), Math.Max(last, nearest));
            // Rounding must not let a join come before those it is made of.
            height[kept] = Math.Max(between[PairCounts.At(kept, gone)], Math.Max(height[kept], height[gone]));
            joins.Add((kept, gone, height[kept]));
            Join(between, size, kept, gone);
        }
        return new(count, [.. joins]);
    }

    /// <summary>The clusters of a cut of the tree: the number of each item's cluster, in the order of their first members.</summary>
    public int[] Cut(int parts)
    {
        var parent = Enumerable.Range(0, _count).ToArray();
        foreach (var (a, b, _) in _byHeight.Take(_count - parts))
            parent[Root(parent, b)] = Root(parent, a);
        var numbers = new Dictionary<int, int>();
        var part = new int[_count];
        for (var i = 0; i < _count; i++)
        {
            var root = Root(parent, i);
            if (!numbers.TryGetValue(root, out part[i]))
                numbers[root] = part[i] = numbers.Count;
        }
        return part;
    }

    /// <summary>An order of the items that keeps branches together, with branches flipped so that near ends meet.</summary>
    public int[] Order(ReadOnlySpan<double> distances)
    {
        if (_count == 0)
            return [];
        var runs = new List<int>?[_count];
        foreach (var (a, b, _) in _joins)
        {
            var (left, right) = (runs[a] ?? [a], runs[b] ?? [b]);
            var ends = (
                Distance(distances, left[^1], right[0]),
                Distance(distances, left[^1], right[^1]),
                Distance(distances, left[0], right[0]),
                Distance(distances, left[0], right[^1])
            );
            var least = Math.Min(Math.Min(ends.Item1, ends.Item2), Math.Min(ends.Item3, ends.Item4));
            if (ends.Item1 > least && (ends.Item3 == least || ends.Item4 == least))
                left.Reverse();
            if (Distance(distances, left[^1], right[0]) > Distance(distances, left[^1], right[^1]))
                right.Reverse();
            left.AddRange(right);
            runs[a] = left;
        }
        return [.. runs[0] ?? [0]];
    }

    private static double Distance(ReadOnlySpan<double> distances, int i, int j) =>
        distances[PairCounts.At(Math.Min(i, j), Math.Max(i, j))];

    private static int Nearest(double[] between, int[] size, int to, int preferred)
    {
        var (nearest, least) = (
            preferred,
            preferred < 0 ? double.PositiveInfinity : between[PairCounts.At(Math.Min(to, preferred), Math.Max(to, preferred))]
        );
        for (var other = 0; other < size.Length; other++)
        {
            if (size[other] == 0 || other == to)
                continue;
            var distance = between[other < to ? PairCounts.At(other, to) : PairCounts.At(to, other)];
            if (distance < least)
                (nearest, least) = (other, distance);
        }
        return nearest;
    }

    private static void Join(double[] between, int[] size, int kept, int gone)
    {
        var (one, other) = (size[kept], size[gone]);
        size[gone] = 0;
        size[kept] = one + other;
        for (var k = 0; k < size.Length; k++)
        {
            if (size[k] == 0 || k == kept)
                continue;
            ref var distance = ref between[k < kept ? PairCounts.At(k, kept) : PairCounts.At(kept, k)];
            distance = (one * distance + other * between[k < gone ? PairCounts.At(k, gone) : PairCounts.At(gone, k)]) / (one + other);
        }
    }

    private static int Root(int[] parent, int of)
    {
        while (parent[of] != of)
            of = parent[of] = parent[parent[of]];
        return of;
    }
}
