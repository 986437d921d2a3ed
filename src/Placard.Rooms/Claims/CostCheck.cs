using Placard.Record.Claims;
using Placard.Record.Claims.Money;
using Placard.Record.Money;
using Placard.Rooms.Money;

namespace Placard.Rooms.Claims;

/// <summary>Checks how the cost of a draft changed between the stages. Summaries of stages do not always count the same.</summary>
internal static class CostCheck
{
    public static Verdict Of(CostClaim claim, ClaimRecord record)
    {
        var course = MoneyIndex.Of(record.Edition).Find(claim.Draft);
        if (course is null || course.Amounts.Count < 2)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"Fewer than two amounts for {claim.Draft} are in the register.");
        var says = $"{course.Draft}: {string.Join(", ", course.Amounts.Select(a => $"{a.Stage.ToWord()} {Numbers.Plain(a.Amount)}"))}";
        var step = course.Steps.FirstOrDefault(s => claim.From.Fits(s.From.Amount) && claim.To.Fits(s.To.Amount));
        var isDoubtful = course.Amounts.Any(a => a.Differ || a.IsPartial);
        var answer = step is not null
            ? isDoubtful
                ? new AssertionAnswer(VerdictKind.Partly, $"{says}; not all of these count the same")
                : AssertionAnswer.Of(true, says)
            : isDoubtful
                ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; not all of these count the same")
                : AssertionAnswer.Of(false, says);
        return answer.ToVerdict(
            [
                RegisterEvidence.Of(
                    course.Documents[0],
                    record,
                    $"budget_implication {course.Draft}",
                    says,
                    Addresses.Implication(course.Draft),
                    new PartialDate(course.Year)
                ),
            ],
            Addresses.Implication(course.Draft)
        );
    }
}
