namespace Placard.Record.Positions.IdealPoints.Climbing;

/// <summary>How each proposal divides the scale, as it stands in the middle of an estimate.</summary>
internal sealed class Proposals(int count)
{
    public float[] Discrimination { get; } = new float[count];

    public float[] Lower { get; } = new float[count];

    public float[] Upper { get; } = new float[count];

    /// <summary>The variance of the discrimination.</summary>
    public float[] DD { get; } = new float[count];

    /// <summary>The covariance of the discrimination with the lower cut.</summary>
    public float[] DL { get; } = new float[count];

    /// <summary>The covariance of the discrimination with the upper cut.</summary>
    public float[] DU { get; } = new float[count];

    /// <summary>The variance of the lower cut.</summary>
    public float[] LL { get; } = new float[count];

    /// <summary>The variance of the upper cut.</summary>
    public float[] UU { get; } = new float[count];

    public IEnumerable<float[]> Columns => [Discrimination, Lower, Upper, DD, DL, DU, LL, UU];

    public int Count => Discrimination.Length;
}
