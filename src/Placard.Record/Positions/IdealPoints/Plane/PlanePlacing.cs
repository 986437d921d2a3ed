namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Puts an estimate on the axes on which it is given: periods where the random walk has them, points of mean 0 and standard deviation 1 that are uncorrelated, the first axis along the one-dimensional estimate.</summary>
internal static class PlanePlacing
{
    public static PlanePoints Of(PlaneClimbed climbed, Priors priors)
    {
        var (table, one, oneRounds, two, rounds, settled) = climbed;
        if (table.Standings == 0)
            return new([], [], new IdealPoints([], [], 0, 0), 0, 0, true);
        var onLine = Placing.Of(table, one, priors, oneRounds);
        var standings = two.Standings;
        var shifts = Shifts(table, standings, priors);
        Pair[] points = [.. Enumerable.Range(0, standings.Count).Select(i => standings.At(i) + shifts[i])];
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
            var error = standings.ErrorAt(i).Stretched(inverse).Seen(axes);
            var known = onLine.All[i];
            all[i] = new(
                known with { Point = at.First, StandardError = Math.Sqrt(error.FF) },
                known with { Point = at.Second, StandardError = Math.Sqrt(error.SS) }, error.FS);
        }
        return new(all, Scales(table, two.Proposals, shifts, mean, unit, axes), onLine, table.ByProposal.Ballots, rounds, settled);
    }

    private static Pair[] Shifts(BallotTable table, PlaneStandings standings, Priors priors)
    {
        var first = Scale.Placed(table, Array.ConvertAll(standings.First, p => (double)p), priors).Shifts;
        var second = Scale.Placed(table, Array.ConvertAll(standings.Second, p => (double)p), priors).Shifts;
        return [.. first.Zip(second, (f, s) => new Pair(f, s))];
    }

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

    private static IEnumerable<PlaneVoteScale> Scales(BallotTable table, PlaneProposals proposals, Pair[] shifts, Pair mean, Symmetric unit, Axes axes)
    {
        for (var j = 0; j < proposals.Count; j++)
        {
            var slope = proposals.SlopeOf(j);
            var seen = (unit * slope).Seen(axes);
            var moved = slope.Dot(ShiftOf(table, j, shifts) - mean);
            foreach (var vote in table.Proposals[j])
                yield return new(vote, seen.First, seen.Second, proposals.Lower[j] + moved, proposals.Upper[j] + moved);
        }
    }

    private static Pair ShiftOf(BallotTable table, int proposal, Pair[] shifts)
    {
        var sum = default(Pair);
        for (var kind = 0; kind < BallotRows.Kinds; kind++)
        {
            foreach (var i in table.ByProposal[proposal, kind])
                sum += shifts[i];
        }
        return 1.0 / table.ByProposal.BallotsIn(proposal) * sum;
    }
}
