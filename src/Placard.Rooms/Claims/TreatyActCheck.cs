using Placard.Record.Claims;
using Placard.Record.Claims.FollowUp;
using Placard.Record.FollowUp;

namespace Placard.Rooms.Claims;

/// <summary>Holds what a state is said to have done about a treaty against how it stands to it.</summary>
internal static class TreatyActCheck
{
    /// <summary>The answer.</summary>
    /// <param name="claim">What is claimed.</param>
    /// <param name="held">How the state stands to the treaty.</param>
    /// <param name="says">The same in words.</param>
    /// <param name="asOf">As of when.</param>
    /// <param name="dated">The date of the document.</param>
    public static AssertionAnswer Of(RatificationClaim claim, Ratification held, string says, PartialDate asOf, PartialDate dated)
    {
        // What a document says of a time that the register has not reached it cannot deny.
        var isBeyond = claim.When is { } when
            ? when.Days.To is not { } to || to.Year >= asOf.Year
            : !dated.IsKnown || dated.Year > asOf.Year;
        return claim.Act switch
        {
            TreatyAct.Signed => Signed(claim, held, says, isBeyond),
            TreatyAct.Withdrew => Withdrew(claim, held, says, isBeyond),
            _ => Bound(claim, held, says, isBeyond),
        };
    }

    private static AssertionAnswer Bound(RatificationClaim claim, Ratification held, string says, bool isBeyond)
    {
        if (held.Status == TreatyStatus.Denounced)
            return new AssertionAnswer(VerdictKind.Partly, says);
        if (held.Status != TreatyStatus.Party)
            return isBeyond ? Unknown($"{says}; later is not known") : AssertionAnswer.Of(false, says);
        if (claim.When is { } when)
        {
            if (held.Year is not { } year)
                return Unknown($"{says}; since when is not known");
            var (from, to) = (when.Days.From?.Year ?? 0, when.Days.To?.Year ?? int.MaxValue);
            // “Has been a party since 1988” names the year; “was a party in 1995” any year from it.
            if (
                IsStanding(claim, when)
                    ? year > to
                    : year < from || (when.Grain == TimeGrain.Span && IsSince(claim) ? year != from : year > to)
            )
                return AssertionAnswer.Of(false, says);
            if (when.Grain is TimeGrain.Day or TimeGrain.Month && !IsStanding(claim, when))
                return new AssertionAnswer(VerdictKind.Partly, $"{says}; the register has the year only");
        }
        return claim.Act == TreatyAct.Acceded
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; whether by accession or ratification is not in the register")
            : AssertionAnswer.Of(true, says);
    }

    private static AssertionAnswer Signed(RatificationClaim claim, Ratification held, string says, bool isBeyond) =>
        held.Status switch
        {
            TreatyStatus.Signatory when claim.When is null => AssertionAnswer.Of(true, says),
            TreatyStatus.Signatory => new AssertionAnswer(VerdictKind.Partly, $"{says}; days of signature are not in the register"),
            TreatyStatus.NoAction when !isBeyond => AssertionAnswer.Of(false, says),
            _ => Unknown($"{says}; signatures of parties are not in the register"),
        };

    private static AssertionAnswer Withdrew(RatificationClaim claim, Ratification held, string says, bool isBeyond)
    {
        if (held.Status == TreatyStatus.Denounced)
            return claim.When is { } when && held.Denounced is { } year
                ? AssertionAnswer.Of(year >= when.Days.From?.Year && year <= when.Days.To?.Year, says)
                : AssertionAnswer.Of(claim.When is null, says);
        return isBeyond || held.Status == TreatyStatus.Party
            ? Unknown($"{says}; no withdrawal is in the register")
            : AssertionAnswer.Of(false, says);
    }

    private static bool IsStanding(RatificationClaim claim, Period when) =>
        claim.Act == TreatyAct.Party && when.Grain != TimeGrain.Span && Says(claim, "was", "were", "is", "are");

    private static bool IsSince(RatificationClaim claim) => Says(claim, "been");

    private static bool Says(RatificationClaim claim, params string[] words) =>
        claim.Sentence.WordsOf(claim.Words).Split(' ').Any(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));

    private static AssertionAnswer Unknown(string says) => AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says);
}
