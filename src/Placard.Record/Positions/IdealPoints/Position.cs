namespace Placard.Record.Positions.IdealPoints;

/// <summary>The ideal point of a state in one period, with its standard error.</summary>
/// <param name="State">The state.</param>
/// <param name="Period">The calendar year.</param>
/// <param name="Point">The ideal point, on the scale of its estimate: over all positions mean 0 and standard deviation 1.</param>
/// <param name="StandardError">The posterior standard deviation.</param>
/// <param name="Ballots">The number of ballots the state cast in the period.</param>
public readonly record struct Position(StateCode State, int Period, double Point, double StandardError, int Ballots)
{
    // The 95th percentile of the standard normal distribution.
    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>The lower end of the 90% interval.</summary>
    public double Low => Point - NinetyPercent * StandardError;

    /// <summary>The upper end of the 90% interval.</summary>
    public double High => Point + NinetyPercent * StandardError;
}
