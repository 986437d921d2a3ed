namespace Placard.Record.Positions.Forecasts;

/// <summary>A 90% interval of a count over all draws: of states that cast a ballot, or of the margin of yes over no.</summary>
/// <param name="Low">The 5th percentile.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">The 95th percentile.</param>
public readonly record struct CountRange(int Low, int Middle, int High)
{
    /// <summary>Whether the actual count lies within.</summary>
    public bool Holds(int count) => count >= Low && count <= High;

    internal static CountRange Of(int[] counts)
    {
        var sorted = counts.Order().ToArray();
        return new(sorted[sorted.Length / 20], sorted[sorted.Length / 2], sorted[sorted.Length - 1 - sorted.Length / 20]);
    }
}
