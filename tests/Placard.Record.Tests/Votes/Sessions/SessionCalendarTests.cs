using Placard.Record.Votes.Sessions;

namespace Placard.Record.Tests.Votes.Sessions;

public sealed class SessionCalendarTests
{
    private static readonly SessionCalendar Calendar = SessionCalendar.Of(InventedSessions.Others(18), Body.HumanRightsCouncil)!;

    [Fact]
    public void Three_sessions_a_year_are_counted_by_the_last_five_years() => Assert.Equal((18, 3), (Calendar.Last, Calendar.PerYear));

    [Fact]
    public void A_session_to_come_is_expected_a_year_or_more_after_the_one_in_its_place_on_the_same_day_of_the_week()
    {
        Assert.Equal((new DateOnly(2016, 3, 18), new DateOnly(2016, 3, 18)), Calendar.DaysOf(19));
        Assert.Equal(new DateOnly(2017, 7, 17), Calendar.DaysOf(23)!.Value.Last);
        Assert.Equal((16, 17), (Calendar.LikeOf(19), Calendar.LikeOf(23)));
    }

    [Fact]
    public void Nothing_is_expected_more_than_three_years_ahead()
    {
        Assert.NotNull(Calendar.DaysOf(27));
        Assert.Null(Calendar.DaysOf(28));
    }

    [Theory]
    [InlineData("2015-11-01", 19)]
    [InlineData("2016-03-18", 19)]
    [InlineData("2016-03-19", 20)]
    [InlineData("2017-08-01", 24)]
    [InlineData("2030-01-01", 27)]
    public void The_next_session_is_the_first_whose_days_are_not_over(string day, int number) =>
        Assert.Equal(number, Calendar.NextOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Special_sessions_and_votes_that_are_quarantined_make_no_session()
    {
        var special = InventedSessions.Text("An urgent matter", 30) with { Session = "S-4" };
        var wrong = InventedSessions.Text("A wrong record", 30) with { Status = RecordStatus.Quarantined };
        Assert.Equal(18, SessionCalendar.Of([.. InventedSessions.Others(18), special, wrong], Body.HumanRightsCouncil)!.Last);
    }

    [Fact]
    public void A_body_without_numbered_sessions_has_no_calendar() =>
        Assert.Null(SessionCalendar.Of(InventedSessions.Others(18), Body.SecurityCouncil));
}
