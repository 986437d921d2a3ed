namespace Placard.Record.Tests.Votes.Measures;

public sealed class WinningSideTests
{
    private static readonly StateCode[] States = VoteGen.States;

    [Fact]
    public void Who_votes_yes_to_what_is_adopted_and_no_to_what_is_rejected_is_on_the_side_that_carried()
    {
        var sides = Of(Decided("YNA", Outcome.Adopted, 1), Decided("YNX", Outcome.Rejected, 2));
        Assert.Equal(new WinningSide(States[0], 1, 1, 0, 0), sides[States[0]]);
        Assert.Equal(new WinningSide(States[1], 1, 1, 0, 0), sides[States[1]]);
        Assert.Equal(new WinningSide(States[2], 0, 0, 1, 1), sides[States[2]]);
    }

    [Fact]
    public void What_is_disputed_quarantined_withdrawn_or_of_doubtful_outcome_is_not_counted()
    {
        var doubtful = Decided("YN", Outcome.Adopted, 1) with { Doubts = [new(DoubtKind.OutcomeAgainstTally, "It does not follow.", [])] };
        Assert.Empty(
            WinningSide.Of([
                doubtful,
                Decided("YN", Outcome.Adopted, 2) with
                {
                    Status = RecordStatus.Disputed,
                },
                Decided("YN", Outcome.Adopted, 3) with
                {
                    Status = RecordStatus.Quarantined,
                },
                Decided("YN", Outcome.Withdrawn, 4),
                Decided("YN", Outcome.Unknown, 5),
            ])
        );
    }

    [Fact]
    public void Below_five_ballots_there_is_no_share_and_such_states_come_last()
    {
        VoteEvent[] votes = [.. Enumerable.Range(1, 5).Select(i => Decided(i == 1 ? "YY" : "NX", Outcome.Adopted, i))];
        var sides = WinningSide.Of(votes);
        Assert.Equal([States[0], States[1]], sides.Select(s => s.State));
        Assert.Equal(0.2, sides[0].Share);
        Assert.Null(sides[1].Share);
    }

    [Fact]
    public void Every_ballot_on_a_counted_roll_call_is_counted_once_whatever_the_order() =>
        VoteGen.Votes.Sample(drawn =>
        {
            VoteEvent[] votes = [.. drawn.Select((v, i) => v with { Outcome = i % 2 == 0 ? Outcome.Adopted : Outcome.Rejected })];
            var sides = WinningSide.Of(votes);
            Assert.Equal(sides, WinningSide.Of(votes.Reverse()));
            Assert.Equal(
                votes.Where(WinningSide.Counts).Sum(v => v.Ballots.Count - v.Ballots.CountOf(Ballot.Unknown)),
                sides.Sum(s => s.Won + s.Lost + s.Abstained + s.NotVoting)
            );
        });

    private static VoteEvent Decided(string letters, Outcome outcome, int serial) =>
        VoteGen.Vote(VoteGen.Letters(letters), serial: serial) with
        {
            Outcome = outcome,
        };

    private static Dictionary<StateCode, WinningSide> Of(params VoteEvent[] votes) => WinningSide.Of(votes).ToDictionary(s => s.State);
}
