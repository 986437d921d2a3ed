using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Coordinate ascent: proposals and points in turn, each round's step accelerated by those before it.</summary>
internal sealed class CoordinateAscent(BallotTable table, Priors priors)
{
    private const int Memory = 8;
    private const int RoundsBeforeMixing = 3;

    private readonly ProposalStep _proposals = new(table, priors);
    private readonly PointStep _points = new(table, priors);

    public PointEstimates Points { get; } = new(table.StatePeriods);

    public ProposalEstimates Proposals { get; } = new(table.Proposals.Length);

    /// <summary>Runs until the root mean square change of the points between rounds is below the tolerance.</summary>
    /// <returns>The number of rounds.</returns>
    public int Run(double tolerance, int mostRounds)
    {
        var length = Points.Count + 3 * Proposals.Count;
        var mixing = new AndersonMixing(length, Memory);
        var (x, value) = (new double[length], new double[length]);
        for (var round = 1; round <= mostRounds; round++)
        {
            Write(x);
            Round();
            Write(value);
            var moved = 0.0;
            for (var i = 0; i < Points.Count; i++)
                moved += (value[i] - x[i]) * (value[i] - x[i]);
            moved = Math.Sqrt(moved / Points.Count);
            if (moved < tolerance)
                return round;
            if (round > RoundsBeforeMixing)
            {
                mixing.Mix(x, value);
                Read(x);
            }
        }
        return mostRounds;
    }

    private void Round()
    {
        _proposals.Take(Points, Proposals);
        _points.Take(Points, Proposals);
        ScaleIdentification.Standardise(Points, Proposals);
    }

    private void Write(double[] x)
    {
        var (n, m) = (Points.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            x[i] = Points.Means[i];
        for (var j = 0; j < m; j++)
        {
            x[n + j] = Proposals.Discrimination[j];
            x[n + m + j] = (Proposals.Lower[j] + Proposals.Upper[j]) / 2;
            x[n + m + m + j] = Math.Log(Proposals.Upper[j] - Proposals.Lower[j]);
        }
    }

    private void Read(double[] x)
    {
        var (n, m) = (Points.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            Points.Means[i] = (float)x[i];
        for (var j = 0; j < m; j++)
        {
            Proposals.Discrimination[j] = (float)x[n + j];
            var half = Math.Exp(Math.Clamp(x[n + m + m + j], -7, 3)) / 2;
            Proposals.Lower[j] = (float)(x[n + m + j] - half);
            Proposals.Upper[j] = (float)(x[n + m + j] + half);
        }
    }
}
