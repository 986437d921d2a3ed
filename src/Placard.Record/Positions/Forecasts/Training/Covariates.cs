using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>Covariates of a state before a vote, beside the distributions of ballots: kind of vote, sponsors, ideal points, regional group.
/// Each has a coefficient for no, for abstaining and for not voting.</summary>
internal static class Covariates
{
    private const int Groups = 5;
    private const int Single = 14;

    /// <summary>The number of covariates.</summary>
    public const int Count = Single + 2 * Groups;

    /// <summary>The covariates of a state.</summary>
    /// <param name="evidence">The evidence on the vote.</param>
    /// <param name="state">The index of the state.</param>
    /// <param name="position">Its ideal point.</param>
    /// <param name="whole">Its share of yes less that of no on votes of the other kind with words in common: for an amendment, on the text
    /// it would change.</param>
    public static float[] Of(Evidence evidence, int state, double position, double whole)
    {
        var sponsors = evidence.Proposal.Sponsors;
        var amends = evidence.Proposal.Kind != VoteKind.WholeText ? 1 : 0;
        var agreement = AgreementWithSponsors(evidence, state);
        var theirs = sponsors.Length == 0 ? 0 : sponsors.Average(evidence.PositionOf);
        ReadOnlySpan<double> single =
        [
            1,
            amends,
            evidence.LastTime.Count > 0 ? 1 : 0,
            agreement,
            Array.IndexOf(sponsors, state) >= 0 ? 1 : 0,
            amends * agreement,
            amends * whole,
            position,
            position * position,
            amends * position,
            amends * position * position,
            amends * theirs,
            amends * position * theirs,
            sponsors.Length == 0 ? 0 : Math.Abs(position - theirs),
        ];
        var numbers = new float[Count];
        for (var i = 0; i < single.Length; i++)
            numbers[i] = (float)single[i];
        if (evidence.Past.Order.States[state].GroupOn(DateOnly.FromDayNumber(evidence.Day)) is not RegionalGroup.None and var group)
        {
            var at = Single + (int)group - 1;
            (numbers[at], numbers[at + Groups]) = (1, amends);
        }
        return numbers;
    }

    private static double AgreementWithSponsors(Evidence evidence, int state)
    {
        var sponsors = evidence.Proposal.Sponsors;
        if (sponsors.Length == 0)
            return 0;
        return 2 * sponsors.Average(sponsor => sponsor == state ? 1 : evidence.Past.Agreement.Between(state, sponsor)) - 1;
    }
}
