using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Coordinate ascent in the plane: proposals and points in turn, each round's step accelerated by those before it.</summary>
internal sealed class PlaneCoordinateAscent(BallotTable table, Priors priors, PointEstimates one)
{
    private const int Memory = 8;
    private const int RoundsBeforeMixing = 3;
    private const double SmallestLogGap = -7,
        LargestLogGap = 3;

    private readonly PlaneProposalStep _proposals = new(table, priors);
    private readonly PlanePointStep _points = new(table, priors);
    private readonly PlaneRotation _turning = new(table, one);

    public PlanePointEstimates Points { get; } = new(table.StatePeriods);

    public PlaneProposalEstimates Proposals { get; } = new(table.Proposals.Length);

    /// <summary>Runs until the root mean square change of the points between rounds, over both dimensions, is below the
    /// tolerance.</summary>
    /// <returns>The number of rounds; one more than allowed where it did not converge.</returns>
    public int Run(double tolerance, int mostRounds)
    {
        var length = 2 * Points.Count + 4 * Proposals.Count;
        var mixing = new AndersonMixing(length, Memory);
        var (x, value) = (new double[length], new double[length]);
        for (var round = 1; round <= mostRounds; round++)
        {
            Write(x);
            _proposals.Take(Points, Proposals);
            _points.Take(Points, Proposals);
            PlaneIdentification.Standardise(Points, Proposals);
            _turning.Rotate(Points, Proposals);
            Write(value);
            var moved = 0.0;
            for (var i = 0; i < 2 * Points.Count; i++)
                moved += (value[i] - x[i]) * (value[i] - x[i]);
            if (Math.Sqrt(moved / Points.Count) < tolerance)
                return round;
            if (round > RoundsBeforeMixing)
            {
                mixing.Mix(x, value);
                Read(x);
            }
        }
        return mostRounds + 1;
    }

    private void Write(double[] x)
    {
        var (n, m) = (Points.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            (x[i], x[n + i]) = (Points.First[i], Points.Second[i]);
        var rest = x.AsSpan(2 * n);
        for (var j = 0; j < m; j++)
        {
            (rest[j], rest[m + j]) = (Proposals.First[j], Proposals.Second[j]);
            rest[2 * m + j] = (Proposals.Lower[j] + Proposals.Upper[j]) / 2;
            rest[3 * m + j] = Math.Log(Proposals.Upper[j] - Proposals.Lower[j]);
        }
    }

    private void Read(double[] x)
    {
        var (n, m) = (Points.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            (Points.First[i], Points.Second[i]) = ((float)x[i], (float)x[n + i]);
        var rest = x.AsSpan(2 * n);
        for (var j = 0; j < m; j++)
        {
            (Proposals.First[j], Proposals.Second[j]) = ((float)rest[j], (float)rest[m + j]);
            var half = Math.Exp(Math.Clamp(rest[3 * m + j], SmallestLogGap, LargestLogGap)) / 2;
            Proposals.Lower[j] = (float)(rest[2 * m + j] - half);
            Proposals.Upper[j] = (float)(rest[2 * m + j] + half);
        }
    }
}
