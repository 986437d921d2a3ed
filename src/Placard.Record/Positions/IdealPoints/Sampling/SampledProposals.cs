namespace Placard.Record.Positions.IdealPoints.Sampling;

/// <summary>The discriminations and cuts of one draw.</summary>
internal sealed class SampledProposals(int count)
{
    public double[] B { get; } = new double[count];

    public double[] L { get; } = new double[count];

    public double[] U { get; } = new double[count];

    public int Count => B.Length;
}
