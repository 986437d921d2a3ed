using Placard.Record.Bodies;
using Placard.Record.Dates;
using Placard.Record.Seats;
using Placard.Record.States;

namespace Placard.Edition.Reconciling;

/// <summary>Tells who could not have voted in a body on a day.</summary>
internal sealed class Membership(StateRegister states, SeatRegister seats)
{
    /// <summary>Sources differ by a day on when terms began and ended.</summary>
    private const int TermTolerance = 1;

    /// <summary>The days of early Assembly votes are known only roughly: new members vote up to six weeks before they were admitted.</summary>
    private const int AdmissionTolerance = 45;

    /// <summary>The states that cast a ballot and were no member on any day the date can mean, in code order. A body whose seats are not known is held to membership of the United Nations.</summary>
    public IReadOnlyList<StateCode> Strangers(Testimony testimony, Body body, PartialDate date)
    {
        if (!date.IsKnown)
            return [];
        var seatsKnown = seats.Knows(body, date);
        List<StateCode>? strangers = null;
        foreach (var (state, ballot) in testimony.Ballots)
        {
            if (Agreement.IsCast(ballot) && !(seatsKnown ? HadSeat(body, state, date) : WasMember(state, date)))
                (strangers ??= []).Add(state);
        }
        return strangers ?? [];
    }

    private bool HadSeat(Body body, StateCode state, PartialDate date) =>
        Around(date, TermTolerance).Any(d => seats.WasMember(body, state, d));

    private bool WasMember(StateCode state, PartialDate date) =>
        states.Find(state) is not { } known || Around(date, AdmissionTolerance).Any(known.WasMember);

    private static IEnumerable<PartialDate> Around(PartialDate date, int tolerance)
    {
        yield return date;
        yield return PartialDate.From(Shifted(date.Earliest, -tolerance));
        yield return PartialDate.From(Shifted(date.Latest, tolerance));
    }

    // Sources write dates such as 0001-01-01; the calendar ends there, not the build.
    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
