using Placard.Desk.WhipCounts;
using Placard.Record.Bodies;
using Placard.Record.Dates;
using Placard.Record.Positions.WhipCounts;
using Placard.Record.Votes;
using Placard.Record.Votes.Measures;
using Placard.Rooms.WhipCounts.Forecasting;
using Placard.Rooms.WhipCounts.Scoring;

namespace Placard.Tests.Mirror;

/// <summary>Counts over real votes, as if they were still to come.</summary>
public class WhipCountsTests(MirrorEdition mirror)
{
    [Theory]
    [InlineData("A/HRC/RES/57/20", 2)]
    [InlineData("A/HRC/RES/57/2", 1)]
    [InlineData("A/RES/78/220", 20)]
    public void A_vote_is_forecast_from_what_came_before_it_alone(string symbol, int atLeast)
    {
        var vote = mirror.Edition.Votes.Find(VoteAddress.From(symbol))!;
        var on = vote.Date.Earliest;
        var forecast = PastBallots.Of(mirror.Edition, Counted(vote, on));
        Assert.True(forecast.Votes >= atLeast, $"{forecast.Votes}");
        Assert.Subset(forecast.Forecast.Ballots.Select(b => b.State).ToHashSet(), vote.Ballots.States.ToArray().ToHashSet()); // the members of that day; a source may leave out who was away
        Assert.Equal(forecast.Votes + 1, PastBallots.Of(mirror.Edition, Counted(vote, on.AddDays(1))).Votes);
    }

    [Fact]
    public void Commitments_that_were_kept_make_a_count_better_than_its_forecast()
    {
        foreach (var symbol in new[] { "A/HRC/RES/57/20", "A/HRC/RES/57/2", "A/RES/78/220" })
        {
            var vote = mirror.Edition.Votes.Find(VoteAddress.From(symbol))!;
            var counted = Counted(vote, vote.Date.Earliest);
            var forecast = PastBallots.Of(mirror.Edition, counted).Forecast;
            var kept = new CommitmentLedger([.. vote.Ballots.Where((_, i) => i % 3 == 0).Select((b, i) => new KeptCommitment(
                i + 1, new Commitment(b.Key, b.Value, "", PartialDate.From(counted.On.AddDays(-3)), Sureness.Parse("told")), "", new DateTimeOffset(counted.On.AddDays(-2), TimeOnly.MinValue, TimeSpan.Zero), null))]);
            var score = ScoredVote.Of(mirror.Edition, counted, kept, [], forecast).Score!;
            Assert.True(score.Ballots.Brier < score.BallotsByForecast.Brier && score.Ballots.Log < score.BallotsByForecast.Log, symbol);
            Assert.Empty(score.Broken);
        }
    }

    [Fact]
    public void Every_recent_vote_of_the_Council_can_be_counted()
    {
        var votes = mirror.Edition.Votes.All.Where(v => v.Body == Body.HumanRightsCouncil && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsExact && v.Date.Year >= 2023).Take(60).ToList();
        Assert.NotEmpty(votes);
        foreach (var vote in votes)
        {
            var count = WhipCount.Of(PastBallots.Of(mirror.Edition, Counted(vote, vote.Date.Earliest)).Forecast, []);
            Assert.Equal(47, count.States.Count);
            Assert.Equal(4000, count.Passes.Draws);
        }
    }

    private static CountedVote Counted(VoteEvent vote, DateOnly on) => new(vote.Title, vote.Body, on, Goal.Pass, Majority.Simple, vote.Symbol, vote.Address);
}
