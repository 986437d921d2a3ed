using Placard.Record.Positions.WhipCounts;
using static Placard.Record.Tests.Positions.WhipCounts.Counting;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class WhipCountScoreTests
{
    [Fact]
    public void Scores_are_those_worked_out_by_hand()
    {
        // Of four draws three pass, so the chance is 3/4; BRA is 4/4 yes, CHN 2/4 yes, 1/4 no, 1/4 absent, CUB 4/4 abstaining.
        var score = WhipCountScore.Of(WhipCount.Of(Forecast(Majority.Simple, "YYA", "YYA", "YNA", "YXA"), []), Cast("YNA"))!;
        Assert.False(score.Carried); // 1-1
        Assert.Equal(2 * 0.75 * 0.75, score.Outcome.Brier, 12);
        Assert.Equal(-Math.Log((1 + 0.5) / (4 + 1)), score.Outcome.Log, 12);
        Assert.Equal((0 + (0.25 + 0.5625 + 0 + 0.0625) + 0) / 3, score.Ballots.Brier, 12);
        Assert.Equal(3, score.States);
    }

    [Fact]
    public void A_count_that_was_sure_and_right_scores_better_than_one_that_was_sure_and_wrong()
    {
        var forecast = Forecast(Majority.Simple, [.. Enumerable.Repeat("YNA", 200), .. Enumerable.Repeat("YNY", 200)]);
        var right = WhipCountScore.Of(WhipCount.Of(forecast, [Said("CUB", Ballot.Yes, "public")]), Cast("YNY"))!;
        var wrong = WhipCountScore.Of(WhipCount.Of(forecast, [Said("CUB", Ballot.Abstain, "public")]), Cast("YNY"))!;
        Assert.True(right.Outcome.Brier < right.OutcomeByForecast.Brier && right.OutcomeByForecast.Brier < wrong.Outcome.Brier);
        Assert.True(right.Ballots.Log < right.BallotsByForecast.Log && right.BallotsByForecast.Log < wrong.Ballots.Log);
        Assert.True(double.IsFinite(wrong.Ballots.Log));
    }

    [Fact]
    public void It_tells_of_each_sureness_how_many_held_and_who_broke_their_word()
    {
        var count = WhipCount.Of(
            Forecast(Majority.Simple, "AAAA"),
            [
                Said("BRA", Ballot.Yes, "told"),
                Said("CHN", Ballot.Yes, "told"),
                Said("CUB", Ballot.No, "guessed"),
                Said("SUN", Ballot.No, "public"),
            ]
        );
        var score = WhipCountScore.Of(count, Cast("YNNA"))!;
        Assert.Equal([("told", 2, 1), ("guessed", 1, 1)], score.Sureness.Select(s => (s.Sure.Word, s.Commitments, s.Held)));
        Assert.Equal([State("CHN")], score.Broken.Select(b => b.Said.State));
        Assert.Equal(Ballot.No, score.Broken[0].Cast);
    }

    [Fact]
    public void A_state_whose_ballot_the_record_does_not_have_is_not_scored()
    {
        var score = WhipCountScore.Of(WhipCount.Of(Forecast(Majority.Simple, "YNA"), [Said("CHN", Ballot.Yes)]), Cast("Y A"))!;
        Assert.Equal(2, score.States);
        Assert.Empty(score.Sureness);
        Assert.Equal([State("CHN")], score.Unscored.Select(s => s.State));
    }

    [Fact]
    public void A_vote_without_names_scores_nothing() =>
        Assert.Null(WhipCountScore.Of(WhipCount.Of(Forecast(Majority.Simple, "YNA"), []), BallotSheet.Empty));
}
