using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Comparison of an estimate with a long run of the exact sampler on the same ballots.</summary>
/// <param name="Draws">The number of draws kept, after a burn-in of a fifth as many.</param>
/// <param name="Correlation">Pearson's correlation of the estimate's points with the means of the draws.</param>
/// <param name="RootMeanSquare">The root of their mean squared difference, in standard deviations of all positions.</param>
/// <param name="ErrorRatio">The median of the estimate's standard error over the standard deviation of the draws.</param>
public sealed record SamplerComparison(int Draws, double Correlation, double RootMeanSquare, double ErrorRatio)
{
    private const ulong Seed = 20170401;

    /// <summary>Compares.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <param name="draws">How many draws to keep.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops it.</param>
    public static SamplerComparison Of(
        IEnumerable<VoteEvent> votes,
        IdealPointSettings settings,
        int draws,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var taken = votes.ToArray();
        var (table, estimate, _) = IdealPointModel.Fit(taken, settings);
        var linking = IdealPointModel.LinkingOf(table, taken, settings);
        var sampler = new ExactSampler(table, settings.Priors, estimate, Seed);
        var (sum, squares) = (new double[table.StatePeriods], new double[table.StatePeriods]);
        sampler.Run(
            draws,
            () =>
            {
                var points = linking.Link(sampler.Points, sampler.Proposals.B).Points;
                for (var i = 0; i < points.Length; i++)
                {
                    sum[i] += points[i];
                    squares[i] += points[i] * points[i];
                }
            },
            progress,
            cancellation
        );
        var (placed, units, _) = linking.Link(estimate.Points, estimate.Proposals);
        var pairs = placed.Select((p, i) => (A: p, B: sum[i] / draws)).ToList();
        var ratios = placed.Select(
            (_, i) =>
                estimate.Points.Deviations[i]
                * units[linking.PeriodOf(i)]
                / Math.Sqrt(Math.Max(1e-12, squares[i] / draws - sum[i] / draws * (sum[i] / draws)))
        );
        return new(
            draws,
            Validation.Correlation.Of(pairs),
            Validation.Correlation.RootMeanSquare(pairs),
            Validation.Correlation.Median(ratios)
        );
    }
}
