namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Correlation and difference of two lists of points.</summary>
internal static class Correlation
{
    /// <summary>Pearson's coefficient; 0 where one of them does not vary.</summary>
    public static double Of(IReadOnlyCollection<(double A, double B)> pairs)
    {
        if (pairs.Count == 0)
            return 0;
        var (a, b) = (pairs.Average(p => p.A), pairs.Average(p => p.B));
        var (aa, bb, ab) = (
            pairs.Sum(p => (p.A - a) * (p.A - a)),
            pairs.Sum(p => (p.B - b) * (p.B - b)),
            pairs.Sum(p => (p.A - a) * (p.B - b))
        );
        return aa == 0 || bb == 0 ? 0 : ab / Math.Sqrt(aa * bb);
    }

    /// <summary>The root of the mean squared difference.</summary>
    public static double RootMeanSquare(IReadOnlyCollection<(double A, double B)> pairs) =>
        Math.Sqrt(pairs.Average(p => (p.A - p.B) * (p.A - p.B)));

    /// <summary>The median.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
