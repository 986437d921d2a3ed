using Placard.Record.Claims;
using Placard.Record.Claims.Seats;
using Placard.Record.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Whether a state gave up its seat, or had its rights suspended.</summary>
internal static class SeatChangeAnswer
{
    public static AssertionAnswer Of(MembershipClaim claim, SeatsOfState seats)
    {
        var kind = claim.Saying == SeatSaying.Left ? SeatChangeKind.LeftEarly : SeatChangeKind.Suspended;
        var changes = seats.Changes.Where(c => c.Kind == kind && !seats.Record.IsLater(c.On)).ToArray();
        if (changes.Length == 0)
            return Without(claim, seats);
        var says = string.Join("; ", changes.Select(c => $"{c.On.InWords()}: {c.Words.TrimEnd('.')}"));
        if (claim.When is not { } when || changes.Any(c => when.Holds(c.On)))
            return AssertionAnswer.Of(true, says);
        if (changes.Any(c => when.Days.MayContain(c.On)))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; no exact day is known");
        return claim.Saying == SeatSaying.Left && seats.All.Any(h => Ends(h, when))
            ? new AssertionAnswer(VerdictKind.Partly, $"{says}; {seats.InWords}")
            : AssertionAnswer.Of(false, says);
    }

    private static AssertionAnswer Without(MembershipClaim claim, SeatsOfState seats)
    {
        if (!seats.IsWholeFromTheStart || seats.Known.Count == 0)
            return seats.IsWholeFromTheStart
                ? AssertionAnswer.Of(false, seats.InWords)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all terms are known");
        if (claim.Saying != SeatSaying.Left || claim.When is not { Days: { From: { } from, To: { } to } } when)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"no such change is in the register; {seats.InWords}");
        return seats.All.Any(h => Ends(h, when)) ? new AssertionAnswer(VerdictKind.Partly, $"its term ended; {seats.InWords}")
            : !seats.HasSome(from, to) || seats.Stretches().Any(s => s.From <= from && s.To > to) ? AssertionAnswer.Of(false, seats.InWords)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"no such change is in the register; {seats.InWords}");
    }

    private static bool Ends(SeatHolding holding, Period when) => holding.Days.To is { } end && when.Days.Contains(end);
}
