namespace Placard.Record.Tests.Votes.Measures;

public sealed class LoneVoteTests
{
    [Theory]
    [InlineData("NYYYA", 0, true)]
    [InlineData("YNNNA", 0, true)]
    [InlineData("NNYYY", 0, false)]
    [InlineData("NNYYY", 1, true)]
    [InlineData("NYAAA", 0, false)] // one against one is no lone stand
    [InlineData("AYYYY", 0, false)]
    [InlineData("XYYYY", 0, false)]
    public void A_state_stands_alone_where_more_vote_the_other_way_and_few_or_none_with_it(string ballots, int companions, bool stands) =>
        Assert.Equal(stands, LoneVote.Of([VoteGen.Vote(VoteGen.Letters(ballots))], VoteGen.States[0], companions).Any());

    [Fact]
    public void Its_companions_are_named()
    {
        var stand = LoneVote.Of([VoteGen.Vote(VoteGen.Letters("NNYYY"))], VoteGen.States[0], 1).Single();

        Assert.Equal((Ballot.No, 3), (stand.Ballot, stand.Against));
        Assert.Equal([VoteGen.States[1]], stand.Companions);
    }

    [Fact]
    public void A_quarantined_vote_is_passed_over() =>
        Assert.Empty(LoneVote.Of([VoteGen.Vote(VoteGen.Letters("NYYYY"), status: RecordStatus.Quarantined)], VoteGen.States[0]));

    [Fact]
    public void Allowing_more_companions_never_loses_a_stand() =>
        Gen.Select(VoteGen.Votes, VoteGen.State, Gen.Int[0, 3])
            .Sample(
                (votes, state, most) =>
                    LoneVote
                        .Of(votes, state, most)
                        .Select(s => s.Vote)
                        .ToHashSet()
                        .IsSubsetOf(LoneVote.Of(votes, state, most + 1).Select(s => s.Vote))
            );

    [Fact]
    public void The_stands_of_all_states_are_those_of_each() =>
        Gen.Select(VoteGen.Votes, Gen.Int[0, 3])
            .Sample(
                (votes, companions) =>
                {
                    var all = LoneVote
                        .OfAll(votes, companions)
                        .ToLookup(s => s.Key, s => (s.Value.Vote, s.Value.Ballot, s.Value.Against, string.Join(' ', s.Value.Companions)));
                    Assert.All(
                        VoteGen.States,
                        state =>
                            Assert.Equal(
                                LoneVote
                                    .Of(votes, state, companions)
                                    .Select(s => (s.Vote, s.Ballot, s.Against, string.Join(' ', s.Companions))),
                                all[state]
                            )
                    );
                },
                iter: 50
            );
}
