using Placard.Record.Access;
using Placard.Record.Claims;
using Placard.Record.Claims.Access;
using Placard.Rooms.Access;

namespace Placard.Rooms.Claims;

/// <summary>Checks which states reports on reprisals name. Of most only a part of the list was found: a state not among them may still be
/// named.</summary>
internal sealed class ReprisalsCheck : IClaimCheck
{
    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not ReprisalsClaim of)
            return null;
        var reports = AccessIndex
            .Of(record.Edition)
            .Reports.Where(r => IsMeant(of, r) && !record.IsLater(r.Date.IsKnown ? r.Date : new PartialDate(r.Year)))
            .ToArray();
        if (reports.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "The report that is meant is not in the register, or not said.");
        var answers = reports.Select(r => Answer(of, r, record)).ToArray();
        var evidence = reports
            .Select(r => RegisterEvidence.Of(r, record, Cited(r), Says(r, record), AccessAddresses.Reprisals, r.Date))
            .ToArray();
        if (of.IsEvery || answers.Length == 1)
            return AnswerSum.Of(answers).ToVerdict(evidence, AccessAddresses.Reprisals);
        // “It has never been named in reports on reprisals”: one that names it is enough against that.
        if (of is { IsDenied: true, IsOfSeveral: true } && answers.FirstOrDefault(a => a.Kind == VerdictKind.Contradicted) is { } named)
            return named.ToVerdict(evidence, AccessAddresses.Reprisals);
        var one = answers.FirstOrDefault(a => a.Kind == VerdictKind.Supported) ?? answers[0];
        return (
            of.Countries is null && one.Kind == VerdictKind.Supported && !of.IsDenied
                ? one
                : AssertionAnswer.Unknown(NotCheckableReason.Unclear, "more than one report can be meant")
        ).ToVerdict(evidence, AccessAddresses.Reprisals);
    }

    private static bool IsMeant(ReprisalsClaim claim, ReprisalsReport report) =>
        claim.Symbol.IsKnown && report.Symbol.IsKnown ? claim.Symbol == report.Symbol
        : claim.When is null ? claim.IsOfSeveral
        : claim.When is { Days: var days } && report.Year >= (days.From?.Year ?? 0) && report.Year <= (days.To?.Year ?? int.MaxValue);

    private static AssertionAnswer Answer(ReprisalsClaim claim, ReprisalsReport report, ClaimRecord record)
    {
        var says = Says(report, record);
        if (claim.Countries is { } countries)
            return report.Countries is { } counted
                ? AssertionAnswer.Of(countries.Fits(counted), says)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
        var missing = claim.States.Except(report.Named).ToArray();
        if (claim.IsDenied)
            return missing.Length < claim.States.Count ? AssertionAnswer.Of(false, says)
                : report.IsComplete ? AssertionAnswer.Of(true, says)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; the list is not complete");
        return missing.Length == 0 ? AssertionAnswer.Of(true, says)
            : report.IsComplete ? AssertionAnswer.Of(false, says)
            : AssertionAnswer.Unknown(
                NotCheckableReason.NotHeld,
                $"{says}; {record.NamesOf(missing)} not among those found, and the list is not complete"
            );
    }

    private static string Says(ReprisalsReport report, ClaimRecord record)
    {
        var count = report.Countries is { } countries ? Plurals.Count(countries, "country", "countries") : "an unknown number of countries";
        var named = report.Named.Count == 0 ? "none" : record.NamesOf(report.Named);
        return $"{Cited(report)} ({report.Year}) names {count}; found named: {named}";
    }

    private static string Cited(ReprisalsReport report) => report.Symbol.IsKnown ? report.Symbol.ToString() : "the report on reprisals";
}
