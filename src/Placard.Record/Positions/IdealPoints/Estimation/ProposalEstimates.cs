namespace Placard.Record.Positions.IdealPoints.Estimation;

/// <summary>Approximate posteriors of each proposal's parameters during estimation.</summary>
internal sealed class ProposalEstimates(int count)
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

    public int Count => Discrimination.Length;
}
