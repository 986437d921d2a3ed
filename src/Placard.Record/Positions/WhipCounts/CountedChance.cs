namespace Placard.Record.Positions.WhipCounts;

/// <summary>A chance counted in draws.</summary>
/// <param name="Times">In how many draws it came so.</param>
/// <param name="Draws">Of how many.</param>
public readonly record struct CountedChance(int Times, int Draws)
{
    // The 95th percentile of the standard normal distribution.
    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>The chance, from 0 to 1.</summary>
    public double Value => (double)Times / Draws;

    /// <summary>The lower end of Wilson's 90% interval (1927), which says how exactly so many draws tell the chance, and nothing of how good the forecast is.</summary>
    public double Low => Times == 0 ? 0 : End(-1);

    /// <summary>The upper end of that interval.</summary>
    public double High => Times == Draws ? 1 : End(1);

    /// <summary>The chance that it does not come so.</summary>
    public CountedChance Not => new(Draws - Times, Draws);

    private double End(int side)
    {
        var (n, z) = ((double)Draws, NinetyPercent);
        var middle = Value + z * z / (2 * n);
        var half = z * Math.Sqrt(Value * (1 - Value) / n + z * z / (4 * n * n));
        return (middle + side * half) / (1 + z * z / n);
    }
}
