using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;
using Placard.Rooms.Treaties;

namespace Placard.Rooms.Claims;

/// <summary>Checks how many states are party to a treaty. The register has the members of the United Nations only, with the year in which
/// each became a party, as of one year: it gives the fewest that there were, and up to that year the most.</summary>
internal sealed class PartyNumberCheck : IClaimCheck
{
    // The Cook Islands, Niue, the Holy See, the State of Palestine, and the European Union.
    private const int PartiesThatAreNoMembers = 5;

    // Two or three states ever withdrew from one of these treaties: after the last year of the register there can be a few less.
    private const int MostWithdrawals = 3;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not PartyNumberClaim of)
            return null;
        var index = TreatyIndex.Of(record.Edition);
        var held = index.All.Where(r => r.Instrument == of.Instrument).ToArray();
        if (held.Length == 0 || !index.AsOf.IsKnown)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, $"The {of.Instrument} is not in the register of treaties.");
        var parties = held.Count(r => r.Status == TreatyStatus.Party);
        return Answer(of, held, index, record)
            .ToVerdict(
                [
                    RegisterEvidence.Of(
                        held[0].Origin,
                        record,
                        $"ratification {of.Instrument}",
                        $"{Plurals.Count(parties, "member of the United Nations", "members of the United Nations")} party to it",
                        TreatyAddresses.Start
                    ),
                ],
                TreatyAddresses.Start
            );
    }

    private static AssertionAnswer Answer(PartyNumberClaim claim, Ratification[] held, TreatyIndex index, ClaimRecord record)
    {
        var last = index.AsOf.Year;
        var year = claim.When is { Grain: not TimeGrain.Span, Days.To: { } to } ? to.Year : record.Dated.Year;
        var isTimed = claim.When is null or { Grain: not TimeGrain.Span, Days.To: not null } && year > 0;
        var until = isTimed ? Math.Min(year, last) : last;
        var parties = held.Where(r => r.Status == TreatyStatus.Party).ToArray();
        // A year of the register can be later than a day of the document.
        var fewest = parties.Count(r => r.Doubt.Length == 0 && (until == last && year != last || r.Year < until));
        var isWithin = isTimed && year < last;
        var most = isWithin
            ? held.Count(r => r.Year is null && r.Status is TreatyStatus.Party or TreatyStatus.Denounced || r.Year <= year)
                + PartiesThatAreNoMembers
            : index.States.Count + PartiesThatAreNoMembers;
        var says =
            "at least "
            + $"{Plurals.Count(fewest, "member of the United Nations was", "members of the United Nations were")} "
            + $"party to the {claim.Instrument}"
            + $"{(isWithin ? $" before {year}" : "")} (as of {index.AsOf})";
        var fits = Enumerable.Range(fewest, Math.Max(1, most - fewest + 1)).Select(n => claim.Number.Fits(n)).Distinct().ToArray();
        return fits switch
        {
            [true] => AssertionAnswer.Of(true, says),
            [false] when isWithin || (isTimed && claim.Number.Value < fewest - MostWithdrawals) || claim.Number.Value > most =>
                AssertionAnswer.Of(false, says),
            [false] when isTimed => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; later is not known"),
            [false] => AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{says}; of which year is not said"),
            _ when isWithin => new AssertionAnswer(VerdictKind.Partly, $"{says}; parties that are no members are not in the register"),
            _ => AssertionAnswer.Unknown(
                NotCheckableReason.NotHeld,
                $"{says}; later ones, and parties that are no members, are not in the register"
            ),
        };
    }
}
