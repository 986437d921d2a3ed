using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Swing;

/// <summary>What the scale of one vote says of any position on it; docs/measures/swing.md has the formulas and their sources.</summary>
/// <param name="Scale">How the vote divides the scale.</param>
public readonly record struct VoteDivision(VoteScale Scale)
{
    /// <summary>The position at which yes and no are equally likely; null for a vote that does not divide along the scale at all.</summary>
    public double? TippingPoint => Scale.Discrimination == 0 ? null : (Scale.LowerCut + Scale.UpperCut) / (2 * Scale.Discrimination);

    /// <summary>1 where the upper end of the scale votes yes, −1 where the lower end does, 0 where neither does.</summary>
    public int Direction => Math.Sign(Scale.Discrimination);

    /// <summary>The chances of a state at a position that is exactly known.</summary>
    public BallotChances At(double point) => At(point, 0);

    /// <summary>The chances of a state, the uncertainty of its position counted in.</summary>
    /// <param name="point">The mean of its position.</param>
    /// <param name="variance">The variance of its position; not negative.</param>
    public BallotChances At(double point, double variance)
    {
        // b·x + e is normal with mean b·m and variance 1 + b²·v.
        var (slope, spread) = (Scale.Discrimination, Math.Sqrt(1 + Scale.Discrimination * Scale.Discrimination * variance));
        var yes = NormalTable.Cdf((slope * point - Scale.UpperCut) / spread);
        var no = NormalTable.Cdf((Scale.LowerCut - slope * point) / spread);
        return new BallotChances(yes, Math.Max(0, 1 - yes - no), no);
    }

    /// <summary>The same vote with its tipping point somewhere else: a text that goes further or less far, as sharp as this one, with as wide a middle.</summary>
    /// <param name="point">Where its tipping point is to lie.</param>
    public VoteDivision MovedTo(double point)
    {
        var (half, middle) = ((Scale.UpperCut - Scale.LowerCut) / 2, Scale.Discrimination * point);
        return new(Scale with { LowerCut = middle - half, UpperCut = middle + half });
    }
}
