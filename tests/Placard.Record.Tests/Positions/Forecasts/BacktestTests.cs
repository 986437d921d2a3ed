using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Record.Tests.Positions.Forecasts;

public class BacktestTests
{
    private static readonly DateOnly From = new(2018, 3, 10);
    private static readonly DateOnly To = new(2018, 12, 31);

    private static readonly Lazy<Backtest> Invented = new(() =>
        Backtest.Of(InventedChamber.Votes(), InventedChamber.Members, Body.HumanRightsCouncil, From, To)
    );

    [Fact]
    public void Every_vote_of_the_stretch_is_forecast_once_its_first_day_too()
    {
        var expected = InventedChamber.Votes().Where(v => v.Date.Earliest >= From && v.Date.Earliest <= To).Select(v => v.Address);
        Assert.Equal(expected, Invented.Value.Votes.Select(v => v.Vote.Address));
    }

    [Fact]
    public void A_vote_is_scored_with_the_chances_of_the_forecast_made_for_its_day()
    {
        var votes = InventedChamber.Votes();
        var scored = Invented.Value.Votes[^1];
        var forecast = InventedChamber.Forecast(votes, scored.Vote.Date.Earliest, ComingVote.Like(scored.Vote));
        Assert.All(scored.Ballots.Zip(forecast.Ballots), pair => Assert.Equal(pair.Second.Yes, pair.First.Chances[0][0], 3));
    }

    [Fact]
    public void Log_loss_and_Brier_score_are_those_computed_by_hand()
    {
        var vote = Scored((Ballot.Yes, [0.8, 0.1, 0.05, 0.05]), (Ballot.No, [0.5, 0.25, 0.2, 0.05]));
        var score = ForecastScore.Of([vote], Forecaster.Model)!;
        Assert.Equal((-Math.Log(0.8) - Math.Log(0.25)) / 2, score.LogLoss, 12);
        Assert.Equal((0.04 + 0.01 + 0.0025 + 0.0025 + 0.25 + 0.5625 + 0.04 + 0.0025) / 2, score.Brier, 12);
    }

    [Fact]
    public void Calibration_error_is_the_weighted_distance_of_bins_computed_by_hand()
    {
        // Of four chances of 0.8 three happened; the other chances are 0.1, 0.05 and 0.05, of which one 0.1 happened.
        double[] chances = [0.8, 0.1, 0.05, 0.05];
        var vote = Scored((Ballot.Yes, chances), (Ballot.Yes, chances), (Ballot.Yes, chances), (Ballot.No, chances));
        var score = ForecastScore.Of([vote], Forecaster.Model)!;
        Assert.Equal(0.05, score.TopCalibration, 12);
        Assert.Equal((4 * 0.05 + 4 * Math.Abs(0.1 - 0.25) + 8 * 0.05) / 16, score.Calibration, 12);
    }

    [Fact]
    public void Contested_is_more_than_one_in_ten_of_those_voting_and_absence_does_not_count()
    {
        ScoredVote With(int yes, int no, int abstain, int absent) => Scored() with { Counted = new Tally(yes, no, abstain, absent) };
        Assert.False(With(9, 1, 0, 0).IsContested);
        Assert.True(With(8, 1, 0, 0).IsContested);
        Assert.True(With(17, 0, 2, 0).IsContested);
        Assert.False(With(20, 1, 1, 20).IsContested);
    }

    [Fact]
    public void The_model_is_better_than_the_plain_rules_where_sides_are_stable()
    {
        var scores = Enum.GetValues<Forecaster>().Select(f => ForecastScore.Of(Invented.Value.Votes, f)!.LogLoss).ToArray();
        Assert.All(scores.Skip(1), rule => Assert.True(scores[0] < rule, string.Join(' ', scores)));
    }

    [Fact]
    public void It_stops_when_told_to()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Backtest.Of(InventedChamber.Votes(), InventedChamber.Members, Body.HumanRightsCouncil, From, To, null, stopped.Token)
        );
    }

    private static ScoredVote Scored(params (Ballot Cast, double[] Chances)[] ballots) =>
        new()
        {
            Vote = InventedChamber.Vote(From, "Question of mills", VoteKind.WholeText, true, 1),
            CameBefore = true,
            Likeness = 1,
            Adopted = 0.9,
            Margin = new CountRange(1, 2, 3),
            Counted = new Tally(1, 1, 0, 0),
            Ballots =
            [
                .. ballots.Select(
                    (b, i) => new ScoredBallot(InventedChamber.States[i], b.Cast, true, [b.Chances, b.Chances, b.Chances, b.Chances])
                ),
            ],
        };
}
