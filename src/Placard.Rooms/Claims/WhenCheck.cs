using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Holds the time that a document gives against the day of a vote. A session and the calendar are told apart: a text of the
/// September session adopted on 7 October is of September in one sense and not in the other.</summary>
internal static class WhenCheck
{
    // Sessions of the Council that begin in one month end by the middle of the next.
    private const int LastDayOfSessionBegunBefore = 15;

    public static AssertionAnswer Of(WhenAssertion claimed, VoteEvent vote)
    {
        var when = vote.Date;
        if (!when.IsKnown)
            return AssertionAnswer.Unknown(NotCheckableReason.NotHeld, "the day is not known");
        var says = $"it was decided{when.AsWhen()}";
        var period = claimed.Period;
        if (period.Holds(when))
            return AssertionAnswer.Of(true, says);
        if (period.Days.MayContain(when))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; the record has no exact day");
        if (period.Grain == TimeGrain.Month && IsOfSession(period, vote))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}, in session {vote.Session}, which began in the month before");
        // A page is dated by the day on which it was put out.
        if (period is { Grain: TimeGrain.Day, IsRelative: true } && period.Widened(1).MayContain(when))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}, a day from the date of the document");
        return AssertionAnswer.Of(false, says);
    }

    private static bool IsOfSession(Period period, VoteEvent vote) =>
        vote.Body == Body.HumanRightsCouncil
        && vote.Session.Length > 0
        && char.IsDigit(vote.Session[0])
        && vote.Date.IsExact
        && vote.Date.Day <= LastDayOfSessionBegunBefore
        && period.Days.To is { } to
        && PartialDate.From(to) is var end
        && vote.Date.Earliest.AddMonths(-1) is var before
        && (before.Year, before.Month) == (end.Year, end.Month);
}
