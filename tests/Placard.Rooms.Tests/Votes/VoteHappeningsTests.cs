using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VoteHappeningsTests
{
    [Theory]
    [InlineData("2017-06-15", "2018", "2017-06-15", "2017-06", "2017")]
    [InlineData("2017-12-31", "2018", "2017")]
    [InlineData("2018-01-01", "2018")]
    [InlineData("0001-01-01", "2018", "2017-06-15", "2017-06-14", "2017-06", "2017", "2016-12-31")]
    public void A_vote_of_which_the_day_is_not_known_counts_where_its_last_possible_day_is_not_before(string since, params string[] counted)
    {
        string[] days = ["2018", "2017-06-15", "2017-06-14", "2017-06", "2017", "2016-12-31", ""];
        var votes = new VoteLedger(days.Select((day, at) => HandMadeVotes.Vote($"A/HRC/99/L.{at + 1}", "SEN=Y") with { Date = Read(day) }));
        var day = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(counted, VoteHappenings.Since(votes.All, day).Select(v => v.Date.ToString()));
    }

    private static PartialDate Read(string day) => day.Length == 0 ? default : PartialDate.Parse(day);
}
