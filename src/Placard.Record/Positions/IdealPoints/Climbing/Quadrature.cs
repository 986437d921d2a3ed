namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>Where to look at a function of a normal variable so that its mean comes out: Gauss and Hermite's three points, exact for polynomials to the fifth degree.</summary>
internal static class Quadrature
{
    public const int Points = 3;

    /// <summary>Standard deviations from the mean.</summary>
    public static ReadOnlySpan<float> At => [-1.7320508f, 0f, 1.7320508f];

    public static ReadOnlySpan<float> Weights => [1f / 6, 2f / 3, 1f / 6];
}
