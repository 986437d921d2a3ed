using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VoteWordsTests
{
    [Fact]
    public void Every_word_reads_back_to_what_it_names()
    {
        Assert.All(Enum.GetValues<Outcome>(), o => Assert.True(VoteWords.TryOutcome(o.ToWord(), out var back) && back == o));
        Assert.All(Enum.GetValues<VoteKind>(), k => Assert.True(VoteWords.TryKind(k.ToWord(), out var back) && back == k));
        Assert.All(Enum.GetValues<RecordStatus>(), s => Assert.True(VoteWords.TryStatus(s.ToWord(), out var back) && back == s));
        Assert.All(Enum.GetValues<Ballot>().Where(b => b != Ballot.None), b => Assert.True(VoteWords.TryBallot(b.ToWord(), out var back) && back == b));
    }

    [Fact]
    public void Every_value_has_a_word_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<VoteMethod>().Select(m => m.ToWord()));
        Assert.Distinct(Enum.GetValues<DoubtKind>().Select(d => d.ToWord()));
    }

    [Theory]
    [InlineData("Adopted-Without-A-Vote")]
    [InlineData(" adopted_without_a_vote ")]
    public void A_word_is_read_whatever_its_case_and_blanks(string typed) =>
        Assert.True(VoteWords.TryOutcome(typed, out var outcome) && outcome == Outcome.AdoptedWithoutVote);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("carried")]
    public void Another_word_is_no_outcome(string? typed) => Assert.False(VoteWords.TryOutcome(typed, out _));
}
