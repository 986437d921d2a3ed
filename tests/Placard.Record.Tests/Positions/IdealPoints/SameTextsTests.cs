using Placard.Record.Positions.IdealPoints;
using Placard.Record.Tests.Votes.Measures;
using Placard.Record.Votes;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class SameTextsTests
{
    private static readonly BallotSheet Ballots = VoteGen.Letters("YYYYNNAY");

    [Fact]
    public void A_title_that_comes_back_with_the_same_ballots_is_one_text()
    {
        VoteEvent[] votes = [Vote(2001), Vote(2002)];
        Assert.NotNull(Find(votes, 0));
        Assert.Equal(Find(votes, 0), Find(votes, 1));
    }

    [Fact]
    public void A_text_is_tied_to_one_other_only()
    {
        VoteEvent[] votes = [Vote(2001), Vote(2002), Vote(2003), Vote(2004)];
        Assert.Equal(Find(votes, 0), Find(votes, 1));
        Assert.Equal(Find(votes, 2), Find(votes, 3));
        Assert.NotEqual(Find(votes, 1), Find(votes, 2));
    }

    [Fact]
    public void Other_ballots_another_title_or_many_years_between_make_another_text()
    {
        Assert.Null(Find([Vote(2001), Vote(2002) with { Ballots = VoteGen.Letters("NNNNYYAY") }], 0));
        Assert.Null(Find([Vote(2001), Vote(2002) with { Title = "Of bells" }], 0));
        Assert.Null(Find([Vote(2001), Vote(2005)], 0));
        Assert.Null(Find([Vote(2001), Vote(2002) with { Kind = VoteKind.Amendment }], 0));
    }

    [Fact]
    public void A_title_that_stands_twice_in_a_year_says_nothing()
    {
        VoteEvent[] votes = [Vote(2001), Vote(2002), VoteGen.Vote(Ballots, 2002, serial: 9, title: "Question of lamps")];
        Assert.All(Enumerable.Range(0, 3), at => Assert.Null(Find(votes, at)));
    }

    private static VoteEvent Vote(int year) => VoteGen.Vote(Ballots, year, serial: year, title: "Question of lamps");

    private static string? Find(VoteEvent[] votes, int at) => SameTexts.Of(votes, v => v.Date.Year).Find(votes[at]);
}
