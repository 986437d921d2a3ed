using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

public class VoteStatementTests
{
    [Fact]
    public void A_recorded_vote_gives_its_tally_and_its_three_lists()
    {
        var vote = VoteStatement.Read(
            "56th meeting 5 April 2024 [Adopted by a recorded vote of 28 to 6, with 13 abstentions. The voting was as follows: In "
                + "favour: Chile and Cuba Against: Malawi Abstaining: India, Japan]"
        )!;
        Assert.Equal((VoteMethod.Recorded, Outcome.Adopted, new Tally(28, 6, 13)), (vote.Method, vote.Outcome, vote.Tally!.Value));
        Assert.Equal([(Ballot.Yes, "Chile and Cuba"), (Ballot.No, "Malawi"), (Ballot.Abstain, "India, Japan")], vote.Lists);
    }

    [Theory]
    [InlineData("Adopted by a recorded vote of 9 to none, with 1 abstention.", 9, 0, 1)]
    [InlineData("Adopted by a recorded vote of 9 votes to 2, with no abstentions.", 9, 2, 0)]
    [InlineData("adopted by a roll-call vote of 40 to 3 and 2 abstentions", 40, 3, 2)]
    [InlineData("Adopted by a recorded vote of 12 to 3.", 12, 3, 0)]
    public void Figures_may_be_words_and_abstentions_may_be_missing(string sentence, int yes, int no, int abstain) =>
        Assert.Equal(new Tally(yes, no, abstain), VoteStatement.Read(sentence)!.Tally);

    [Fact]
    public void A_rejection_is_no_adoption() =>
        Assert.Equal(Outcome.Rejected, VoteStatement.Read("[Rejected by a recorded vote of 17 to 19, with 11 abstentions.]")!.Outcome);

    [Theory]
    [InlineData("[Adopted without a vote.]")]
    [InlineData("[Adopted without a vote]")]
    [InlineData("adopted without vote")]
    public void Without_a_vote_there_is_no_tally(string sentence)
    {
        var vote = VoteStatement.Read(sentence)!;
        Assert.Equal((VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote, null), (vote.Method, vote.Outcome, vote.Tally));
    }

    [Theory]
    [InlineData("")]
    [InlineData("54th plenary meeting 15 December 2022")]
    [InlineData("a recorded vote was requested")]
    public void Where_nothing_is_stated_nothing_is_read(string closing) => Assert.Null(VoteStatement.Read(closing));

    [Fact]
    public void A_list_that_says_none_is_no_list() =>
        Assert.Equal(
            Ballot.Yes,
            Assert
                .Single(
                    VoteStatement
                        .Read(
                            "Adopted by a recorded vote of 2 to none, with no abstentions. In favour: Chile, Cuba Against: None "
                                + "Abstaining: –]"
                        )!
                        .Lists
                )
                .Ballot
        );

    [Fact]
    public void Whatever_stands_there_reading_ends() =>
        Gen.String[Gen.Char["adopted by recvtwih0123 :,[]"], 0, 400]
            .Sample(text =>
                VoteStatement.Read("Adopted by a recorded vote of " + text)
                    is null
                        or { Tally: not null }
                        or { Method: VoteMethod.WithoutVote }
            );
}
