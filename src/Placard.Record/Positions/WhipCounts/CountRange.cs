namespace Placard.Record.Positions.WhipCounts;

/// <summary>How many states do something, over all draws.</summary>
/// <param name="Low">A twentieth of the draws have fewer.</param>
/// <param name="Middle">The median.</param>
/// <param name="High">A twentieth of the draws have more.</param>
public readonly record struct CountRange(int Low, int Middle, int High)
{
    internal static CountRange Of(int[] counts)
    {
        var sorted = counts.Order().ToArray();
        return new(At(0.05), At(0.5), At(0.95));

        int At(double share) => sorted[(int)Math.Round(share * (sorted.Length - 1), MidpointRounding.AwayFromZero)];
    }
}
