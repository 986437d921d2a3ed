namespace Placard.Record.Positions.Blocs;

/// <summary>Mean agreement within and between blocs: the mean index of their pairs, as counted.</summary>
internal static class BlocMeans
{
    /// <summary>The means, row by row; null where no pair has a common vote.</summary>
    public static double?[] Of(ReadOnlySpan<PairCounts> pairs, int[] part, int parts)
    {
        var (sums, counts) = (new double[parts * parts], new int[parts * parts]);
        for (var j = 1; j < part.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                var pair = pairs[PairCounts.At(i, j)];
                if (pair.Common == 0)
                    continue;
                var at = Math.Min(part[i], part[j]) * parts + Math.Max(part[i], part[j]);
                sums[at] += AgreementPrior.ScoreOf(pair) / pair.Common;
                counts[at]++;
            }
        }
        var means = new double?[parts * parts];
        for (var one = 0; one < parts; one++)
        {
            for (var other = one; other < parts; other++)
            {
                var at = one * parts + other;
                means[at] = means[other * parts + one] = counts[at] == 0 ? null : sums[at] / counts[at];
            }
        }
        return means;
    }
}
