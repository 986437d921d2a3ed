using Placard.Record.Numbers;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>What ballots cannot tell: where the scale has its zero, how long its unit is, and how one period's zero lies to the next one's.</summary>
internal static class Scale
{
    /// <summary>Gives all standings together mean 0 and, their uncertainty counted in, variance 1; the proposals go with them, so that no ballot becomes likelier or less likely.</summary>
    public static void Standardise(Standings standings, Proposals proposals)
    {
        var n = standings.Count;
        var (mean, variance) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
            mean += standings.Means[i];
        mean /= n;
        for (var i = 0; i < n; i++)
        {
            var (off, error) = (standings.Means[i] - mean, (double)standings.Deviations[i]);
            variance += off * off + error * error;
        }
        var unit = Math.Sqrt(variance / n);
        for (var i = 0; i < n; i++)
        {
            standings.Means[i] = (float)((standings.Means[i] - mean) / unit);
            standings.Deviations[i] = (float)(standings.Deviations[i] / unit);
        }
        for (var j = 0; j < proposals.Count; j++)
        {
            var slope = proposals.Discrimination[j];
            var (dd, dl, du) = ((double)proposals.DD[j], (double)proposals.DL[j], (double)proposals.DU[j]);
            proposals.Lower[j] -= (float)(slope * mean);
            proposals.Upper[j] -= (float)(slope * mean);
            proposals.Discrimination[j] = (float)(slope * unit);
            proposals.LL[j] -= (float)(2 * mean * dl - mean * mean * dd);
            proposals.UU[j] -= (float)(2 * mean * du - mean * mean * dd);
            proposals.DL[j] = (float)(unit * (dl - mean * dd));
            proposals.DU[j] = (float)(unit * (du - mean * dd));
            proposals.DD[j] = (float)(unit * unit * dd);
        }
    }

    /// <summary>Points on the scale on which estimates are given: each period shifted to where the random walk has it, then all together with mean 0 and standard deviation 1.</summary>
    /// <returns>The points, the shift of each standing, and the mean and the unit that were taken out.</returns>
    public static (double[] Points, double[] Shifts, double Mean, double Unit) Placed(BallotTable table, ReadOnlySpan<double> points, Priors priors)
    {
        var (periods, shiftOfPeriod) = Shifts(table, points, priors);
        var shifts = Array.ConvertAll(table.Periods, p => shiftOfPeriod[Array.BinarySearch(periods, p)]);
        var placed = points.ToArray();
        for (var i = 0; i < placed.Length; i++)
            placed[i] += shifts[i];
        var mean = placed.Average();
        var unit = Math.Sqrt(placed.Average(p => (p - mean) * (p - mean)));
        if (unit == 0)
            unit = 1;
        for (var i = 0; i < placed.Length; i++)
            placed[i] = (placed[i] - mean) / unit;
        return (placed, shifts, mean, unit);
    }

    /// <summary>How far each period is to be shifted so that the paths of all states together are likeliest under the random walk.</summary>
    private static (int[] Periods, double[] Shifts) Shifts(BallotTable table, ReadOnlySpan<double> points, Priors priors)
    {
        int[] periods = [.. table.Periods.Distinct().Order()];
        var n = periods.Length;
        var matrix = new double[n * n];
        var right = new double[n];
        for (var s = 0; s < table.States.Length; s++)
        {
            for (var i = table.FirstOfState[s]; i < table.FirstOfState[s + 1]; i++)
            {
                var at = Array.BinarySearch(periods, table.Periods[i]);
                if (i == table.FirstOfState[s])
                {
                    var firmness = 1 / (priors.FirstDeviation * priors.FirstDeviation);
                    matrix[at * n + at] += firmness;
                    right[at] -= firmness * points[i];
                    continue;
                }
                var before = Array.BinarySearch(periods, table.Periods[i - 1]);
                var tie = 1 / (priors.Drift * priors.Drift * (table.Periods[i] - table.Periods[i - 1]));
                var change = points[i] - points[i - 1];
                matrix[at * n + at] += tie;
                matrix[before * n + before] += tie;
                matrix[at * n + before] -= tie;
                matrix[before * n + at] -= tie;
                right[at] -= tie * change;
                right[before] += tie * change;
            }
        }
        return (periods, Cholesky.Solve(matrix, right, n));
    }
}
