using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;
using Placard.Rooms.FollowUp;

namespace Placard.Rooms.Claims;

/// <summary>Checks what a state received and answered in its review. The register has the first cycle of nearly every state and little of
/// later ones; sources count recommendations that several states make together in their own ways.</summary>
internal sealed class ReviewCheck : IClaimCheck
{
    // Of later cycles UPR Info has single recommendations only.
    private const int FewestOfReview = 10;

    // Percentages are rounded, by some down.
    private const double Rounding = 1;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not ReviewClaim of)
            return null;
        if (of.Saying == ReviewSaying.Reviewed)
            return ReviewDateCheck.Of(of, record);
        if (of.Cycle is null && of.When is null)
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "Which review is meant is not said.");
        var meant = CyclesOf(of.State, record).Where(c => IsMeant(of, c.Key)).ToArray();
        if (meant.Length == 0)
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                $"The recommendations of that review of {record.NameOf(of.State)} are not in the register."
            );
        var answers = meant.Select(c => Answer(of, c, record)).ToArray();
        return answers is [var only]
            ? only.ToVerdict([.. meant.Select(c => EvidenceOf(c, record))], FollowUpAddresses.Review(of.State, meant[0].Key))
            : Verdict.NotCheckable(NotCheckableReason.Unclear, "More than one review can be meant.");
    }

    private static IGrouping<int, Recommendation>[] CyclesOf(StateCode state, ClaimRecord record) =>
        [
            .. FollowUpIndex
                .Of(record.Edition)
                .ReceivedBy(state)
                .Where(r => r is { Kind: RecommendationKind.Recommendation, Mechanism: Mechanism.UniversalPeriodicReview, Cycle: not null })
                .GroupBy(r => r.Cycle!.Value)
                .Where(g => g.Count() >= FewestOfReview),
        ];

    private static bool IsMeant(ReviewClaim claim, int cycle) =>
        claim.Cycle is { } said ? said == cycle : CycleOf(claim.When!.Value) == cycle;

    // The cycles of the review by the years of their sessions; a year in which one ended and another began is of neither.
    private static int? CycleOf(Period when) =>
        (when.Days.From?.Year, when.Days.To?.Year) switch
        {
            (>= 2008, <= 2011) => 1,
            (>= 2013, <= 2016) => 2,
            (>= 2018, <= 2021) => 3,
            (>= 2023, <= 2026) => 4,
            _ => null,
        };

    private static AssertionAnswer Answer(ReviewClaim claim, IGrouping<int, Recommendation> review, ClaimRecord record)
    {
        var tally = RecommendationTally.Of(review);
        var says =
            $"{record.NameOf(claim.State)}, cycle {review.Key}: {Numbers.Plain(tally.All)} recommendations, "
            + $"{Numbers.Plain(tally.Accepted)} accepted, "
            + $"{Numbers.Plain(tally.Noted)} noted, {Numbers.Plain(tally.Other)} answered otherwise, "
            + $"{Numbers.Plain(tally.NotKnown)} without a known answer";
        if (claim.When is { Grain: not TimeGrain.Span } when && claim.Cycle is null && !Fits(when, review))
            return AssertionAnswer.Of(false, $"{says}; the review was{review.First().Date.AsWhen()}");
        var actual = claim.Saying switch
        {
            ReviewSaying.Received => tally.All,
            ReviewSaying.Accepted => tally.Accepted,
            _ => tally.Noted,
        };
        if (!claim.IsPercent)
            return claim.Number!.Value.Fits(actual) ? AssertionAnswer.Of(true, says)
                : claim.Saying == ReviewSaying.Noted && claim.Number.Value.Fits(tally.All - tally.Accepted)
                    ? new AssertionAnswer(VerdictKind.Partly, says)
                : AssertionAnswer.Of(false, says);
        if (tally.All == 0 || claim.Saying == ReviewSaying.Received)
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, says);
        var share = 100.0 * actual / tally.All;
        return claim.Number!.Value.Exactness == Exactness.Exact
            ? AssertionAnswer.Of(Math.Abs(share - claim.Number.Value.Value) < Rounding, $"{says}, {Numbers.Fixed(share, 1)}% of all")
            : AssertionAnswer.Of(claim.Number.Value.Fits((long)Math.Round(share)), $"{says}, {Numbers.Fixed(share, 1)}% of all");
    }

    private static bool Fits(Period when, IEnumerable<Recommendation> review) =>
        review.Select(r => r.Date).FirstOrDefault(d => d.IsKnown) is not { IsKnown: true } date
        || (when.Days.From?.Year <= date.Year && when.Days.To?.Year >= date.Year);

    private static Evidence EvidenceOf(IGrouping<int, Recommendation> review, ClaimRecord record)
    {
        var first = review.First();
        var tally = RecommendationTally.Of(review);
        return RegisterEvidence.Of(
            first.Origin,
            record,
            $"recommendation upr {first.State} cycle {review.Key}",
            $"{Plurals.Count(tally.All, "recommendation")}: {tally.Accepted} accepted, {tally.Noted} noted",
            FollowUpAddresses.Review(first.State, review.Key),
            first.Date
        );
    }
}
