using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>How well an estimate foretells ballots that it has not seen, beside the exact sampler: every ballot of the latest session is hidden once, one in twenty at a time.</summary>
/// <param name="Ballots">How many ballots were foretold.</param>
/// <param name="Draws">How many draws of the sampler were kept in each turn.</param>
/// <param name="LogLoss">The estimate's mean negative log-likelihood of a hidden ballot, in nats.</param>
/// <param name="SamplerLogLoss">The sampler's.</param>
/// <param name="Error">The standard error of their difference, from the differences by ballot.</param>
public sealed record HeldOutComparison(int Ballots, int Draws, double LogLoss, double SamplerLogLoss, double Error)
{
    private const ulong Seed = 7;

    /// <summary>Compares.</summary>
    /// <param name="votes">Roll calls: those of the latest session, and the years before it that shall be known.</param>
    /// <param name="settings">How ideal points are estimated.</param>
    /// <param name="draws">How many draws to keep in each turn.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops it.</param>
    public static HeldOutComparison Of(
        IReadOnlyCollection<VoteEvent> votes, IdealPointSettings settings, int draws, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var losses = new List<(double Own, double Sampler)>();
        for (var turn = 0; turn < HeldOutBallots.Turns; turn++)
        {
            var held = HeldOutBallots.OfTheLatestSession(votes, turn, Seed);
            var (table, estimate, _) = IdealPointModel.Climbed(held.Seen, settings);
            var places = held.In(table, settings.PeriodOf);
            var sampler = new ExactSampler(table, settings.Priors, estimate, Seed);
            var chances = new double[places.Count];
            sampler.Run(draws, () =>
            {
                for (var h = 0; h < places.Count; h++)
                    chances[h] += Foretelling.Of(sampler, places[h].Standing, places[h].Proposal, places[h].Kind);
            }, null, cancellation);
            losses.AddRange(places.Select((p, h) => (-Math.Log(Foretelling.Of(estimate, p.Standing, p.Proposal, p.Kind)), -Math.Log(chances[h] / draws))));
            progress?.Report((turn + 1.0) / HeldOutBallots.Turns);
        }
        if (losses.Count == 0)
            return new(0, draws, 0, 0, 0);
        var (own, others) = (losses.Average(l => l.Own), losses.Average(l => l.Sampler));
        var spread = losses.Average(l => (l.Own - l.Sampler - own + others) * (l.Own - l.Sampler - own + others));
        return new(losses.Count, draws, own, others, Math.Sqrt(spread / losses.Count));
    }
}
