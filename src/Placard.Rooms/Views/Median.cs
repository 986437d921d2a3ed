namespace Placard.Rooms.Views;

/// <summary>The middle of the values of some states.</summary>
/// <param name="Value">The median; null where fewer than <see cref="Fewest"/> states have a value.</param>
/// <param name="States">How many states have a value.</param>
public readonly record struct Median(double? Value, int States)
{
    /// <summary>The fewest states of which a median is given.</summary>
    public const int Fewest = 5;

    /// <summary>The middle value, or the mean of the two in the middle; in whatever order the values come.</summary>
    public static Median Of(IEnumerable<double> values)
    {
        double[] all = [.. values.Order()];
        return all.Length < Fewest ? new(null, all.Length) : new((all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2, all.Length);
    }
}
