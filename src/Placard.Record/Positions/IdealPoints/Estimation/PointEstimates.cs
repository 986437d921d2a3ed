namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Approximate posteriors of the ideal points during estimation: a normal distribution for each state-period.</summary>
internal sealed class PointEstimates(int count)
{
    public float[] Means { get; } = new float[count];

    public float[] Deviations { get; } = new float[count];

    public int Count => Means.Length;
}
