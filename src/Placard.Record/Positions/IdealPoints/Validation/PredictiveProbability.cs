using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;
using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>The predictive probability of a ballot, given an estimate or a draw.</summary>
internal static class PredictiveProbability
{
    private const double Least = 1e-9;

    /// <summary>By the estimate: the probit with the errors of the point and of the proposal integrated out, which widens it.</summary>
    public static double Of(CoordinateAscent estimate, int statePeriod, int proposal, int kind)
    {
        var (m, s) = ((double)estimate.Points.Means[statePeriod], (double)estimate.Points.Deviations[statePeriod]);
        var p = estimate.Proposals;
        var b = (double)p.Discrimination[proposal];
        var square = m * m + s * s;
        var slope = b * b * s * s + p.DD[proposal] * square;
        var yes = NormalTable.Cdf(
            (b * m - p.Upper[proposal]) / Math.Sqrt(1 + Math.Max(0, slope - 2 * m * p.DU[proposal] + p.UU[proposal]))
        );
        var no = NormalTable.Cdf((p.Lower[proposal] - b * m) / Math.Sqrt(1 + Math.Max(0, slope - 2 * m * p.DL[proposal] + p.LL[proposal])));
        return Of(kind, yes, no);
    }

    /// <summary>By one draw.</summary>
    public static double Of(ExactSampler draw, int statePeriod, int proposal, int kind)
    {
        var at = draw.Proposals.B[proposal] * draw.Points[statePeriod];
        return Of(kind, NormalTable.Cdf(at - draw.Proposals.U[proposal]), NormalTable.Cdf(draw.Proposals.L[proposal] - at));
    }

    private static double Of(int kind, double yes, double no) =>
        Math.Max(
            Least,
            kind switch
            {
                BallotRows.Yes => yes,
                BallotRows.No => no,
                _ => 1 - yes - no,
            }
        );
}
