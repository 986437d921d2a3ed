using Placard.Record.Positions.WhipCounts;
using static Placard.Record.Tests.Positions.WhipCounts.Counting;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class WhipCountTests
{
    [Fact]
    public void Without_commitments_a_count_is_its_forecast()
    {
        var forecast = Forecast(Majority.Simple, "YYN", "YNN", "YAN", "YXA");
        var count = WhipCount.Of(forecast, []);
        Assert.Equal(new CountedChance(2, 4), count.Passes); // 2-1 and 1-0; 1-2 and the tie of 1-1 fail
        Assert.Equal(forecast.Ballots, count.States.Select(s => s.Expected));
        Assert.All(count.States, s => Assert.Null(s.Said));
    }

    [Fact]
    public void By_two_thirds_twice_as_many_yes_as_no_are_needed()
    {
        Assert.Equal(new CountedChance(1, 2), WhipCount.Of(Forecast(Majority.TwoThirds, "YYN", "YNA"), []).Passes);
        Assert.Equal(new CountedChance(0, 1), WhipCount.Of(Forecast(Majority.TwoThirds, "AAX"), []).Passes);
    }

    [Fact]
    public void What_hangs_on_a_state_is_counted_in_the_same_draws()
    {
        // Draws: 2-1 passes, 1-2 fails, 1-1 fails, 1-0 passes.
        var count = WhipCount.Of(Forecast(Majority.Simple, "YYN", "YNN", "YAN", "YXA"), []);
        var second = Find(count, "CHN");
        Assert.Equal(1.0, second.PassesIfYes);
        Assert.Equal(0.0, second.PassesIfNo);
        Assert.Equal(0.25, second.PassesIfNeither);
        Assert.Equal(0.5, second.Gain(Goal.Pass));
        Assert.Equal(0.5, second.Gain(Goal.Block));
        Assert.Equal(0.5, second.Risk(Goal.Pass));
        Assert.Equal(-0.25, second.HalfGain(Goal.Pass));
        Assert.Equal(0.25, second.HalfGain(Goal.Block));
    }

    [Fact]
    public void The_persuadable_are_ranked_by_what_they_move_and_the_settled_left_out()
    {
        var count = WhipCount.Of(Forecast(Majority.Simple, "YYN", "YNN", "YAN", "YXA"), []);
        Assert.Equal(
            [State("CUB"), State("CHN")],
            count.Persuadable(Goal.Pass).Where(s => s.State != State("BRA")).Select(s => s.State).OrderBy(s => s == State("CHN"))
        );
        Assert.DoesNotContain(count.Persuadable(Goal.Pass), s => s.State == State("BRA"));
        var gains = count.Persuadable(Goal.Pass).Select(s => s.Gain(Goal.Pass)).ToList();
        Assert.Equal(gains.OrderDescending(), gains);
    }

    [Fact]
    public void Where_nobody_moves_the_outcome_those_come_first_that_move_the_margin()
    {
        // Passes by far whatever one state does; of EGY, FRA and IND one is mostly against, one mostly neither, one mostly for.
        var count = WhipCount.Of(Forecast(Majority.Simple, "YYYYNAY", "YYYYNAY", "YYYYANA", "YYYYNAY"), []);
        Assert.Equal([State("EGY"), State("FRA"), State("IND")], count.Persuadable(Goal.Pass).Select(s => s.State));
        Assert.All(count.Persuadable(Goal.Pass), s => Assert.Equal(0, s.Gain(Goal.Pass)));
        Assert.Equal(1.75, Find(count, "EGY").MarginGain(Goal.Pass));
    }

    [Fact]
    public void A_commitment_decides_as_many_draws_as_its_sureness_says_and_leaves_the_others_alone()
    {
        var forecast = Forecast(Majority.Simple, [.. Enumerable.Repeat("YNA", 20_000)]);
        foreach (var sure in Sureness.Scale)
        {
            var count = WhipCount.Of(forecast, [Said("CHN", Ballot.Yes, sure.Word)]);
            Assert.Equal(sure.Holds, Find(count, "CHN").Expected.Yes, 0.01);
            Assert.Equal(1 - sure.Holds, Find(count, "CHN").Expected.No, 0.01);
            Assert.Equal(sure.Holds, count.Passes.Value, 0.01);
            Assert.Equal(1.0, Find(count, "BRA").Expected.Yes);
        }
    }

    [Fact]
    public void The_scale_goes_down_from_public_to_guessed()
    {
        Assert.Equal(["public", "told", "heard", "guessed"], Sureness.Scale.Select(s => s.Word));
        Assert.Equal(Sureness.Scale.Select(s => s.Holds).OrderDescending(), Sureness.Scale.Select(s => s.Holds));
        Assert.All(Sureness.Scale, s => Assert.InRange(s.Holds, 0.01, 0.99));
    }

    [Fact]
    public void What_would_turn_it_is_told_of_the_likeliest_ballots()
    {
        var count = WhipCount.Of(Forecast(Majority.Simple, "YYYNNNNA"), []);
        Assert.False(count.Closeness!.Carried);
        Assert.Equal(new Tally(3, 4, 1, 0), count.Closeness.Tally);
        Assert.Contains(new Turn(new BallotChange(Ballot.No, Ballot.Yes), 1), count.Closeness.Turns);
        Assert.Contains(new Turn(new BallotChange(Ballot.No, Ballot.Abstain), 2), count.Closeness.Turns);
        Assert.DoesNotContain(count.Closeness.Turns, t => t.Change.From == Ballot.Abstain); // one more yes is only a tie
    }

    [Fact]
    public void How_many_more_votes_make_it_nearly_certain_is_counted_over_the_draws()
    {
        var count = WhipCount.Of(Forecast(Majority.Simple, "YYNAA", "YNNAA", "YYYAA", "NNNAA"), []);
        Assert.Equal(0, count.MoreNeeded(Goal.Pass, 0.5));
        Assert.Equal(2, count.MoreNeeded(Goal.Pass, 0.75)); // 1-2 becomes 3-2
        Assert.Null(count.MoreNeeded(Goal.Pass, 0.9)); // 0-3 cannot be turned by two abstentions
        Assert.Equal(0, count.MoreNeeded(Goal.Block, 0.5));
        Assert.Equal(1, count.MoreNeeded(Goal.Block, 0.75)); // 2-1 becomes a tie, which rejects
    }

    [Fact]
    public void A_state_without_a_vote_that_day_counts_for_nothing_and_is_told()
    {
        var forecast = Forecast(Majority.Simple, "YNA");
        var count = WhipCount.Of(forecast, [Said("SUN", Ballot.Yes, "public")]);
        Assert.Equal(WhipCount.Of(forecast, []).Passes, count.Passes);
        Assert.Equal([State("SUN")], count.OfOthers.Select(o => o.State));
        Assert.DoesNotContain(count.States, s => s.State == State("SUN"));
    }

    [Fact]
    public void A_vote_that_knows_vetoes_is_not_counted() =>
        Assert.Throws<ArgumentException>(() => WhipCount.Of(Forecast(Majority.SecurityCouncil, "YNA"), []));

    [Fact]
    public void A_commitment_to_no_ballot_is_none() =>
        Assert.Throws<ArgumentException>(() => WhipCount.Of(Forecast(Majority.Simple, "YNA"), [Said("BRA", Ballot.Unknown)]));

    private static CountedState Find(WhipCount count, string state) => count.States.Single(s => s.State == State(state));
}
