using Placard.Record.Positions.IdealPoints;

namespace Placard.Record.Positions.Swing;

/// <summary>The position of a member on the day of a vote.</summary>
/// <param name="State">The member.</param>
/// <param name="Point">The mean of its position.</param>
/// <param name="Variance">The variance of its position.</param>
/// <param name="Period">The period of the position: that of the day, or the nearest in which the state has one.</param>
public readonly record struct MemberPosition(StateCode State, double Point, double Variance, int Period)
{
    // The 95th percentile of the standard normal distribution.
    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>The lower end of the 90% interval.</summary>
    public double Low => Point - NinetyPercent * Math.Sqrt(Variance);

    /// <summary>The upper end of the 90% interval.</summary>
    public double High => Point + NinetyPercent * Math.Sqrt(Variance);

    /// <summary>The position of a state in a period.</summary>
    /// <param name="points">The estimate.</param>
    /// <param name="state">The state.</param>
    /// <param name="period">The period.</param>
    /// <param name="drift">The standard deviation of the change of positions from one period to the next. Where the state has no position
    /// in the period,
    /// the nearest one is used, the earlier where two are equally near, and its variance grows by the square of this for each period
    /// between.</param>
    /// <returns>The position, or null for a state without any.</returns>
    public static MemberPosition? In(IdealPoints.IdealPoints points, StateCode state, int period, double drift)
    {
        Position? nearest = null;
        foreach (var position in points.Of(state))
        {
            if (nearest is not { } best || Math.Abs(position.Period - period) < Math.Abs(best.Period - period))
                nearest = position;
        }
        if (nearest is not { } found)
            return null;
        var away = Math.Abs(found.Period - period);
        return new(state, found.Point, found.StandardError * found.StandardError + drift * drift * away, found.Period);
    }
}
