namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>Approximate posteriors of each proposal's parameters in the plane during estimation: two discriminations, two cut points, and
/// their covariances except that of the cut points.</summary>
internal sealed class PlaneProposalEstimates(int count)
{
    public float[] First { get; } = new float[count];

    public float[] Second { get; } = new float[count];

    public float[] Lower { get; } = new float[count];

    public float[] Upper { get; } = new float[count];

    public float[] FF { get; } = new float[count];

    public float[] FS { get; } = new float[count];

    public float[] SS { get; } = new float[count];

    /// <summary>The covariance of the first discrimination with the lower cut.</summary>
    public float[] FL { get; } = new float[count];

    public float[] SL { get; } = new float[count];

    /// <summary>The covariance of the first discrimination with the upper cut.</summary>
    public float[] FU { get; } = new float[count];

    public float[] SU { get; } = new float[count];

    public float[] LL { get; } = new float[count];

    public float[] UU { get; } = new float[count];

    public int Count => First.Length;

    public PlaneVector SlopeOf(int proposal) => new(First[proposal], Second[proposal]);

    public void SetSlope(int proposal, PlaneVector slope) =>
        (First[proposal], Second[proposal]) = ((float)slope.First, (float)slope.Second);

    public SymmetricMatrix ErrorOf(int proposal) => new(FF[proposal], FS[proposal], SS[proposal]);

    public PlaneVector WithLower(int proposal) => new(FL[proposal], SL[proposal]);

    public PlaneVector WithUpper(int proposal) => new(FU[proposal], SU[proposal]);

    public void SetErrors(int proposal, SymmetricMatrix error, PlaneVector withLower, PlaneVector withUpper, double lower, double upper)
    {
        (FF[proposal], FS[proposal], SS[proposal]) = ((float)error.FF, (float)error.FS, (float)error.SS);
        (FL[proposal], SL[proposal]) = ((float)withLower.First, (float)withLower.Second);
        (FU[proposal], SU[proposal]) = ((float)withUpper.First, (float)withUpper.Second);
        (LL[proposal], UU[proposal]) = ((float)lower, (float)upper);
    }
}
