using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Tests.Positions.Forecasts;

/// <summary>The day for which a forecast is made where nobody names one.</summary>
public sealed class UsualSessionsTests
{
    // The invented chamber votes in March, June and September, on the 20th last.
    [Theory]
    [InlineData("2020-01-05", "2020-03-20")]
    [InlineData("2020-03-21", "2020-06-19")]
    [InlineData("2020-07-01", "2020-09-18")]
    [InlineData("2026-11-28", "2027-03-19")]
    public void It_is_the_end_of_the_next_session_on_a_weekday(string from, string next)
    {
        var found = UsualSessions.Next(
            InventedChamber.Votes(),
            Body.HumanRightsCouncil,
            DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(next, found!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_single_vote_between_sessions_makes_none()
    {
        var votes = InventedChamber.Votes();
        votes.Add(InventedChamber.Vote(new DateOnly(2018, 11, 27), "Question of storms", VoteKind.WholeText, true, 70_000));
        Assert.Equal(new DateOnly(2020, 3, 20), UsualSessions.Next(votes, Body.HumanRightsCouncil, new DateOnly(2019, 11, 1)));
    }

    [Fact]
    public void Where_nothing_comes_again_there_is_no_usual_day()
    {
        Assert.Null(UsualSessions.Next([], Body.HumanRightsCouncil, new DateOnly(2020, 1, 1)));
        Assert.Null(
            UsualSessions.Next(
                [InventedChamber.Vote(new DateOnly(2018, 11, 27), "Question of storms", VoteKind.WholeText, true, 1)],
                Body.HumanRightsCouncil,
                new DateOnly(2020, 1, 1)
            )
        );
    }
}
