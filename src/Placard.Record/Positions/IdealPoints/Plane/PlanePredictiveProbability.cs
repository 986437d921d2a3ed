using Placard.Record.Positions.IdealPoints.Ballots;

namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The predictive probabilities of a ballot in the plane: the probit with the errors of point and proposal integrated out, which
/// widens it.</summary>
internal static class PlanePredictiveProbability
{
    public static Chances Of(PlaneCoordinateAscent estimate, int statePeriod, int proposal)
    {
        var (at, error) = (estimate.Points.At(statePeriod), estimate.Points.ErrorAt(statePeriod));
        var p = estimate.Proposals;
        var (slope, slopeError) = (p.SlopeOf(proposal), p.ErrorOf(proposal));
        // The variance of the product of two independent vectors: each under the other's mean, and both together.
        var both = slopeError.FF * error.FF + 2 * slopeError.FS * error.FS + slopeError.SS * error.SS;
        var variance = (error * slope).Dot(slope) + (slopeError * at).Dot(at) + both;
        var latent = slope.Dot(at);
        var yes = (latent - p.Upper[proposal]) / Width(variance - 2 * at.Dot(p.WithUpper(proposal)) + p.UU[proposal]);
        var no = (p.Lower[proposal] - latent) / Width(variance - 2 * at.Dot(p.WithLower(proposal)) + p.LL[proposal]);
        return new(NormalTable.Cdf(no), NormalTable.Cdf(yes));
    }

    private static double Width(double variance) => Math.Sqrt(1 + Math.Max(0, variance));
}

/// <summary>The chances of a no and of a yes; the rest is an abstention.</summary>
internal readonly record struct Chances(double No, double Yes)
{
    private const double Least = 1e-9;

    public double Of(int kind) =>
        Math.Max(
            Least,
            kind switch
            {
                BallotRows.No => No,
                BallotRows.Yes => Yes,
                _ => 1 - No - Yes,
            }
        );

    public int Likeliest =>
        No >= Yes && No >= 1 - No - Yes ? BallotRows.No
        : Yes >= 1 - No - Yes ? BallotRows.Yes
        : BallotRows.Abstain;
}
