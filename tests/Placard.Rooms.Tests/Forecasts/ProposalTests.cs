using Placard.Record.Positions.Forecasts;
using Placard.Rooms.Forecasts;
using Placard.Rooms.Tests.Votes;

namespace Placard.Rooms.Tests.Forecasts;

public class ProposalTests
{
    private static readonly VoteEvent Last = HandMadeVotes.Vote("A/HRC/RES/98/1", "CHN=N USA=Y BRA=Y", "2025-04-03") with
    {
        MainSponsors = [StateCode.Parse("BRA")],
    };

    private static readonly DateOnly Day = new(2026, 4, 3);

    [Fact]
    public void Who_brought_a_text_the_last_time_is_not_said_to_bring_it_again() =>
        Assert.Equal("sponsor in 2025", new Proposal(ComingVote.Like(Last), Day, Last).SponsorWords);

    [Fact]
    public void Sponsors_that_a_reader_names_introduce_the_text() =>
        Assert.Equal(
            "introduces it",
            new Proposal(ComingVote.Like(Last) with { MainSponsors = [StateCode.Parse("CHN")] }, Day, Last).SponsorWords
        );
}
