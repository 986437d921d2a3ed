namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Gauss–Hermite quadrature with three nodes: the mean of a function of a normal variable, exact for polynomials up to the fifth
/// degree.</summary>
internal static class Quadrature
{
    public const int Nodes = 3;

    /// <summary>Standard deviations from the mean.</summary>
    public static ReadOnlySpan<float> At => [-1.7320508f, 0f, 1.7320508f];

    public static ReadOnlySpan<float> Weights => [1f / 6, 2f / 3, 1f / 6];
}
