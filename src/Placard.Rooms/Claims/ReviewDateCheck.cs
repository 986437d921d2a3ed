using Placard.Edition.Registers;
using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;
using Placard.Rooms.FollowUp;

namespace Placard.Rooms.Claims;

/// <summary>Checks when a state was reviewed; the register has years.</summary>
internal static class ReviewDateCheck
{
    public static Verdict Of(ReviewClaim claim, ClaimRecord record)
    {
        var held = record
            .Edition.Registers.All(FollowUpTables.Reviews)
            .Where(r => r.State == claim.State && r.Date.IsKnown && !record.IsLater(r.Date))
            .OrderBy(r => r.Session)
            .ToArray();
        if (claim.When is not { Days: { From: { } from, To: { } to } } when || held.Length == 0)
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                $"When {record.NameOf(claim.State)} was reviewed is not in the register."
            );
        var says =
            $"{record.NameOf(claim.State)} was reviewed in {Lists.And([.. held.Select(r => $"{r.Date.Year}")])} (of the reviews held)";
        var fitting = held.Where(r => r.Date.Year >= from.Year && r.Date.Year <= to.Year).ToArray();
        var answer =
            fitting.Length > 0
                ? when.Grain is TimeGrain.Day or TimeGrain.Month
                    ? new AssertionAnswer(VerdictKind.Partly, $"{says}; the register has the year only")
                    : AssertionAnswer.Of(claim.Cycle is not { } cycle || fitting.Any(r => Review.CycleOf(r.Session) == cycle), says)
                : to.Year <= held[^1].Date.Year
                    ? AssertionAnswer.Of(false, says)
                    : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; later reviews are not held");
        return answer.ToVerdict(
            [
                .. held.Select(r =>
                    RegisterEvidence.Of(
                        r,
                        record,
                        $"review {r.State} session {r.Session}",
                        $"reviewed in {r.Date}",
                        FollowUpAddresses.Of(r.State),
                        r.Date
                    )
                ),
            ],
            FollowUpAddresses.Of(claim.State)
        );
    }
}
