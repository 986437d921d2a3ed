using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;
using Placard.Rooms.Treaties;

namespace Placard.Rooms.Claims;

/// <summary>Checks who ratified or signed what. The register says as of a year how a state stands, and since which year it is a party: not
/// by which act, and not when it signed.</summary>
internal sealed class RatificationCheck : IClaimCheck
{
    private const int MostShown = 6;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not RatificationClaim of)
            return null;
        var index = TreatyIndex.Of(record.Edition);
        var pairs = of
            .States.SelectMany(_ => of.Instruments, (state, code) => (State: state, Instrument: Instrument.Find(code)!))
            .ToArray();
        var answers = pairs.Select(p => Answer(of, index, p.State, p.Instrument, record)).ToList();
        if (of.IsOnly && of.Instruments is [var code] && of.IsDenied)
            answers.Add(Others(of, index, Instrument.Find(code)!, record));
        var answer = AnswerSum.Of(answers);
        if (of.SaysMore && answer.Kind == VerdictKind.Supported)
            answer = new AssertionAnswer(VerdictKind.Partly, $"{answer.Says}; reservations and declarations are not in the register");
        return answer.ToVerdict(
            [
                .. pairs
                    .Select(p => (p.State, Cell: new TreatyCell(p.Instrument, index.Find(p.State, p.Instrument))))
                    .Where(p => p.Cell.Entry is not null)
                    .Take(MostShown)
                    .Select(p => EvidenceOf(p.State, p.Cell, record)),
            ],
            TreatyAddresses.Of(of.States[0])
        );
    }

    private static AssertionAnswer Answer(
        RatificationClaim claim,
        TreatyIndex index,
        StateCode state,
        Instrument treaty,
        ClaimRecord record
    )
    {
        if (index.Find(state, treaty) is not { } held)
            return Unknown($"how {record.NameOf(state)} stands to the {treaty.Code} is not in the register");
        var asOf = held.Origin.AsOf;
        var says =
            $"{record.NameOf(state)}, {treaty.Code}: {new TreatyCell(treaty, held).InWords}{(asOf.IsKnown ? $" (as of {asOf})" : "")}";
        if (held.Doubt.Length > 0)
            return Unknown($"{says}, in doubt: {held.Doubt.TrimEnd('.')}");
        var answer =
            claim.IsDenied || claim.Act == TreatyAct.SignedOnly
                ? Denied(claim, held, says, asOf, record)
                : TreatyActCheck.Of(claim, held, says, asOf, record.Dated);
        // What another source says otherwise leaves neither standing.
        return
            answer.Kind is VerdictKind.Supported or VerdictKind.Contradicted
            && index.OthersOf(state, treaty).Any(o => o.Differs.ContainsKey("year") || o.Differs.ContainsKey("status"))
            ? new AssertionAnswer(VerdictKind.Conflicting, $"{says}; another source differs")
            : answer;
    }

    private static AssertionAnswer Denied(RatificationClaim claim, Ratification held, string says, PartialDate asOf, ClaimRecord record)
    {
        // “It did not ratify by 1990” is of that time, else of the time of the document.
        var until =
            claim.When is { Grain: not TimeGrain.Span } when ? when.Days.To
            : record.Dated.IsKnown ? record.Dated.Latest
            : null;
        if (held.Status == TreatyStatus.Party)
        {
            if (claim.Act == TreatyAct.Signed)
                return Unknown($"{says}; signatures of parties are not in the register");
            return held.Year is not { } year ? Unknown($"{says}; since when is not known")
                : until is { } last && year > last.Year ? Supports(claim, $"{says}, which is later")
                : until is { } same && year == same.Year ? Unknown($"{says}; the day is not known")
                : AssertionAnswer.Of(false, says);
        }
        if (held.Status == TreatyStatus.Denounced)
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; it was a party before");
        if (claim.Act == TreatyAct.SignedOnly && held.Status == TreatyStatus.NoAction)
            return AssertionAnswer.Of(false, says);
        if (claim.Act == TreatyAct.Signed && held.Status == TreatyStatus.Signatory)
            return AssertionAnswer.Of(false, says);
        return until is { } day && asOf.IsKnown && day.Year <= asOf.Year
            ? AssertionAnswer.Of(true, says)
            : new AssertionAnswer(VerdictKind.Partly, $"{says}; what came later is not known");
    }

    // Before it became a party it had not ratified; whether it had signed by then is not held.
    private static AssertionAnswer Supports(RatificationClaim claim, string says) =>
        claim.Act == TreatyAct.SignedOnly
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; days of signature are not in the register")
            : AssertionAnswer.Of(true, says);

    private static AssertionAnswer Others(RatificationClaim claim, TreatyIndex index, Instrument treaty, ClaimRecord record)
    {
        var others = index
            .All.Where(r => r.Instrument == treaty.Code && r.Status != TreatyStatus.Party && !claim.States.Contains(r.State))
            .Select(r => r.State)
            .ToArray();
        var asOf = index.AsOf;
        if (others.Length > 0)
            return AssertionAnswer.Of(
                false,
                $"{Plurals.Count(others.Length, "other state")} {Plurals.Of(others.Length, "is", "are")} no party to "
                    + $"the {treaty.Code} (as of {asOf})"
            );
        var says = $"every other state in the register is a party to the {treaty.Code} (as of {asOf})";
        return record.Dated.IsKnown && record.Dated.Year == asOf.Year
            ? AssertionAnswer.Of(true, says)
            : new AssertionAnswer(VerdictKind.Partly, says);
    }

    private static AssertionAnswer Unknown(string says) => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);

    private static Evidence EvidenceOf(StateCode state, TreatyCell cell, ClaimRecord record) =>
        RegisterEvidence.Of(
            cell.Entry!,
            record,
            $"ratification {cell.Instrument.Code} {state}",
            cell.InWords,
            TreatyAddresses.Of(state),
            cell.Entry!.Year is { } year ? new PartialDate(year) : default
        );
}
