using Placard.Record.Claims;
using Placard.Record.Claims.Money;
using Placard.Record.Money;
using Placard.Rooms.Money;

namespace Placard.Rooms.Claims;

/// <summary>Checks payments to the regular budget by the honour roll, which lists who had paid in full, and on which day.</summary>
internal sealed class PaymentCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is CostClaim cost)
            return CostCheck.Of(cost, record);
        if (claim is not PaymentClaim of)
            return null;
        var year = of.Year ?? of.Paid?.Days.From?.Year;
        if (year is null)
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "Which year's budget is meant is not said.");
        var index = MoneyIndex.Of(record.Edition);
        var held = of.States.SelectMany(s => index.Of(s)).Where(c => c.Year == year).ToArray();
        return AnswerSum
            .Of([.. of.States.Select(s => Answer(of, s, Array.Find(held, c => c.State == s), index, record))])
            .ToVerdict(
                [
                    .. held.Select(c =>
                        RegisterEvidence.Of(
                            c,
                            record,
                            $"assessed_contribution {c.State} {c.Year}",
                            $"{c.Rate:0.###}%, {(c.Paid is { } paid ? $"paid in full on {paid.InWords()}" : c.Standing.ToWord())}",
                            Addresses.PaymentsOf(c.State),
                            c.Paid is { } day ? PartialDate.From(day) : default
                        )
                    ),
                ],
                Addresses.PaymentsOf(of.States[0])
            );
    }

    private static AssertionAnswer Answer(
        PaymentClaim claim,
        StateCode state,
        AssessedContribution? held,
        MoneyIndex index,
        ClaimRecord record
    )
    {
        var name = record.NameOf(state);
        if (held is null)
            return Unknown($"what {name} was assessed that year is not in the register");
        if (claim.Rate is { } rate)
            return OfRate(rate, held, $"{name}, {held.Year}: {Numbers.Plain((double)held.Rate)}%");
        var until = index.ListedUntil(held.Year);
        if (held.Paid is not { } paid)
            return NotListed(claim, $"{name}, {held.Year}: {held.Standing.ToWord()} (roll until {until.Iso() ?? "?"})", until);
        var says = $"{name}, {held.Year}: paid in full on {paid.InWords()}";
        var isLater = record.IsLater(PartialDate.From(paid));
        if (claim.IsDenied)
            return !record.Dated.IsKnown || isLater
                ? (isLater ? AssertionAnswer.Of(true, $"{says}, after the document") : Unknown($"{says}; the document has no date"))
                : AssertionAnswer.Of(false, says);
        return claim.Paid is { } when ? AssertionAnswer.Of(when.Days.Contains(paid), says)
            : isLater ? AssertionAnswer.Of(false, $"{says}, after the document")
            : AssertionAnswer.Of(true, says);
    }

    // “15 per cent” of 15.254 is rounded, and says less.
    private static AssertionAnswer OfRate(decimal claimed, AssessedContribution held, string says) =>
        held.Rate == 0 ? Unknown(says)
        : claimed == held.Rate ? AssertionAnswer.Of(true, says)
        : claimed == Math.Round(held.Rate, claimed.Scale, MidpointRounding.AwayFromZero)
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}, rounded")
        : AssertionAnswer.Of(false, says);

    private static AssertionAnswer NotListed(PaymentClaim claim, string says, DateOnly? until)
    {
        if (claim.IsDenied)
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; it may have paid later, or in part");
        return claim.Paid is { Days.To: { } to } && until is { } last && to <= last ? AssertionAnswer.Of(false, says) : Unknown(says);
    }

    private static AssertionAnswer Unknown(string says) => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
}
