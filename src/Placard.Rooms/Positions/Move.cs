using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>How a state moved from one position to its next.</summary>
/// <param name="Earlier">The earlier position.</param>
/// <param name="Later">The next position.</param>
public readonly record struct Move(Position Earlier, Position Later)
{
    // The 95th percentile of the standard normal distribution.
    private const double NinetyPercent = 1.6448536269514722;

    public double Change => Later.Point - Earlier.Point;

    /// <summary>Half the 90% interval of the change, were the two positions independent. They are correlated, so it is somewhat too
    /// wide.</summary>
    public double Margin =>
        NinetyPercent * Math.Sqrt(Earlier.StandardError * Earlier.StandardError + Later.StandardError * Later.StandardError);

    /// <summary>Whether the change exceeds its margin.</summary>
    public bool IsBeyondChance => Math.Abs(Change) > Margin;

    /// <summary>The largest moves of a path from one position to the next, largest first.</summary>
    public static IReadOnlyList<Move> Largest(IReadOnlyList<Position> path, int most) =>
        [
            .. path.Zip(path.Skip(1), (earlier, later) => new Move(earlier, later))
                .OrderByDescending(m => Math.Abs(m.Change))
                .ThenBy(m => m.Later.Period)
                .Take(most),
        ];
}
