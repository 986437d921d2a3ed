using Placard.Record.Claims;
using Placard.Record.Claims.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Whether a state was a member when it is said to have been.</summary>
internal static class MemberAnswer
{
    public static AssertionAnswer Of(MembershipClaim claim, SeatsOfState seats)
    {
        var answer = Plain(claim, seats);
        return answer.Kind == VerdictKind.Supported && !seats.IsConfirmed
            ? new AssertionAnswer(VerdictKind.Partly, $"{answer.Says}; not all of these days are confirmed")
            : answer;
    }

    private static AssertionAnswer Plain(MembershipClaim claim, SeatsOfState seats)
    {
        if (claim.When is not { } when)
            return claim.IsNow ? Now(seats) : Ever(seats);
        if (when.Days is not { From: { } from, To: { } to })
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, "the document has no date from which to read the time");
        if (claim.IsStart)
            return Began(seats, from, to);
        if (claim.IsSince)
            return Since(seats, from, to);
        if (claim.IsWholeTerm)
            return Served(seats, from, to);
        var isWhole = seats.Stretches().Any(s => s.From <= from && s.To >= to);
        if (isWhole || (when.Grain != TimeGrain.Span && !claim.IsThroughout && seats.HasSome(from, to)))
            return AssertionAnswer.Of(true, seats.InWords);
        return seats.HasSome(from, to)
            ? claim.IsThroughout
                ? AssertionAnswer.Of(false, seats.InWords)
                : new AssertionAnswer(VerdictKind.Partly, $"{seats.InWords}, a part of that time")
            : Absent(seats, from, to);
    }

    private static AssertionAnswer Now(SeatsOfState seats)
    {
        var dated = seats.Record.Dated;
        if (!dated.IsKnown)
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; the document has no date");
        var (first, last) = (seats.Has(dated.Earliest), seats.Has(dated.Latest));
        return first && last ? AssertionAnswer.Of(true, seats.InWords)
            : seats.HasSome(dated.Earliest, dated.Latest)
                ? AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; the document has no exact day")
            : Absent(seats, dated.Earliest, dated.Latest);
    }

    private static AssertionAnswer Ever(SeatsOfState seats) =>
        seats.Known.Count > 0 ? AssertionAnswer.Of(true, seats.InWords)
        : seats.IsWholeFromTheStart ? AssertionAnswer.Of(false, seats.InWords)
        : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all terms are known");

    // States are elected in one year and begin in the next: “became a member in 2022” can be either.
    private static AssertionAnswer Began(SeatsOfState seats, DateOnly from, DateOnly to) =>
        seats.All.Any(h => h.Days.From >= from && h.Days.From <= to) ? AssertionAnswer.Of(true, seats.InWords)
        : seats.All.Any(h => h.Days.From > to && h.Days.From <= to.AddMonths(4))
            ? new AssertionAnswer(VerdictKind.Partly, $"{seats.InWords}; the term began after that")
        : Absent(seats, from, to);

    private static AssertionAnswer Since(SeatsOfState seats, DateOnly from, DateOnly to)
    {
        if (seats.Stretches().FirstOrDefault(s => s.From <= to && s.To >= to) is not { From.Year: > 1 } stretch)
            return Absent(seats, to, to);
        return stretch.From.Year == from.Year ? AssertionAnswer.Of(true, seats.InWords)
            : stretch.From < from ? new AssertionAnswer(VerdictKind.Partly, $"{seats.InWords}, longer than that")
            : AssertionAnswer.Of(false, seats.InWords);
    }

    private static AssertionAnswer Served(SeatsOfState seats, DateOnly from, DateOnly to)
    {
        var ends = seats.All.Where(h => h.Days.From?.Year == from.Year).ToArray();
        if (ends.Any(h => h.Days.To?.Year == to.Year) || seats.Stretches().Any(s => s.From.Year == from.Year && s.To.Year == to.Year))
            return AssertionAnswer.Of(true, seats.InWords);
        return seats.HasSome(from, to) ? AssertionAnswer.Of(false, $"{seats.InWords}, not those years") : Absent(seats, from, to);
    }

    private static AssertionAnswer Absent(SeatsOfState seats, DateOnly from, DateOnly to) =>
        seats.IsWhole(from) && seats.IsWhole(to)
            ? AssertionAnswer.Of(false, seats.InWords)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all members of that time are known");
}
