using Placard.Record.Positions.Forecasts.Knowing;

namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>What was learned up to the beginning of a quarter.</summary>
/// <param name="Regression">The coefficients.</param>
/// <param name="Axis">Where states stand on the main line, by place.</param>
/// <param name="Swings">How surprises are shared, by sort of vote.</param>
internal sealed record Lesson(BallotRegression Regression, double[] Axis, SharedSwings[] Swings)
{
    /// <summary>The sorts of votes whose surprises are kept apart: texts that came before, new texts, and everything that is not a whole text.</summary>
    public const int Sorts = 3;

    public SharedSwings SwingsOf(Evidence evidence) => Swings[SortOf(evidence.Proposal.Kind, evidence.LastTime.Count > 0)];

    public static int SortOf(VoteKind kind, bool cameBefore) => kind != VoteKind.WholeText ? 2 : cameBefore ? 0 : 1;
}
