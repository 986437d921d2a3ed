using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Log-loss of held-out ballots under the estimate and under the exact sampler: twenty-fold cross-validation over the ballots of
/// the latest session.</summary>
/// <param name="Ballots">The number of held-out ballots.</param>
/// <param name="Draws">The number of draws kept in each fold.</param>
/// <param name="LogLoss">The estimate's mean negative log-likelihood of a held-out ballot, in nats.</param>
/// <param name="SamplerLogLoss">The sampler's.</param>
/// <param name="Error">The standard error of their difference, from the differences by ballot.</param>
public sealed record HeldOutComparison(int Ballots, int Draws, double LogLoss, double SamplerLogLoss, double Error)
{
    private const ulong Seed = 7;

    /// <summary>Compares.</summary>
    /// <param name="votes">Roll calls: those of the latest session, and the years before it that shall be known.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <param name="draws">The number of draws to keep in each fold.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops it.</param>
    public static HeldOutComparison Of(
        IReadOnlyCollection<VoteEvent> votes,
        IdealPointSettings settings,
        int draws,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var losses = new List<(double Own, double Sampler)>();
        for (var fold = 0; fold < HeldOutBallots.Folds; fold++)
        {
            var held = HeldOutBallots.OfTheLatestSession(votes, fold, Seed);
            var (table, estimate, _) = IdealPointModel.Fit(held.Training, settings);
            var places = held.In(table, settings.PeriodOf);
            var sampler = new ExactSampler(table, settings.Priors, estimate, Seed);
            var chances = new double[places.Count];
            sampler.Run(
                draws,
                () =>
                {
                    for (var h = 0; h < places.Count; h++)
                        chances[h] += PredictiveProbability.Of(sampler, places[h].StatePeriod, places[h].Proposal, places[h].Kind);
                },
                null,
                cancellation
            );
            losses.AddRange(
                places.Select(
                    (p, h) =>
                        (-Math.Log(PredictiveProbability.Of(estimate, p.StatePeriod, p.Proposal, p.Kind)), -Math.Log(chances[h] / draws))
                )
            );
            progress?.Report((fold + 1.0) / HeldOutBallots.Folds);
        }
        if (losses.Count == 0)
            return new(0, draws, 0, 0, 0);
        var (own, others) = (losses.Average(l => l.Own), losses.Average(l => l.Sampler));
        var spread = losses.Average(l => (l.Own - l.Sampler - own + others) * (l.Own - l.Sampler - own + others));
        return new(losses.Count, draws, own, others, Math.Sqrt(spread / losses.Count));
    }
}
