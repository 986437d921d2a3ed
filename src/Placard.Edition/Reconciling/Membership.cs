using System.Collections.Concurrent;
using Placard.Record.Seats;

namespace Placard.Edition.Reconciling;

/// <summary>Tells how many could have voted in a body on a day, and who could not. Safe to ask from many threads.</summary>
internal sealed class Membership(StateRegister states, SeatRegister seats)
{
    /// <summary>Sources differ by a day on when terms began and ended.</summary>
    private const int TermTolerance = 1;

    /// <summary>The days of early Assembly votes are known only roughly: new members vote up to six weeks before they were
    /// admitted.</summary>
    private const int AdmissionTolerance = 45;

    // Many votes fall on one day.
    private readonly ConcurrentDictionary<(Body Body, PartialDate Date), Func<StateCode, bool>> _strangers = [];

    private readonly ConcurrentDictionary<(Body Body, PartialDate Date), int?> _members = [];

    /// <summary>The states that cast a ballot and were no member on any day the date can mean, in code order. A body whose seats are not
    /// known is held to membership of the United Nations.</summary>
    public IReadOnlyList<StateCode> NonMembers(SourcedVote sourced, Body body, PartialDate date)
    {
        if (!date.IsKnown)
            return [];
        var isNonMember = _strangers.GetOrAdd((body, date), key => On(key.Body, key.Date));
        List<StateCode>? nonMembers = null;
        for (var i = 0; i < sourced.Ballots.Count; i++)
        {
            if (sourced.Ballots.Ballots[i].IsCast() && isNonMember(sourced.Ballots.States[i]))
                (nonMembers ??= []).Add(sourced.Ballots.States[i]);
        }
        return nonMembers ?? [];
    }

    /// <summary>How many members the body had, the fewest on any day the date can mean; null where its members are not known.</summary>
    public int? MembersOf(Body body, PartialDate date) =>
        date.IsKnown ? _members.GetOrAdd((body, date), key => CountOn(key.Body, key.Date)) : null;

    private int? CountOn(Body body, PartialDate date)
    {
        if (seats.Knows(body, date))
            return Math.Min(seats.On(body, date.Earliest).Count, seats.On(body, date.Latest).Count);
        return body == Body.GeneralAssembly || body == Body.ThirdCommittee
            ? Math.Min(InTheUnitedNations(date.Earliest), InTheUnitedNations(date.Latest))
            : null;
    }

    private int InTheUnitedNations(DateOnly day)
    {
        var on = PartialDate.From(day);
        return states.All.Count(state => state.WasMember(on));
    }

    private Func<StateCode, bool> On(Body body, PartialDate date)
    {
        if (seats.Knows(body, date))
        {
            var around = Around(date, TermTolerance);
            var seated = seats.Of(body).Where(term => around.Any(term.Days.MayContain)).Select(term => term.State).ToHashSet();
            return state => !seated.Contains(state);
        }
        var days = Around(date, AdmissionTolerance);
        var outside = states.All.Where(state => !days.Any(state.WasMember)).Select(state => state.Code).ToHashSet();
        return outside.Contains;
    }

    private static PartialDate[] Around(PartialDate date, int tolerance) =>
        [date, PartialDate.From(Shifted(date.Earliest, -tolerance)), PartialDate.From(Shifted(date.Latest, tolerance))];

    // Sources write dates such as 0001-01-01; the calendar ends there, not the build.
    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
