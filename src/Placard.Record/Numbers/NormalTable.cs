namespace Placard.Record.Numbers;

/// <summary>The logarithm of the normal distribution function and its slope, in double precision, from a table: exact to some 10⁻¹¹ between
/// −38 and 38.</summary>
/// <remarks>
/// Cubic Hermite interpolation between points 1/80 apart. The table is computed from the series of the
/// distribution function near 0 and from the continued fraction of Mills' ratio beyond 3 (Abramowitz and Stegun 26.2.11 and 26.2.14).
/// </remarks>
internal static class NormalTable
{
    private const double Reach = 38;
    private const int PerUnit = 80;
    private const double LogRootTwoPi = 0.91893853320467274178;

    private static readonly double[] LogBelow = Table(out Slopes);
    private static readonly double[] Slopes;

    /// <summary>log Φ(x), and its slope φ(x) / Φ(x). Beyond the table it is that of the nearest end.</summary>
    public static double LogCdf(double x, out double slope)
    {
        var at = (Math.Clamp(x, -Reach, Reach - 1e-9) + Reach) * PerUnit;
        var i = (int)at;
        var t = at - i;
        const double Width = 1.0 / PerUnit;
        var (y0, y1, d0, d1) = (LogBelow[i], LogBelow[i + 1], Slopes[i] * Width, Slopes[i + 1] * Width);
        var (b, c) = (3 * (y1 - y0) - 2 * d0 - d1, 2 * (y0 - y1) + d0 + d1);
        slope = (d0 + t * (2 * b + 3 * c * t)) * PerUnit;
        return y0 + t * (d0 + t * (b + c * t));
    }

    /// <summary>log Φ(x).</summary>
    public static double LogCdf(double x) => LogCdf(x, out _);

    /// <summary>Φ(x), the share below.</summary>
    public static double Cdf(double x) => Math.Exp(LogCdf(x));

    /// <summary>log (Φ(b) − Φ(a)), for a below b.</summary>
    public static double LogBetween(double a, double b)
    {
        // On the upper side both are near 1; the mirrored interval on the lower side is used.
        if (a > 0)
            (a, b) = (-b, -a);
        var top = LogCdf(b);
        return top + Math.Log(-Expm1(LogCdf(a) - top));
    }

    /// <summary>The logarithm of the normal density.</summary>
    public static double LogDensity(double x) => -0.5 * x * x - LogRootTwoPi;

    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + x * x / 2 : Math.Exp(x) - 1;

    private static double[] Table(out double[] slopes)
    {
        var points = (int)(2 * Reach * PerUnit) + 2;
        var values = new double[points];
        slopes = new double[points];
        for (var i = 0; i < points; i++)
        {
            var x = (double)i / PerUnit - Reach;
            var ratio = MillsRatio(Math.Abs(x));
            var density = Math.Exp(LogDensity(x));
            values[i] = x < 0 ? LogDensity(x) + Math.Log(ratio) : Math.Log(1 - density * ratio);
            slopes[i] = x < 0 ? 1 / ratio : density / (1 - density * ratio);
        }
        return values;
    }

    private static double MillsRatio(double x)
    {
        if (x < 3)
        {
            var (sum, term) = (x, x);
            for (var k = 3; term > 1e-17 * sum; k += 2)
                sum += term *= x * x / k;
            return 0.5 * Math.Exp(-LogDensity(x)) - sum;
        }
        var fraction = x;
        for (var k = 200; k > 0; k--)
            fraction = x + k / fraction;
        return 1 / fraction;
    }
}
