namespace Placard.Record.Positions.WhipCounts;

/// <summary>A probability estimated from draws.</summary>
/// <param name="Times">The number of draws in which it happened.</param>
/// <param name="Draws">The number of draws.</param>
public readonly record struct CountedChance(int Times, int Draws)
{
    // The 95th percentile of the standard normal distribution.
    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>The probability, from 0 to 1.</summary>
    public double Value => (double)Times / Draws;

    /// <summary>The lower end of Wilson's 90% interval (1927), for the sampling error of the draws alone; it does not measure how good the
    /// forecast is.</summary>
    public double Low => Times == 0 ? 0 : End(-1);

    /// <summary>The upper end of that interval.</summary>
    public double High => Times == Draws ? 1 : End(1);

    /// <summary>The probability that it does not happen.</summary>
    public CountedChance Not => new(Draws - Times, Draws);

    private double End(int side)
    {
        var (n, z) = ((double)Draws, NinetyPercent);
        var middle = Value + z * z / (2 * n);
        var half = z * Math.Sqrt(Value * (1 - Value) / n + z * z / (4 * n * n));
        return (middle + side * half) / (1 + z * z / n);
    }
}
