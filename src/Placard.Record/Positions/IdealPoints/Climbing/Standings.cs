namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>Where the standings are, and how uncertain, as it stands in the middle of an estimate: a normal distribution for each.</summary>
internal sealed class Standings(int count)
{
    public float[] Means { get; } = new float[count];

    public float[] Deviations { get; } = new float[count];

    public int Count => Means.Length;
}
