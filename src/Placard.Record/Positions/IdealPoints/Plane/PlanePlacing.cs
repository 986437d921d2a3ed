using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Scaling;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Puts an estimate on the axes on which it is given: periods where the random walk has them, points of mean 0 and standard deviation 1 that are uncorrelated, the first axis along the one-dimensional estimate.</summary>
internal static class PlanePlacing
{
    public static PlanePoints Of(PlaneClimbed climbed)
    {
        var (table, linking, one, oneRounds, two, rounds, settled) = climbed;
        if (table.Standings == 0)
            return new([], [], new IdealPoints([], [], 0, 0), 0, 0, true);
        var onLine = Placing.Of(table, one, linking, oneRounds);
        var standings = two.Standings;
        // A period has one unit in both directions: the one that texts which came back give it along the line.
        var units = linking.Place(one.Standings, one.Proposals).Units;
        Pair[] points = [.. Enumerable.Range(0, standings.Count).Select(i => units[linking.PeriodOf(i)] * standings.At(i))];
        var zeros = Zeros(linking, points);
        for (var i = 0; i < points.Length; i++)
            points[i] += zeros[linking.PeriodOf(i)];
        var mean = 1.0 / points.Length * points.Aggregate((a, b) => a + b);
        var unit = (1.0 / points.Length * points.Aggregate(default(Symmetric), (sum, p) => sum + Symmetric.Square(p - mean))).Root();
        var inverse = unit.Inverse();
        for (var i = 0; i < points.Length; i++)
            points[i] = inverse * (points[i] - mean);
        var axes = AxesOf(table, two.Proposals, unit, points, onLine);
        var all = new PlanePosition[points.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var at = points[i].Seen(axes);
            var error = standings.ErrorAt(i).Stretched(units[linking.PeriodOf(i)] * inverse).Seen(axes);
            var known = onLine.All[i];
            all[i] = new(
                known with { Point = at.First, StandardError = Math.Sqrt(error.FF) },
                known with { Point = at.Second, StandardError = Math.Sqrt(error.SS) }, error.FS);
        }
        return new(all, Scales(table, two.Proposals, linking, units, zeros, mean, unit, axes), onLine, table.ByProposal.Ballots, rounds, settled);
    }

    private static Pair[] Zeros(Linking linking, Pair[] points) =>
        [.. linking.Zeros(Array.ConvertAll(points, p => p.First)).Zip(linking.Zeros(Array.ConvertAll(points, p => p.Second)), (first, second) => new Pair(first, second))];

    // The first axis points where the points go best with the one-dimensional estimate, so that the second is uncorrelated with that too.
    private static Axes AxesOf(BallotTable table, PlaneProposals proposals, Symmetric unit, Pair[] points, IdealPoints line)
    {
        var along = default(Pair);
        for (var i = 0; i < points.Length; i++)
            along += line.All[i].Point * points[i];
        var axes = Axes.At(Math.Atan2(along.Second, along.First));
        var yes = 0.0;
        for (var j = 0; j < proposals.Count; j++)
            yes += table.ByProposal.BallotsIn(j) * (unit * proposals.SlopeOf(j)).Dot(axes.Second);
        return yes < 0 ? axes with { Second = -1 * axes.Second } : axes;
    }

    private static IEnumerable<PlaneVoteScale> Scales(
        BallotTable table, PlaneProposals proposals, Linking linking, double[] units, Pair[] zeros, Pair mean, Symmetric unit, Axes axes)
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var period = linking.PeriodOfProposal(j);
            var slope = 1 / units[period] * proposals.SlopeOf(j);
            var seen = (unit * slope).Seen(axes);
            var moved = slope.Dot(zeros[period] - mean);
            yield return new(table.Proposals[j], seen.First, seen.Second, proposals.Lower[j] + moved, proposals.Upper[j] + moved);
        }
    }
}
