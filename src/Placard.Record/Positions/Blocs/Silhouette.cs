namespace Placard.Record.Positions.Blocs;

/// <summary>Silhouette widths: how much nearer items are to their own cluster than to the next (P. Rousseeuw, Silhouettes, J. of
/// Computational and Applied Mathematics 20, 1987).</summary>
internal static class Silhouette
{
    /// <summary>The width of each item, −1 to 1; 0 for one that is alone in its cluster.</summary>
    /// <param name="distances">The distance of i and j, i less than j, at <see cref="PairCounts.At"/>.</param>
    /// <param name="part">The cluster of each item, from 0.</param>
    /// <param name="parts">The number of clusters, 2 or more.</param>
    public static double[] Of(ReadOnlySpan<double> distances, ReadOnlySpan<int> part, int parts)
    {
        var size = new int[parts];
        foreach (var p in part)
            size[p]++;
        var width = new double[part.Length];
        Span<double> sums = new double[parts];
        for (var i = 0; i < part.Length; i++)
        {
            if (size[part[i]] == 1)
                continue;
            sums.Clear();
            for (var j = 0; j < part.Length; j++)
            {
                if (i != j)
                    sums[part[j]] += distances[PairCounts.At(Math.Min(i, j), Math.Max(i, j))];
            }
            var own = sums[part[i]] / (size[part[i]] - 1);
            var next = double.PositiveInfinity;
            for (var p = 0; p < parts; p++)
            {
                if (p != part[i])
                    next = Math.Min(next, sums[p] / size[p]);
            }
            width[i] = Math.Max(own, next) is > 0 and var larger ? (next - own) / larger : 0;
        }
        return width;
    }
}
