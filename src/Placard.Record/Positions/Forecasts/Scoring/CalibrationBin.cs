namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>A calibration bin: similar probabilities beside the observed frequency of what they were given to.</summary>
/// <param name="From">The lower end of the bin, included.</param>
/// <param name="To">The upper end.</param>
/// <param name="Count">The number of chances.</param>
/// <param name="Chance">Their mean.</param>
/// <param name="Happened">The share that happened.</param>
public sealed record CalibrationBin(double From, double To, int Count, double Chance, double Happened)
{
    /// <summary>The number of bins, all as wide.</summary>
    public const int Bins = 10;

    /// <summary>Bins of all four chances of every ballot; empty bins are left out.</summary>
    public static IReadOnlyList<CalibrationBin> OfAll(IEnumerable<ScoredBallot> ballots, Forecaster forecaster) =>
        Of(ballots.SelectMany(b => b.Chances[(int)forecaster].Select((p, y) => (p, y == (int)b.Cast - 1))));

    /// <summary>Bins of the highest chance of every ballot.</summary>
    public static IReadOnlyList<CalibrationBin> OfLikeliest(IEnumerable<ScoredBallot> ballots, Forecaster forecaster) =>
        Of(
            ballots.Select(b =>
            {
                var chances = b.Chances[(int)forecaster];
                var likeliest = Array.IndexOf(chances, chances.Max());
                return (chances[likeliest], likeliest == (int)b.Cast - 1);
            })
        );

    /// <summary>The expected calibration error of bins.</summary>
    public static double Error(IReadOnlyList<CalibrationBin> bins)
    {
        var all = bins.Sum(b => b.Count);
        return all == 0 ? 0 : bins.Sum(b => b.Count * Math.Abs(b.Chance - b.Happened)) / all;
    }

    private static IReadOnlyList<CalibrationBin> Of(IEnumerable<(double Chance, bool Happened)> chances)
    {
        var count = new int[Bins];
        var sum = new double[Bins];
        var happened = new int[Bins];
        foreach (var (chance, did) in chances)
        {
            var bin = Math.Min(Bins - 1, (int)(chance * Bins));
            count[bin]++;
            sum[bin] += chance;
            happened[bin] += did ? 1 : 0;
        }
        return
        [
            .. Enumerable
                .Range(0, Bins)
                .Where(b => count[b] > 0)
                .Select(b => new CalibrationBin(
                    (double)b / Bins,
                    (b + 1.0) / Bins,
                    count[b],
                    sum[b] / count[b],
                    (double)happened[b] / count[b]
                )),
        ];
    }
}
