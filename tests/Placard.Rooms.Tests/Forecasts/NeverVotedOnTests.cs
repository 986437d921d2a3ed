using Placard.Rooms.Forecasts;
using Placard.Rooms.Tests.Votes;

namespace Placard.Rooms.Tests.Forecasts;

public class NeverVotedOnTests
{
    private static readonly DateOnly Day = new(2025, 1, 1);

    [Fact]
    public void A_title_that_was_adopted_without_a_vote_each_time_held_says_since_when_and_how_often() =>
        Assert.Equal(
            "Adopted without a vote each time held, 2016 to 2024 (3 times); if a vote is called",
            NeverVotedOn.Of([Agreed("2016-03-24"), Agreed("2020-06-22"), Agreed("2024-04-04")], Day)!.InWords
        );

    [Fact]
    public void Once_is_one_year() =>
        Assert.Equal(
            "Adopted without a vote each time held, 2024 (1 time); if a vote is called",
            NeverVotedOn.Of([Agreed("2024-04-04")], Day)!.InWords
        );

    [Fact]
    public void One_vote_is_enough_for_it_not_to_be_said()
    {
        var voted = HandMadeVotes.Vote("A/HRC/RES/45/1", "CHN=N USA=Y FRA=Y", "2020-10-06");
        Assert.Null(NeverVotedOn.Of([Agreed("2016-03-24"), voted], Day));
        Assert.NotNull(NeverVotedOn.Of([Agreed("2016-03-24"), voted], new DateOnly(2018, 1, 1)));
        Assert.NotNull(NeverVotedOn.Of([Agreed("2016-03-24"), voted with { Status = RecordStatus.Quarantined }], Day));
    }

    [Fact]
    public void Of_a_title_that_never_came_it_is_not_said() => Assert.Null(NeverVotedOn.Of([], Day));

    private static VoteEvent Agreed(string date) =>
        HandMadeVotes.Vote("A/HRC/RES/31/1", "", date) with
        {
            Outcome = Outcome.AdoptedWithoutVote,
            Method = VoteMethod.WithoutVote,
            Tally = null,
        };
}
