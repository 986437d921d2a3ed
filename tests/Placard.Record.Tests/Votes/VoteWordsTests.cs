using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;
using Placard.Record.Positions.WhipCounts;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.Tests.Votes;

public class VoteWordsTests
{
    [Fact]
    public void Every_word_reads_back_to_what_it_names()
    {
        Assert.All(Enum.GetValues<Outcome>(), o => Assert.True(VoteWords.TryOutcome(o.ToWord(), out var back) && back == o));
        Assert.All(Enum.GetValues<VoteKind>(), k => Assert.True(VoteWords.TryKind(k.ToWord(), out var back) && back == k));
        Assert.All(Enum.GetValues<RecordStatus>(), s => Assert.True(VoteWords.TryStatus(s.ToWord(), out var back) && back == s));
        Assert.All(Enum.GetValues<Majority>(), m => Assert.True(VoteWords.TryMajority(m.ToWord(), out var back) && back == m));
        Assert.All(Enum.GetValues<Goal>(), g => Assert.True(GoalWords.TryParse(g.ToWord(), out var back) && back == g));
        Assert.All(
            Enum.GetValues<Ballot>().Where(b => b != Ballot.None),
            b => Assert.True(VoteWords.TryBallot(b.ToWord(), out var back) && back == b)
        );
    }

    [Theory]
    [InlineData("two-thirds")]
    [InlineData("Two thirds")]
    public void A_majority_is_read_as_it_is_typed_and_as_it_is_shown(string typed) =>
        Assert.True(VoteWords.TryMajority(typed, out var majority) && majority == Majority.TwoThirds);

    [Fact]
    public void Every_value_has_a_word_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<Majority>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<StateStanding>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<StateGroupKind>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<FileStatus>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<ParagraphKind>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<PairKind>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<RunKind>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<VariantKind>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<WeakeningRule>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<Severity>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<Direction>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<Similarity>().Select(v => v.ToWord()));
        Assert.Distinct(Enum.GetValues<Forecaster>().Select(v => v.ToWord()));
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
