using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Climbing;
using Placard.Record.Positions.IdealPoints.Sampling;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>The chance that an estimate, or a draw, gives to a ballot.</summary>
internal static class Foretelling
{
    private const double Least = 1e-9;

    /// <summary>By the estimate: the probit with the errors of the standing and of the proposal integrated out, which widens it.</summary>
    public static double Of(Iteration estimate, int standing, int proposal, int kind)
    {
        var (m, s) = ((double)estimate.Standings.Means[standing], (double)estimate.Standings.Deviations[standing]);
        var p = estimate.Proposals;
        var b = (double)p.Discrimination[proposal];
        var square = m * m + s * s;
        var slope = b * b * s * s + p.DD[proposal] * square;
        var yes = NormalTable.Cdf((b * m - p.Upper[proposal]) / Math.Sqrt(1 + Math.Max(0, slope - 2 * m * p.DU[proposal] + p.UU[proposal])));
        var no = NormalTable.Cdf((p.Lower[proposal] - b * m) / Math.Sqrt(1 + Math.Max(0, slope - 2 * m * p.DL[proposal] + p.LL[proposal])));
        return Of(kind, yes, no);
    }

    /// <summary>By one draw.</summary>
    public static double Of(ExactSampler draw, int standing, int proposal, int kind)
    {
        var at = draw.Items.B[proposal] * draw.Standings[standing];
        return Of(kind, NormalTable.Cdf(at - draw.Items.U[proposal]), NormalTable.Cdf(draw.Items.L[proposal] - at));
    }

    private static double Of(int kind, double yes, double no) => Math.Max(Least, kind switch
    {
        BallotRows.Yes => yes,
        BallotRows.No => no,
        _ => 1 - yes - no,
    });
}
