using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Swing;

/// <summary>The probabilities of ballots at any position, given the parameters of one vote; docs/measures/swing.md has the formulas and
/// their sources.</summary>
/// <param name="Parameters">The parameters of the vote.</param>
public readonly record struct VoteDivision(VoteParameters Parameters)
{
    /// <summary>The position at which yes and no are equally likely; null for a vote that does not divide along the scale at all.</summary>
    public double? TippingPoint =>
        Parameters.Discrimination == 0 ? null : (Parameters.LowerCut + Parameters.UpperCut) / (2 * Parameters.Discrimination);

    /// <summary>1 where the upper end of the scale votes yes, −1 where the lower end does, 0 where neither does.</summary>
    public int Direction => Math.Sign(Parameters.Discrimination);

    /// <summary>The chances of a state at a position that is exactly known.</summary>
    public BallotChances At(double point) => At(point, 0);

    /// <summary>The chances of a state, with the uncertainty of its position.</summary>
    /// <param name="point">The mean of its position.</param>
    /// <param name="variance">The variance of its position; not negative.</param>
    public BallotChances At(double point, double variance)
    {
        // b·x + e is normal with mean b·m and variance 1 + b²·v.
        var (slope, spread) = (Parameters.Discrimination, Math.Sqrt(1 + Parameters.Discrimination * Parameters.Discrimination * variance));
        var yes = NormalTable.Cdf((slope * point - Parameters.UpperCut) / spread);
        var no = NormalTable.Cdf((Parameters.LowerCut - slope * point) / spread);
        return new BallotChances(yes, Math.Max(0, 1 - yes - no), no);
    }

    /// <summary>The same vote with its tipping point somewhere else: a text that goes further or less far, as sharp as this one, with as
    /// wide a middle.</summary>
    /// <param name="point">Where its tipping point is to lie.</param>
    public VoteDivision MovedTo(double point)
    {
        var (half, middle) = ((Parameters.UpperCut - Parameters.LowerCut) / 2, Parameters.Discrimination * point);
        return new(Parameters with { LowerCut = middle - half, UpperCut = middle + half });
    }
}
