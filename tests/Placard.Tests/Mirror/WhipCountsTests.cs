using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.WhipCounts;

namespace Placard.Tests.Mirror;

/// <summary>Counts over real votes, as if they were still to come.</summary>
public class WhipCountsTests(MirrorEdition mirror)
{
    private static readonly string[] Symbols = ["A/HRC/RES/57/20", "A/HRC/RES/57/2", "A/RES/78/220"];

    [Theory]
    [InlineData("A/HRC/RES/57/20")]
    [InlineData("A/HRC/RES/57/2")]
    [InlineData("A/RES/78/220")]
    public async Task A_vote_is_forecast_from_what_came_before_it_alone(string symbol)
    {
        var vote = mirror.Edition.Votes.Find(VoteAddress.From(symbol))!;
        var on = vote.Date.Earliest;
        var forecast = await CountForecast.OfAsync(mirror.Edition, Counted(vote, on));
        Assert.Equal(mirror.Edition.Votes.All.Count(v => IsEvidence(v) && v.Date.Latest < on), forecast.Votes);
        Assert.DoesNotContain(symbol, forecast.Basis, StringComparison.Ordinal);
        // The members of that day; a source may leave out who was away.
        Assert.Subset(forecast.Forecast.Ballots.Select(b => b.State).ToHashSet(), vote.Ballots.States.ToArray().ToHashSet());
        Assert.True((await CountForecast.OfAsync(mirror.Edition, Counted(vote, on.AddDays(1)))).Votes > forecast.Votes);
    }

    [Fact]
    public async Task Commitments_that_were_kept_make_a_count_better_than_its_forecast()
    {
        foreach (var symbol in Symbols)
        {
            var vote = mirror.Edition.Votes.Find(VoteAddress.From(symbol))!;
            var counted = Counted(vote, vote.Date.Earliest);
            var forecast = (await CountForecast.OfAsync(mirror.Edition, counted)).Forecast;
            var kept = new CommitmentLedger([
                .. vote
                    .Ballots.Where((_, i) => i % 3 == 0)
                    .Select(
                        (b, i) =>
                            new StoredCommitment(
                                i + 1,
                                new Commitment(b.Key, b.Value, "", PartialDate.From(counted.On.AddDays(-3)), Sureness.Parse("told")),
                                "",
                                new DateTimeOffset(counted.On.AddDays(-2), TimeOnly.MinValue, TimeSpan.Zero),
                                null
                            )
                    ),
            ]);
            var score = CountScore.Of(mirror.Edition, counted, kept, [], forecast).Score!;
            Assert.True(score.Ballots.Brier < score.BallotsByForecast.Brier && score.Ballots.Log < score.BallotsByForecast.Log, symbol);
            Assert.Empty(score.Broken);
        }
    }

    [Fact]
    public async Task Every_recent_vote_of_the_Council_can_be_counted_before_its_day()
    {
        const int Days = 4; // to come to a day takes seconds
        var votes = mirror
            .Edition.Votes.All.Where(v =>
                v.Body == Body.HumanRightsCouncil && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsExact
            )
            .GroupBy(v => v.Date.Earliest)
            .Take(Days)
            .SelectMany(day => day)
            .ToList();
        Assert.NotEmpty(votes);
        foreach (var vote in votes)
        {
            var forecast = await CountForecast.OfAsync(mirror.Edition, Counted(vote, vote.Date.Earliest));
            var count = WhipCount.Of(forecast.Forecast, []);
            Assert.Equal(47, count.States.Count);
            Assert.Equal(4000, count.Passes.Draws);
            Assert.DoesNotContain("left out", forecast.Basis, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task On_a_day_for_which_seats_are_not_filled_yet_a_count_says_how_many_it_leaves_out()
    {
        var last = mirror.Edition.Votes.All.First(v =>
            v.Body == Body.HumanRightsCouncil && v.Kind == VoteKind.WholeText && v.IsMeasurable && v.Date.IsExact
        );
        var day = Enumerable
            .Range(1, 6)
            .Select(years => new DateOnly(last.Date.Year + years, 3, 30))
            .First(d => mirror.Edition.Seats.On(Body.HumanRightsCouncil, d).Count is > 0 and < 45);
        var forecast = await CountForecast.OfAsync(mirror.Edition, Counted(last, day));
        Assert.Contains(
            $"Of the 47 seats of the Council that day the record knows who holds {forecast.Forecast.Ballots.Count}.",
            forecast.Basis,
            StringComparison.Ordinal
        );
    }

    private static bool IsEvidence(VoteEvent vote) =>
        vote.IsMeasurable
        && vote.Date.IsKnown
        && (
            vote.Body == Body.HumanRightsCouncil
            || vote.Body == Body.CommissionOnHumanRights
            || vote.Body == Body.GeneralAssembly
            || vote.Body == Body.ThirdCommittee
        );

    private static CountedVote Counted(VoteEvent vote, DateOnly on) =>
        new(vote.Title, vote.Body, on, Goal.Pass, Majority.Simple, vote.Symbol, vote.Address);
}
