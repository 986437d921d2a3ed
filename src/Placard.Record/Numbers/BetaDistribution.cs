namespace Placard.Record.Numbers;

/// <summary>The beta distribution, for exact intervals of shares.</summary>
/// <remarks>The regularised incomplete beta function by its continued fraction, evaluated after Lentz (W. Press et al., Numerical Recipes,
/// 3rd ed. 2007, 6.4); quantiles by Newton's method.</remarks>
internal static class BetaDistribution
{
    private const int MostTerms = 500;
    private const int MostSteps = 100;
    private const double Tiny = 1e-300;
    private const double Precise = 1e-14;

    // The coefficients of Lanczos's approximation of the logarithm of the gamma function, with g = 7.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];

    /// <summary>The chance of a value of at most <paramref name="x"/>.</summary>
    public static double Cumulative(double x, double a, double b) => Cumulative(x, a, b, LogOne(a, b));

    /// <summary>The value that is not exceeded with the chance <paramref name="p"/>: Newton's steps, halving where one would leave the
    /// bracket.</summary>
    public static double Quantile(double p, double a, double b)
    {
        var logOne = LogOne(a, b);
        var (low, high) = (0.0, 1.0);
        var x = a / (a + b);
        for (var i = 0; i < MostSteps && high - low > Precise; i++)
        {
            var over = Cumulative(x, a, b, logOne) - p;
            if (over < 0)
                low = x;
            else
                high = x;
            var next = x - over / Math.Exp(logOne + (a - 1) * Math.Log(x) + (b - 1) * Math.Log(1 - x));
            if (!(next > low && next < high))
                next = (low + high) / 2;
            if (Math.Abs(next - x) < Precise)
                return next;
            x = next;
        }
        return x;
    }

    private static double Cumulative(double x, double a, double b, double logOne)
    {
        if (x <= 0)
            return 0;
        if (x >= 1)
            return 1;
        var front = Math.Exp(logOne + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    // The logarithm of what makes the density one in all.
    private static double LogOne(double a, double b) => LogGamma(a + b) - LogGamma(a) - LogGamma(b);

    private static double Fraction(double x, double a, double b)
    {
        var c = 1.0;
        var d = 1 / AwayFromZero(1 - (a + b) * x / (a + 1));
        var value = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / AwayFromZero(1 + even * d);
            c = AwayFromZero(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / AwayFromZero(1 + odd * d);
            c = AwayFromZero(1 + odd / c);
            var factor = d * c;
            value *= factor;
            if (Math.Abs(factor - 1) < Precise)
                break;
        }
        return value;
    }

    private static double AwayFromZero(double x) => Math.Abs(x) < Tiny ? Tiny : x;

    private static double LogGamma(double x)
    {
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
            sum += Lanczos[i] / (x - 1 + i);
        var t = x - 1 + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x - 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
