namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>The gain of a second dimension: the ballots classified correctly, and the log-loss of held-out ballots.</summary>
/// <param name="Ballots">The ballots of the estimate.</param>
/// <param name="Commonest">The baseline: the share classified correctly if every state is predicted to cast the roll call's commonest
/// ballot.</param>
/// <param name="RightInOne">The share classified correctly in one dimension.</param>
/// <param name="RightInTwo">The share in two. It can hardly be less, so it proves nothing by itself.</param>
/// <param name="Hidden">The number of held-out ballots.</param>
/// <param name="HiddenRightInOne">The share of held-out ballots classified correctly in one dimension.</param>
/// <param name="HiddenRightInTwo">The share classified correctly in two.</param>
/// <param name="LossInOne">The mean negative log-likelihood of a held-out ballot in one dimension, in nats.</param>
/// <param name="LossInTwo">The same in two.</param>
/// <param name="GainError">The standard error of the difference of the two losses, roll calls being drawn, not ballots.</param>
public sealed record PlaneGain(
    int Ballots,
    double Commonest,
    double RightInOne,
    double RightInTwo,
    int Hidden,
    double HiddenRightInOne,
    double HiddenRightInTwo,
    double LossInOne,
    double LossInTwo,
    double GainError
)
{
    /// <summary>A log-loss lower by a smaller share than this is called little.</summary>
    public const double Little = 0.05;

    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>The gain in mean log-likelihood of a held-out ballot from the second dimension, in nats; negative for a loss.</summary>
    public double Gain => LossInOne - LossInTwo;

    /// <summary>The lower end of the 90% interval of the gain.</summary>
    public double Low => Gain - NinetyPercent * GainError;

    /// <summary>The upper end.</summary>
    public double High => Gain + NinetyPercent * GainError;

    /// <summary>Whether the gain on held-out ballots is above chance.</summary>
    public bool IsBeyondChance => Low > 0;

    /// <summary>The relative reduction of the log-loss of held-out ballots by the second dimension; negative where it rises.</summary>
    public double Share => Gain / LossInOne;

    /// <summary>Whether it adds little: no more than chance allows, or less than a twentieth of the log-loss.</summary>
    public bool AddsLittle => !IsBeyondChance || Share < Little;
}
