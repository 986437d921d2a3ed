using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The climb to the optimum in the plane: proposals and standings in turn, each round's step mixed with those before it.</summary>
internal sealed class PlaneIteration(BallotTable table, Priors priors, Standings one)
{
    private const int Memory = 8;
    private const int RoundsBeforeMixing = 3;
    private const double SmallestLogGap = -7, LargestLogGap = 3;

    private readonly PlaneProposalStep _proposals = new(table, priors);
    private readonly PlaneStandingStep _standings = new(table, priors);
    private readonly PlaneTurning _turning = new(table, one);

    public PlaneStandings Standings { get; } = new(table.Standings);

    public PlaneProposals Proposals { get; } = new(table.Proposals.Length);

    /// <summary>Climbs until no standing moves by more than the tolerance from round to round, root mean square over both dimensions.</summary>
    /// <returns>The number of rounds; one more than allowed where it had not settled.</returns>
    public int Climb(double tolerance, int mostRounds)
    {
        var length = 2 * Standings.Count + 4 * Proposals.Count;
        var mixing = new AndersonMixing(length, Memory);
        var (x, value) = (new double[length], new double[length]);
        for (var round = 1; round <= mostRounds; round++)
        {
            Write(x);
            _proposals.Take(Standings, Proposals);
            _standings.Take(Standings, Proposals);
            PlaneScaling.Standardise(Standings, Proposals);
            _turning.Turn(Standings, Proposals);
            Write(value);
            var moved = 0.0;
            for (var i = 0; i < 2 * Standings.Count; i++)
                moved += (value[i] - x[i]) * (value[i] - x[i]);
            if (Math.Sqrt(moved / Standings.Count) < tolerance)
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
        var (n, m) = (Standings.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            (x[i], x[n + i]) = (Standings.First[i], Standings.Second[i]);
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
        var (n, m) = (Standings.Count, Proposals.Count);
        for (var i = 0; i < n; i++)
            (Standings.First[i], Standings.Second[i]) = ((float)x[i], (float)x[n + i]);
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
