using Placard.Record.Seats;
using static Placard.Record.Tests.Seats.InventedSeats;

namespace Placard.Record.Tests.Seats;

public sealed class SeatPlanTests
{
    private static readonly StateCode Leaver = StateCode.Parse("AAA");

    [Fact]
    public void After_two_terms_in_a_row_a_state_may_not_stand_again()
    {
        var first = Holding("AAA", "2019-01-01", "2021-12-31");
        var second = Holding("AAA", "2022-01-01", "2024-12-31");
        var plan = new SeatPlan([first, second], []);
        Assert.True(plan.MayStandAgain(first));
        Assert.False(plan.MayStandAgain(second));
    }

    [Fact]
    public void A_year_off_makes_a_state_eligible_again()
    {
        var second = Holding("AAA", "2023-01-01", "2025-12-31");
        Assert.True(new SeatPlan([Holding("AAA", "2019-01-01", "2021-12-31"), second], []).MayStandAgain(second));
    }

    [Fact]
    public void Without_a_limit_every_state_may_stand_again()
    {
        var second = Holding("AAA", "2023-01-01", "2026-12-31", body: SeatedBody.NgoCommittee);
        Assert.True(
            new SeatPlan([Holding("AAA", "2019-01-01", "2022-12-31", body: SeatedBody.NgoCommittee), second], []).MayStandAgain(second)
        );
    }

    [Fact]
    public void A_seat_that_was_left_is_empty_until_somebody_is_elected_to_it()
    {
        var plan = new SeatPlan(
            [
                Holding("AAA", "2017-01-01", "2018-06-19"),
                Holding("BBB", "2018-07-13", "2019-12-31"),
                .. Enumerable.Range(0, 12).Select(i => Holding($"C{(char)('A' + i)}C", "2017-01-01", "2019-12-31")),
            ],
            [Change("AAA", "2018-06-19", SeatChangeKind.LeftEarly)]
        );
        Assert.DoesNotContain(plan.EmptyOn(SeatedBody.Council, Day("2018-06-19")), e => e.Group == RegionalGroup.African);
        var empty = plan.EmptyOn(SeatedBody.Council, Day("2018-06-20")).Single(e => e.Group == RegionalGroup.African);
        Assert.Equal((1, (StateCode?)Leaver), (empty.Seats, empty.Because?.State));
        Assert.DoesNotContain(plan.EmptyOn(SeatedBody.Council, Day("2018-07-13")), e => e.Group == RegionalGroup.African);
    }

    [Fact]
    public void Of_a_day_without_any_term_nothing_is_said() =>
        Assert.Empty(new SeatPlan([Holding("AAA", "2017-01-01", "2018-06-19")], []).EmptyOn(SeatedBody.Council, Day("2030-01-01")));

    [Fact]
    public void A_suspended_state_keeps_its_seat_until_it_leaves()
    {
        var plan = new SeatPlan(
            [Holding("AAA", "2010-06-19", "2013-12-31")],
            [Change("AAA", "2011-03-01", SeatChangeKind.Suspended), Change("AAA", "2011-11-18", SeatChangeKind.Restored)]
        );
        Assert.Equal([Leaver], plan.SuspendedOn(SeatedBody.Council, Day("2011-03-01")));
        Assert.Empty(plan.SuspendedOn(SeatedBody.Council, Day("2011-02-28")));
        Assert.Empty(plan.SuspendedOn(SeatedBody.Council, Day("2011-11-18")));
        Assert.Single(plan.On(SeatedBody.Council, Day("2011-03-01")));
    }
}
