namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Approximate posteriors of the ideal points in the plane during estimation: a bivariate normal distribution for each
/// state-period.</summary>
internal sealed class PlanePointEstimates(int count)
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

    public PlaneVector At(int statePeriod) => new(First[statePeriod], Second[statePeriod]);

    public SymmetricMatrix ErrorAt(int statePeriod) => new(FF[statePeriod], FS[statePeriod], SS[statePeriod]);

    public void Set(int statePeriod, PlaneVector at, SymmetricMatrix error)
    {
        (First[statePeriod], Second[statePeriod]) = ((float)at.First, (float)at.Second);
        (FF[statePeriod], FS[statePeriod], SS[statePeriod]) = ((float)error.FF, (float)error.FS, (float)error.SS);
    }
}
