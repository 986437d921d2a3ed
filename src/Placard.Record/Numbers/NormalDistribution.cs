namespace Placard.Record.Numbers;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private static readonly double[] A =
    [
        -39.69683028665376,
        220.9460984245205,
        -275.9285104469687,
        138.3577518672690,
        -30.66479806614716,
        2.506628277459239,
    ];
    private static readonly double[] B =
    [
        -54.47609879822406,
        161.5858368580409,
        -155.6989798598866,
        66.80131188771972,
        -13.28068155288572,
        1,
    ];
    private static readonly double[] C =
    [
        -0.007784894002430293,
        -0.3223964580411365,
        -2.400758277161838,
        -2.549732539343734,
        4.374664141464968,
        2.938163982698783,
    ];
    private static readonly double[] D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
    private static readonly double[] E = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530];

    /// <summary>The density.</summary>
    public static double Density(double x) => double.IsInfinity(x) ? 0 : Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>The value that a share <paramref name="p"/> lies below, by P. J. Acklam's rational approximation (relative error under
    /// 1.2e-9).</summary>
    public static double Quantile(double p) =>
        p switch
        {
            <= 0 => double.NegativeInfinity,
            >= 1 => double.PositiveInfinity,
            < 0.02425 => Tail(Math.Sqrt(-2 * Math.Log(p))),
            > 1 - 0.02425 => -Tail(Math.Sqrt(-2 * Math.Log(1 - p))),
            _ => Middle(p - 0.5),
        };

    /// <summary>The share that lies below a value, by Abramowitz and Stegun 26.2.17 (error under 7.5e-8).</summary>
    /// <remarks>The correlated errors of forecasts rest on this approximation; <see cref="NormalTable.Cdf"/> is closer, but would move the
    /// draws and with them the last digits of the back-test.</remarks>
    public static double Share(double x)
    {
        if (double.IsInfinity(x))
            return x > 0 ? 1 : 0;
        var t = 1 / (1 + 0.2316419 * Math.Abs(x));
        var above = Density(x) * t * Horner(E, t);
        return x >= 0 ? 1 - above : above;
    }

    private static double Tail(double q) => Horner(C, q) / Horner(D, q);

    private static double Middle(double q) => Horner(A, q * q) * q / Horner(B, q * q);

    private static double Horner(double[] coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
            sum = sum * x + coefficient;
        return sum;
    }
}
