using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Coverage of the 90% intervals in simulated data: how often they contain the true point.</summary>
/// <param name="DataSets">The number of data sets.</param>
/// <param name="Positions">The number of positions in all of them.</param>
/// <param name="Covered">The share of positions whose interval contains the true point.</param>
/// <param name="Lowest">The share in the data set where it was lowest.</param>
/// <param name="Highest">The share in the data set where it was highest.</param>
public sealed record Simulation(int DataSets, int Positions, double Covered, double Lowest, double Highest)
{
    private const int States = 120,
        Periods = 8,
        ProposalsAPeriod = 40;
    private const double Present = 0.9,
        FirstSpread = 1,
        Drift = 0.25,
        Slope = 1.2,
        Cut = 1,
        Gap = 0.8;
    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>Simulates data sets and estimates each: 120 states over 8 years, 40 roll calls a year, one ballot in ten missing; the
    /// points are a random walk, discriminations and cuts are normal.</summary>
    public static Simulation Of(int dataSets, IdealPointSettings settings, ulong seed, CancellationToken cancellation = default)
    {
        var shares = new double[dataSets];
        var positions = 0;
        Parallel.For(
            0,
            dataSets,
            new ParallelOptions { CancellationToken = cancellation },
            d =>
            {
                var (table, truth) = Simulated(new SplitMix(seed + (ulong)d));
                var estimate = new CoordinateAscent(table, settings.Priors);
                StartingValues.Set(table, _ => false, estimate.Points, estimate.Proposals);
                estimate.Run(1e-3, 200);
                shares[d] = Share(table, estimate, truth, settings.Priors);
                Interlocked.Add(ref positions, table.StatePeriods);
            }
        );
        return new(dataSets, positions, shares.Average(), shares.Min(), shares.Max());
    }

    private static double Share(BallotTable table, CoordinateAscent estimate, double[] truth, Priors priors)
    {
        var linking = new Linking(table, [], priors);
        var (points, units, _) = linking.Link(estimate.Points, estimate.Proposals);
        var made = linking.Link(truth, []).Points;
        var sign = points.Zip(made, (p, t) => p * t).Sum() < 0 ? -1 : 1;
        return points
                .Index()
                .Count(p =>
                    Math.Abs(sign * p.Item - made[p.Index])
                    <= NinetyPercent * estimate.Points.Deviations[p.Index] * units[linking.PeriodOf(p.Index)]
                ) / (double)points.Length;
    }

    private static (BallotTable Table, double[] Truth) Simulated(SplitMix chance)
    {
        var truth = new double[States * Periods];
        for (var s = 0; s < States; s++)
        {
            var point = FirstSpread * chance.Normal();
            for (var t = 0; t < Periods; t++, point += Drift * chance.Normal())
                truth[s * Periods + t] = point;
        }
        var ballots = new List<(int Proposal, int StatePeriod, int Kind)>();
        for (var j = 0; j < Periods * ProposalsAPeriod; j++)
        {
            var (slope, cut, gap) = (Slope * chance.Normal(), Cut * chance.Normal(), Gap * (0.5 + chance.Unit()));
            for (var s = 0; s < States; s++)
            {
                if (chance.Unit() > Present)
                    continue;
                var statePeriod = s * Periods + j / ProposalsAPeriod;
                var latent = slope * truth[statePeriod] + chance.Normal();
                ballots.Add(
                    (
                        j,
                        statePeriod,
                        latent < cut - gap / 2 ? BallotRows.No
                        : latent < cut + gap / 2 ? BallotRows.Abstain
                        : BallotRows.Yes
                    )
                );
            }
        }
        return (BallotTable.Simulated(States, Periods, Periods * ProposalsAPeriod, ballots), truth);
    }
}
