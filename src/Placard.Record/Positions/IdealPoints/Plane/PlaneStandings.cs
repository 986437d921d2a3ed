namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Where the standings are in the plane, and how uncertain, in the middle of an estimate: a normal distribution of two dimensions for each.</summary>
internal sealed class PlaneStandings(int count)
{
    public float[] First { get; } = new float[count];

    public float[] Second { get; } = new float[count];

    /// <summary>The variance of the first.</summary>
    public float[] FF { get; } = new float[count];

    /// <summary>The covariance.</summary>
    public float[] FS { get; } = new float[count];

    /// <summary>The variance of the second.</summary>
    public float[] SS { get; } = new float[count];

    public int Count => First.Length;

    public Pair At(int standing) => new(First[standing], Second[standing]);

    public Symmetric ErrorAt(int standing) => new(FF[standing], FS[standing], SS[standing]);

    public void Set(int standing, Pair at, Symmetric error)
    {
        (First[standing], Second[standing]) = ((float)at.First, (float)at.Second);
        (FF[standing], FS[standing], SS[standing]) = ((float)error.FF, (float)error.FS, (float)error.SS);
    }
}
