using Placard.Record.Positions.IdealPoints.Estimation;

namespace Placard.Record.Positions.IdealPoints;

/// <summary>The prior distributions; docs/measures/ideal-points.md has the formulas and the reasons for these figures.</summary>
/// <param name="DiscriminationDeviation">Standard deviation of a proposal's discrimination, about 0.</param>
/// <param name="CutDeviation">Standard deviation of the middle of a proposal's two cuts, about 0.</param>
/// <param name="GapRate">Rate of the Gamma distribution, of shape 2, of the gap between the cuts.</param>
/// <param name="FirstDeviation">Standard deviation of a state's first ideal point, about 0.</param>
/// <param name="Drift">Standard deviation of the change of an ideal point from one period to the next.</param>
public sealed record Priors(double DiscriminationDeviation, double CutDeviation, double GapRate, double FirstDeviation, double Drift)
{
    /// <summary>The default priors.</summary>
    public static Priors Default { get; } = new(0.28, 10, 3, 2, 0.7);

    /// <summary>Slope and curvature of the log-prior of a proposal as a density of discrimination, middle and the logarithm of the
    /// gap.</summary>
    /// <remarks>In the gap itself the density is skewed: where hardly anybody abstained its mode is near 0, and a normal approximation
    /// there would give abstentions too low a probability. In the logarithm it is hardly skewed.</remarks>
    internal Curvature At(double discrimination, double lower, double upper)
    {
        var (d, c) = (1 / (DiscriminationDeviation * DiscriminationDeviation), 1 / (CutDeviation * CutDeviation));
        var (middle, gap) = ((lower + upper) / 2, upper - lower);
        var (open, bend) = (2 / gap - GapRate, 2 / (gap * gap));
        return new Curvature
        {
            Discrimination = -d * discrimination,
            DD = d,
            Lower = -c * middle / 2 - open,
            Upper = -c * middle / 2 + open,
            LL = c / 4 + bend,
            UU = c / 4 + bend,
            LU = c / 4 - bend,
        };
    }

    /// <summary>The log-prior of a proposal as a density of discrimination and cuts, up to a constant.</summary>
    internal double Of(double discrimination, double lower, double upper)
    {
        var (b, middle, gap) = (discrimination / DiscriminationDeviation, (lower + upper) / 2 / CutDeviation, upper - lower);
        return gap <= 0 ? double.NegativeInfinity : -0.5 * (b * b + middle * middle) + Math.Log(gap) - GapRate * gap;
    }
}
