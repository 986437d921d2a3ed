using Placard.Record.Access;
using Placard.Record.Claims;
using Placard.Record.Claims.Access;
using Placard.Rooms.Access;

namespace Placard.Rooms.Claims;

/// <summary>Checks what was decided on organisations. Lists of some sessions are missing, so that a count is the least it can be.</summary>
internal sealed class NgoCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim is not NgoClaim of ? null
        : of.Saying is NgoSaying.SessionDeferred or NgoSaying.SessionRecommended or NgoSaying.SessionClosed ? NgoSessionCheck.Of(of, record)
        : OfOrganisation(of, record);

    private static Verdict OfOrganisation(NgoClaim claim, ClaimRecord record)
    {
        var index = AccessIndex.Of(record.Edition);
        var names = record.Edition.Keep(e => new NamesInText(AccessIndex.Of(e).Ledger));
        var text = claim.Sentence.Sentence.Text;
        if (names.In(text).Select(o => index.Find(o.Name)).OfType<OrganisationLine>().ToArray() is not [var line])
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "Which organisation is meant is not clear from the ledger.");
        var answer = claim.Saying switch
        {
            NgoSaying.DeferredTimes => Deferred(claim, line, record),
            NgoSaying.Rejected => Rejected(claim, line, record),
            _ => Granted(claim, line, record),
        };
        return answer.ToVerdict([.. Evidence(line, record)], line.Address);
    }

    private static AssertionAnswer Deferred(NgoClaim claim, OrganisationLine line, ClaimRecord record)
    {
        var days = line.Organisation.Applications.SelectMany(a => a.Deferred).ToArray();
        var known = days.Count(d => !record.IsLater(PartialDate.From(d)));
        var says = $"{line.Name} was deferred at {Plurals.Count(known, "session")} that are listed";
        var number = claim.Number!.Value;
        return number.Fits(known) ? AssertionAnswer.Of(true, says)
            : number.Value < known || number.Exactness is Exactness.LessThan or Exactness.AtMost ? AssertionAnswer.Of(false, says)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; not all lists are held");
    }

    private static AssertionAnswer Rejected(NgoClaim claim, OrganisationLine line, ClaimRecord record)
    {
        var days = line
            .Organisation.Decisions.Where(d => d.Kind == NgoDecisionKind.NotRecommended)
            .Select(d => d.Session)
            .Where(d => !record.IsLater(PartialDate.From(d)))
            .ToArray();
        if (days.Length == 0)
            return AssertionAnswer.Unknown(
                NotCheckableReason.NotHeld,
                $"no rejection of {line.Name} is listed, and not all lists are held"
            );
        var says = $"{line.Name} was not recommended at the session dated {Lists.And([.. days.Select(d => d.InWords())])}";
        if (claim.IsDenied)
            return AssertionAnswer.Of(false, says);
        return claim.When is { } when && !days.Any(d => when.Days.Contains(d))
            ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; not all lists are held")
            : AssertionAnswer.Of(true, says);
    }

    private static AssertionAnswer Granted(NgoClaim claim, OrganisationLine line, ClaimRecord record)
    {
        var granted = line.CouncilDecisions.Where(d => d.IsGranted && !record.IsLater(d.Date)).ToArray();
        if (granted.Length == 0)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"no decision of the Council on {line.Name} is in the register");
        var says =
            $"the Economic and Social Council granted status to {line.Name} in {Lists.And([.. granted.Select(d => d.Date.InWords())])}"
            + (granted[0].Tally is { Length: > 0 } tally ? $", {tally}" : "");
        if (claim.When is not { } when || granted.Any(d => when.Holds(d.Date)))
            return AssertionAnswer.Of(true, says);
        return granted.Any(d => when.Days.MayContain(d.Date))
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; no exact day is known")
            : AssertionAnswer.Of(false, says);
    }

    private static IEnumerable<Evidence> Evidence(OrganisationLine line, ClaimRecord record)
    {
        if (line.Organisation.Decisions is [.., var last])
            yield return RegisterEvidence.Of(
                last,
                record,
                $"ngo_decision {line.Name}",
                $"deferred at {Plurals.Count(line.Deferrals, "session")}; latest listed: {last.Kind.ToWord()}",
                line.Address,
                PartialDate.From(last.Session)
            );
        foreach (var decision in line.CouncilDecisions)
            yield return RegisterEvidence.Of(
                decision,
                record,
                $"ngo_council_decision {line.Name}",
                decision.IsGranted ? "granted" : "not granted",
                line.Address,
                decision.Date
            );
    }
}
