namespace Placard.Record.Positions.Swing;

/// <summary>The standard normal distribution function.</summary>
internal static class NormalShare
{
    private const double Reach = 8;
    private const double RootTwoPi = 2.5066282746310005;

    /// <summary>The share below <paramref name="x"/>, exact to some 10⁻¹⁵ (Marsaglia 2004, <i>Evaluating the Normal Distribution</i>); 0 and 1 beyond eight standard deviations.</summary>
    public static double Below(double x)
    {
        if (x <= -Reach)
            return 0;
        if (x >= Reach)
            return 1;
        var (sum, term) = (x, x);
        for (var k = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); k += 2)
            sum += term *= x * x / k;
        return Math.Clamp(0.5 + sum * Math.Exp(-0.5 * x * x) / RootTwoPi, 0, 1);
    }
}
