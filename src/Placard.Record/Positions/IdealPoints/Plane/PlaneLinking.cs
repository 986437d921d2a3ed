using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Linking of periods in the plane: puts an estimate on common axes, with periods where the random walk has them, uncorrelated
/// points of mean 0 and standard deviation 1, and the first axis along the one-dimensional estimate.</summary>
internal static class PlaneLinking
{
    public static PlanePoints Of(PlaneFit fit)
    {
        var (table, linking, one, oneRounds, two, rounds, settled) = fit;
        if (table.StatePeriods == 0)
            return new([], [], new IdealPoints([], [], 0, 0), 0, 0, true);
        var onLine = LinkedEstimate.Of(table, one, linking, oneRounds);
        var estimates = two.Points;
        // A period has one unit in both directions: the one that recurring texts give it in one dimension.
        var units = linking.Link(one.Points, one.Proposals).Units;
        PlaneVector[] points = [.. Enumerable.Range(0, estimates.Count).Select(i => units[linking.PeriodOf(i)] * estimates.At(i))];
        var zeros = Zeros(linking, points);
        for (var i = 0; i < points.Length; i++)
            points[i] += zeros[linking.PeriodOf(i)];
        var mean = 1.0 / points.Length * points.Aggregate((a, b) => a + b);
        var unit = (
            1.0 / points.Length * points.Aggregate(default(SymmetricMatrix), (sum, p) => sum + SymmetricMatrix.Square(p - mean))
        ).Root();
        var inverse = unit.Inverse();
        for (var i = 0; i < points.Length; i++)
            points[i] = inverse * (points[i] - mean);
        var axes = AxesOf(table, two.Proposals, unit, points, onLine);
        var all = new PlanePosition[points.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var at = points[i].RotatedTo(axes);
            var error = estimates.ErrorAt(i).Stretched(units[linking.PeriodOf(i)] * inverse).RotatedTo(axes);
            var known = onLine.All[i];
            all[i] = new(
                known with
                {
                    Point = at.First,
                    StandardError = Math.Sqrt(error.FF),
                },
                known with
                {
                    Point = at.Second,
                    StandardError = Math.Sqrt(error.SS),
                },
                error.FS
            );
        }
        return new(
            all,
            ParametersOf(table, two.Proposals, linking, units, zeros, mean, unit, axes),
            onLine,
            table.ByProposal.Ballots,
            rounds,
            settled
        );
    }

    private static PlaneVector[] Zeros(Linking linking, PlaneVector[] points) =>
        [
            .. linking
                .Zeros(Array.ConvertAll(points, p => p.First))
                .Zip(linking.Zeros(Array.ConvertAll(points, p => p.Second)), (first, second) => new PlaneVector(first, second)),
        ];

    // The first axis is where the points correlate best with the one-dimensional estimate, so that the second is uncorrelated with that
    // too.
    private static Axes AxesOf(
        BallotTable table,
        PlaneProposalEstimates proposals,
        SymmetricMatrix unit,
        PlaneVector[] points,
        IdealPoints line
    )
    {
        var along = default(PlaneVector);
        for (var i = 0; i < points.Length; i++)
            along += line.All[i].Point * points[i];
        var axes = Axes.At(Math.Atan2(along.Second, along.First));
        var yes = 0.0;
        for (var j = 0; j < proposals.Count; j++)
            yes += table.ByProposal.BallotsIn(j) * (unit * proposals.SlopeOf(j)).Dot(axes.Second);
        return yes < 0 ? axes with { Second = -1 * axes.Second } : axes;
    }

    private static IEnumerable<PlaneVoteParameters> ParametersOf(
        BallotTable table,
        PlaneProposalEstimates proposals,
        Linking linking,
        double[] units,
        PlaneVector[] zeros,
        PlaneVector mean,
        SymmetricMatrix unit,
        Axes axes
    )
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var period = linking.PeriodOfProposal(j);
            var slope = 1 / units[period] * proposals.SlopeOf(j);
            var rotated = (unit * slope).RotatedTo(axes);
            var moved = slope.Dot(zeros[period] - mean);
            yield return new(table.Proposals[j], rotated.First, rotated.Second, proposals.Lower[j] + moved, proposals.Upper[j] + moved);
        }
    }
}
