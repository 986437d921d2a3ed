namespace Placard.Record.Positions.Forecasts;

/// <summary>How many states do something, or by how many yes leads no, over all draws: the stretch that holds nine in ten.</summary>
/// <param name="Low">A twentieth of the draws lie below.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">A twentieth of the draws lie above.</param>
public readonly record struct CountRange(int Low, int Middle, int High)
{
    /// <summary>Whether the count that came out lies within.</summary>
    public bool Holds(int count) => count >= Low && count <= High;

    internal static CountRange Of(int[] counts)
    {
        var sorted = counts.Order().ToArray();
        return new(sorted[sorted.Length / 20], sorted[sorted.Length / 2], sorted[sorted.Length - 1 - sorted.Length / 20]);
    }
}
