using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class SameTextsTests
{
    private static readonly BallotSheet Ballots = VoteGen.Letters("YYYYNNAY");

    [Fact]
    public void A_title_that_comes_back_with_the_same_ballots_is_one_text()
    {
        VoteEvent[] votes = [Vote(2002), Vote(2001)];
        Assert.Equal([(votes[1].Address, votes[0].Address)], Pairs(votes));
    }

    [Fact]
    public void A_roll_call_is_paired_with_one_other_only()
    {
        VoteEvent[] votes = [Vote(2001), Vote(2002), Vote(2003), Vote(2004), Vote(2005)];
        Assert.Equal([(votes[0].Address, votes[1].Address), (votes[2].Address, votes[3].Address)], Pairs(votes));
    }

    [Fact]
    public void Other_ballots_another_title_or_many_years_between_make_another_text()
    {
        Assert.Empty(Pairs([Vote(2001), Vote(2002) with { Ballots = VoteGen.Letters("NNNNYYAY") }]));
        Assert.Empty(Pairs([Vote(2001), Vote(2002) with { Title = "Of bells" }]));
        Assert.Empty(Pairs([Vote(2001), Vote(2005)]));
        Assert.Empty(Pairs([Vote(2001), Vote(2002) with { Kind = VoteKind.Amendment }]));
    }

    [Fact]
    public void A_title_that_stands_twice_in_a_year_says_nothing() =>
        Assert.Empty(Pairs([Vote(2001), Vote(2002), VoteGen.Vote(Ballots, 2002, serial: 9, title: "Question of lamps")]));

    private static VoteEvent Vote(int year) => VoteGen.Vote(Ballots, year, serial: year, title: "Question of lamps");

    private static IReadOnlyList<(VoteAddress Earlier, VoteAddress Later)> Pairs(VoteEvent[] votes) =>
        BridgeVotes.Of(votes, v => v.Date.Year).Pairs;
}
