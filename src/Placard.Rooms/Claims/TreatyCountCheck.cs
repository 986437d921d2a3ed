using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;
using Placard.Rooms.Treaties;

namespace Placard.Rooms.Claims;

/// <summary>Checks to how many of the nine core treaties a state is party, and when it began to ratify.</summary>
internal sealed class TreatyCountCheck : IClaimCheck
{
    private static readonly string[] Core = ["ICERD", "ICESCR", "ICCPR", "CEDAW", "CAT", "CRC", "ICMW", "CRPD", "CPED"];

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not TreatyCountClaim of)
            return null;
        var index = TreatyIndex.Of(record.Edition);
        var answer = AnswerSum.Of([.. of.States.Select(s => Answer(of, index, s, record))]);
        var evidence = of
            .States.Take(1)
            .SelectMany(s => index.All.Where(r => r.State == s && r.Status == TreatyStatus.Party && Core.Contains(r.Instrument)))
            .OrderBy(r => r.Year)
            .Select(r =>
                RegisterEvidence.Of(
                    r,
                    record,
                    $"ratification {r.Instrument} {r.State}",
                    r.Year is { } year ? $"party since {year}" : "party",
                    TreatyAddresses.Of(r.State),
                    r.Year is { } since ? new PartialDate(since) : default
                )
            );
        return answer.ToVerdict([.. evidence], TreatyAddresses.Of(of.States[0]));
    }

    private static AssertionAnswer Answer(TreatyCountClaim claim, TreatyIndex index, StateCode state, ClaimRecord record)
    {
        var held = index.All.Where(r => r.State == state && Core.Contains(r.Instrument)).ToArray();
        var party = held.Where(r => r.Status == TreatyStatus.Party).ToArray();
        var name = record.NameOf(state);
        if (held.Length < Core.Length || held.Any(r => r.Doubt.Length > 0) || party.Any(r => r.Year is null))
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"not all nine core treaties are known for {name}");
        if (claim.Number is not { } number)
            return First(claim, index, state, name);
        var asOf = index.AsOf;
        var known = party.Where(r => !record.Dated.IsKnown || r.Year < record.Dated.Year).ToArray();
        var says = $"{name} is a party to {party.Length} of the nine core treaties (as of {asOf})";
        // In the year of a document a ratification can be earlier or later than it.
        if (party.Any(r => record.Dated.IsKnown && r.Year == record.Dated.Year) && number.Fits(known.Length) != number.Fits(party.Length))
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{says}, one of them since the year of the document");
        var fits = number.Fits(known.Length);
        var isBeyond = !record.Dated.IsKnown || record.Dated.Year > asOf.Year;
        return isBeyond && party.Length < Core.Length
            ? fits
                ? new AssertionAnswer(VerdictKind.Partly, $"{says}; later is not known")
                : number.Value > party.Length
                    ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; later is not known")
                    : AssertionAnswer.Of(false, says)
            : AssertionAnswer.Of(fits, says);
    }

    private static AssertionAnswer First(TreatyCountClaim claim, TreatyIndex index, StateCode state, string name)
    {
        var first = index.All.Where(r => r.State == state && r is { Status: TreatyStatus.Party, Year: not null }).MinBy(r => r.Year);
        if (first is null || claim.When is not { } when)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"no year of a ratification by {name} is known");
        var says = $"the first of the eighteen instruments held that {name} became a party to is the {first.Instrument}, in {first.Year}";
        return AssertionAnswer.Of(first.Year >= when.Days.From?.Year && first.Year <= when.Days.To?.Year, says);
    }
}
