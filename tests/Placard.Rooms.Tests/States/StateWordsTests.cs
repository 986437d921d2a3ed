using Placard.Rooms.States;

namespace Placard.Rooms.Tests.States;

public class StateWordsTests
{
    private static readonly VoteEvent Vote = Votes.HandMadeVotes.Vote("A/HRC/99/L.1", "GEO=N USA=N BRA=Y CUB=Y FRA=Y");

    [Fact]
    public void A_state_that_stood_with_others_is_not_said_to_have_stood_alone() =>
        Assert.Equal("Latest, with United States:", Beside(StateCode.Parse("USA")));

    [Fact]
    public void A_state_that_stood_alone_is_said_to_have() => Assert.Equal("Latest alone:", Beside());

    [Theory]
    [InlineData(1, "1 more, whose record contains an error, is left out.")]
    [InlineData(28, "28 more, whose record contains an error, are left out.")]
    public void What_is_left_out_for_an_error_is_counted(int count, string sentence) =>
        Assert.Equal(sentence, StateWords.MoreInError(count));

    private static string Beside(params StateCode[] others) =>
        StateWords.Beside(new LoneVote(Vote, Ballot.No, others, 3), StateRegister.Default);
}
