using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>One state in a count: its probabilities, and its effect on the outcome.</summary>
/// <param name="Forecast">Its probabilities by the forecast alone.</param>
/// <param name="Expected">Its probabilities with the commitments.</param>
/// <param name="Said">What was said of it; null where nothing was.</param>
/// <param name="Passes">The chance that the proposal passes.</param>
/// <param name="PassesIfYes">That chance if this state voted yes, and all others as in each draw.</param>
/// <param name="PassesIfNo">That chance if it voted no.</param>
/// <param name="PassesIfNeither">That chance if it abstained or stayed away, which for the outcome is the same.</param>
public sealed record CountedState(
    BallotForecast Forecast,
    BallotForecast Expected,
    StateCommitments? Said,
    double Passes,
    double PassesIfYes,
    double PassesIfNo,
    double PassesIfNeither
)
{
    /// <summary>The probability of one ballot from which a state counts as settled.</summary>
    public const double Settled = 0.9;

    /// <summary>The state.</summary>
    public StateCode State => Expected.State;

    /// <summary>Whether it is not settled.</summary>
    public bool IsOpen => Expected.Of(Expected.Likeliest) < Settled;

    /// <summary>How much the chance of the goal would grow if this state were won for it wholly.</summary>
    public double Gain(Goal goal) => goal == Goal.Pass ? PassesIfYes - Passes : Passes - PassesIfNo;

    /// <summary>How much the chance of the goal would grow if this state abstained or stayed away; negative where that would be a
    /// loss.</summary>
    public double HalfGain(Goal goal) => goal == Goal.Pass ? PassesIfNeither - Passes : Passes - PassesIfNeither;

    /// <summary>How much the chance of the goal would shrink if this state were lost for it wholly.</summary>
    public double Risk(Goal goal) => goal == Goal.Pass ? Passes - PassesIfNo : PassesIfYes - Passes;

    /// <summary>By how many votes the margin would be expected to grow for the goal if this state were won wholly: 0 for one that is won
    /// already, 2 for one that is wholly lost.</summary>
    public double MarginGain(Goal goal) => goal == Goal.Pass ? 1 - Expected.Yes + Expected.No : 1 - Expected.No + Expected.Yes;

    /// <summary>The ballot that serves a goal.</summary>
    public static Ballot Wanted(Goal goal) => goal == Goal.Pass ? Ballot.Yes : Ballot.No;
}
