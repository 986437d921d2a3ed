using Placard.Record.Positions.IdealPoints.Sampling;
using Placard.Record.Votes;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>An estimate held against a long run of the exact sampler on the same ballots, and both against ballots that neither has seen.</summary>
/// <param name="Draws">How many draws were kept, after a fifth as many to settle.</param>
/// <param name="Correlation">Pearson's correlation of the estimate's points with the means of the draws.</param>
/// <param name="RootMeanSquare">The root of their mean squared difference, in standard deviations of all positions.</param>
/// <param name="ErrorRatio">The median of the estimate's standard error over the standard deviation of the draws.</param>
/// <param name="Hidden">How many ballots were hidden.</param>
/// <param name="LogLoss">The estimate's mean negative log-likelihood of a hidden ballot, in nats.</param>
/// <param name="SamplerLogLoss">The sampler's.</param>
public sealed record SamplerComparison(int Draws, double Correlation, double RootMeanSquare, double ErrorRatio, int Hidden, double LogLoss, double SamplerLogLoss)
{
    private const ulong Seed = 20170401;

    /// <summary>Compares, hiding one ballot in twenty of the latest session from both.</summary>
    /// <param name="votes">Roll calls.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <param name="draws">How many draws to keep.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops it.</param>
    public static SamplerComparison Of(
        IEnumerable<VoteEvent> votes, IdealPointSettings settings, int draws, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var held = HeldOutBallots.Of(votes, Seed);
        var (table, estimate, _) = IdealPointModel.Climbed(held.Seen, settings);
        var places = held.In(table, settings.PeriodOf);
        var sampler = new ExactSampler(table, settings.Priors, estimate, Seed);
        var (sum, squares, chances) = (new double[table.Standings], new double[table.Standings], new double[places.Count]);
        var settling = draws / 5;
        for (var draw = -settling; draw < draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            sampler.Sweep();
            progress?.Report((draw + settling + 1.0) / (draws + settling));
            if (draw < 0)
                continue;
            var points = sampler.Placed();
            for (var i = 0; i < points.Length; i++)
            {
                sum[i] += points[i];
                squares[i] += points[i] * points[i];
            }
            for (var h = 0; h < places.Count; h++)
                chances[h] += Foretelling.Of(sampler, places[h].Standing, places[h].Proposal, places[h].Kind);
        }
        var (placed, _, _, unit) = Scale.Placed(table, Array.ConvertAll(estimate.Standings.Means, m => (double)m), settings.Priors);
        var pairs = placed.Select((p, i) => (A: p, B: sum[i] / draws)).ToList();
        var ratios = placed.Select((_, i) => estimate.Standings.Deviations[i] / unit / Math.Sqrt(Math.Max(1e-12, squares[i] / draws - sum[i] / draws * (sum[i] / draws))));
        return new(draws, Checking.Correlation.Of(pairs), Checking.Correlation.RootMeanSquare(pairs), Checking.Correlation.Median(ratios), places.Count,
            places.Average(p => -Math.Log(Foretelling.Of(estimate, p.Standing, p.Proposal, p.Kind))), chances.Average(c => -Math.Log(c / draws)));
    }
}
