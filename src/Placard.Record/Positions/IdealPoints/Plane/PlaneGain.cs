namespace Placard.Record.Positions.IdealPoints.Plane;

/// <summary>What a second dimension adds to the first: how many ballots are the likeliest ones at their state's place, and how well ballots are foretold that no estimate has seen.</summary>
/// <param name="Ballots">The ballots of the estimate.</param>
/// <param name="Commonest">The share of them that is right if every state is said to cast the roll call's commonest ballot.</param>
/// <param name="RightInOne">The share that is the likeliest in one dimension.</param>
/// <param name="RightInTwo">The share in two. It can hardly be less, so that it proves nothing by itself.</param>
/// <param name="Hidden">How many ballots were hidden from the estimates that foretell them.</param>
/// <param name="HiddenRightInOne">The share of hidden ballots that one dimension holds likeliest.</param>
/// <param name="HiddenRightInTwo">The share that two hold likeliest.</param>
/// <param name="LossInOne">The mean negative log-likelihood of a hidden ballot in one dimension, in nats.</param>
/// <param name="LossInTwo">The same in two.</param>
/// <param name="GainError">The standard error of the difference of the two losses, roll calls being drawn, not ballots.</param>
public sealed record PlaneGain(
    int Ballots, double Commonest, double RightInOne, double RightInTwo,
    int Hidden, double HiddenRightInOne, double HiddenRightInTwo, double LossInOne, double LossInTwo, double GainError)
{
    /// <summary>A log-loss lower by a smaller share than this is called little.</summary>
    public const double Little = 0.05;

    private const double NinetyPercent = 1.6448536269514722;

    /// <summary>By how many nats two dimensions foretell a hidden ballot better than one; below 0, worse.</summary>
    public double Gain => LossInOne - LossInTwo;

    /// <summary>The lower end of the 90% interval of the gain.</summary>
    public double Low => Gain - NinetyPercent * GainError;

    /// <summary>The upper end.</summary>
    public double High => Gain + NinetyPercent * GainError;

    /// <summary>Whether the second dimension foretells hidden ballots better by more than chance allows.</summary>
    public bool IsBeyondChance => Low > 0;

    /// <summary>By what share of itself the log-loss of hidden ballots falls with the second dimension; below 0 where it rises.</summary>
    public double Share => Gain / LossInOne;

    /// <summary>Whether it adds little: no more than chance allows, or less than a twentieth of the log-loss.</summary>
    public bool AddsLittle => !IsBeyondChance || Share < Little;
}
