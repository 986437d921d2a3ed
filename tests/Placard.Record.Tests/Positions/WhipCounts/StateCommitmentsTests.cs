using Placard.Record.Positions.WhipCounts;
using static Placard.Record.Tests.Positions.WhipCounts.Counting;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class StateCommitmentsTests
{
    [Fact]
    public void The_latest_said_stands_whenever_it_was_written_down()
    {
        var only = Assert.Single(
            StateCommitments.Of([Said("BRA", Ballot.Yes, on: "2098-03-05"), Said("BRA", Ballot.No, on: "2098-03-01")])
        );
        Assert.Equal(Ballot.Yes, only.Standing.Ballot);
        Assert.Equal([Ballot.No], only.Differing.Select(d => d.Ballot));
        Assert.False(only.IsContradicted);
    }

    [Fact]
    public void Of_two_said_on_one_day_the_one_written_last_stands_and_they_contradict_each_other()
    {
        var only = Assert.Single(StateCommitments.Of([Said("BRA", Ballot.Yes), Said("BRA", Ballot.No)]));
        Assert.Equal(Ballot.No, only.Standing.Ballot);
        Assert.True(only.IsContradicted);
    }

    [Theory]
    [InlineData("2098-03", "2098-03-05", true)] // some day in March may be a later one
    [InlineData("2098-02", "2098-03-05", false)]
    [InlineData("", "2098-03-05", true)]
    public void A_day_that_is_not_known_may_be_the_later_one(string other, string standing, bool contradicted)
    {
        var only = Assert.Single(StateCommitments.Of([Said("BRA", Ballot.Yes, on: other), Said("BRA", Ballot.No, on: standing)]));
        Assert.Equal(Ballot.No, only.Standing.Ballot);
        Assert.Equal(contradicted, only.IsContradicted);
    }

    [Fact]
    public void Two_who_say_the_same_do_not_contradict_each_other() =>
        Assert.False(
            Assert
                .Single(StateCommitments.Of([Said("BRA", Ballot.Yes), Said("BRA", Ballot.Yes, "heard", by: "a neighbour")]))
                .IsContradicted
        );

    [Fact]
    public void States_come_in_code_order() =>
        Assert.Equal(
            [State("BRA"), State("FRA")],
            StateCommitments.Of([Said("FRA", Ballot.Yes), Said("BRA", Ballot.Yes)]).Select(s => s.State)
        );

    [Fact]
    public void Printing_a_commitment_does_not_tell_who_said_so() =>
        Assert.Equal("BRA yes", Said("BRA", Ballot.Yes, by: "a friend in danger").ToString());
}
