using Placard.Record.Claims;
using Placard.Record.Claims.Seats;

namespace Placard.Rooms.Claims;

/// <summary>How many terms a state served, and when one ends.</summary>
internal static class TermAnswer
{
    // Elections are held up to eight months before a term begins.
    private const int MonthsAhead = 8;

    public static AssertionAnswer Of(MembershipClaim claim, SeatsOfState seats)
    {
        if (claim.Number is not { } number || !seats.IsWholeFromTheStart)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}; whether these are all is not known");
        if (number.Exactness == Exactness.AtLeast)
            return Nth(claim, seats, (int)number.Value);
        if (!seats.Record.Dated.IsKnown)
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; the document has no date");
        return AssertionAnswer.Of(number.Fits(seats.Known.Count), seats.InWords);
    }

    public static AssertionAnswer EndOf(MembershipClaim claim, SeatsOfState seats)
    {
        if (claim.When is not { Days: { From: { } from, To: { } to } })
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; which day is meant is not clear");
        bool Ends(DateOnly? day) => day >= from && day <= to;
        var dated = seats.Record.Dated;
        if (!claim.IsNow)
            return seats.All.Any(h => Ends(h.Days.To)) ? AssertionAnswer.Of(true, seats.InWords)
                : seats.All.Count > 0 && seats.IsWhole(from) ? AssertionAnswer.Of(false, seats.InWords)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all terms are known");
        if (!dated.IsKnown)
            return AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; the document has no date");
        var current = seats.All.Where(h => h.Days.Contains(dated.Earliest) && h.Days.Contains(dated.Latest)).ToArray();
        return current.Length > 0 ? AssertionAnswer.Of(current.Any(h => Ends(h.Days.To)), seats.InWords)
            : seats.IsWhole(dated.Earliest) && !seats.HasSome(dated.Earliest, dated.Latest) ? AssertionAnswer.Of(false, seats.InWords)
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{seats.InWords}, and not all terms are known");
    }

    private static AssertionAnswer Nth(MembershipClaim claim, SeatsOfState seats, int nth)
    {
        if (seats.All.Count < nth)
            return AssertionAnswer.Of(false, seats.InWords);
        var term = seats.All[nth - 1].Days;
        if (seats.Record.Dated.IsKnown && term.From!.Value.AddMonths(-MonthsAhead) > seats.Record.Dated.Latest)
            return AssertionAnswer.Of(false, seats.InWords);
        if (claim.When is { Days: { From: { } from, To: { } to } })
            return AssertionAnswer.Of(term.From <= to.AddMonths(MonthsAhead) && term.To >= from, seats.InWords);
        var isServing = claim.Sentence.WordsOf(claim.Words).Contains(" is ", StringComparison.OrdinalIgnoreCase);
        return !isServing ? AssertionAnswer.Of(true, seats.InWords)
            : !seats.Record.Dated.IsKnown
                ? AssertionAnswer.Unknown(NotCheckableReason.Unclear, $"{seats.InWords}; the document has no date")
            : AssertionAnswer.Of(term.Contains(seats.Record.Dated.Latest) || term.Contains(seats.Record.Dated.Earliest), seats.InWords);
    }
}
