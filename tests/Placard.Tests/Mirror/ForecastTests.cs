using Placard.Record.Positions.Forecasts;
using Placard.Record.Positions.Forecasts.Scoring;

namespace Placard.Tests.Mirror;

public class ForecastTests(MirrorEdition mirror)
{
    private static readonly DateOnly Day = new(2022, 10, 6);

    [Fact]
    public void The_Council_is_forecast_better_than_by_plain_rules_and_means_its_chances()
    {
        var edition = mirror.Edition;
        var test = Backtest.Of(
            edition.Votes.All,
            new BodyMembers(edition.States, edition.Seats),
            Body.HumanRightsCouncil,
            new DateOnly(2022, 1, 1),
            new DateOnly(2023, 12, 31),
            null,
            TestContext.Current.CancellationToken
        );
        var contested = test.Votes.Where(v => v.IsContested).ToList();
        var scores = Enum.GetValues<Forecaster>().ToDictionary(f => f, f => ForecastScore.Of(contested, f)!);
        var told = string.Join('\n', scores);
        Assert.True(contested.Count > 100, told);
        Assert.True(scores[Forecaster.Model].LogLoss < 0.75 * scores.Where(s => s.Key != Forecaster.Model).Min(s => s.Value.LogLoss), told);
        Assert.True(scores[Forecaster.Model].Calibration < 0.02, told);
        Assert.InRange(test.MarginsWithin(v => true)!.Value, 0.85, 0.995);
        Assert.True(
            ForecastScore.Of(contested, Forecaster.Model, b => b.HadVotedBefore)!.LogLoss
                < ForecastScore.Of(contested, Forecaster.SameAsLastTime, b => b.HadVotedBefore)!.LogLoss,
            told
        );
    }

    [Fact]
    public void A_text_that_would_end_a_mandate_is_forecast_to_fail_where_the_mandate_has_its_majority()
    {
        // A/HRC/59/L.1/Rev.1 of 4 July 2025 failed with 4 in favour, 25 against and 18 abstaining; nothing of that day is in the mirror.
        var edition = mirror.Edition;
        var walk = new ForecastWalk(edition.Votes.All, new BodyMembers(edition.States, edition.Seats), Body.HumanRightsCouncil);
        walk.GoTo(new DateOnly(2025, 7, 4));
        const string Title = "Discontinuation of the mandate of the Special Rapporteur on the situation of human rights in Eritrea";
        var forecast = walk.ForecastWithExplanation(
            new ComingVote
            {
                Body = Body.HumanRightsCouncil,
                Title = Title,
                Aim = ProposalAims.Of(Title),
            }
        );
        var outcome = OutcomeForecast.Of(forecast.Forecast);
        Assert.True(outcome.Adopted < 0.2, $"{outcome.Adopted}");
        Assert.True(outcome.Margin.Holds(4 - 25), $"{outcome.Margin}");
        Assert.True(forecast.TurnedFrom > 3);
    }

    [Fact]
    public void What_was_learned_from_the_whole_record_gives_the_same_forecast_when_it_is_kept()
    {
        var edition = mirror.Edition;
        var past = new PastVotes(edition.Votes.All, new BodyMembers(edition.States, edition.Seats));
        var day = past.Last!.Value.AddDays(1);
        var coming = ComingVote.Like(edition.Votes.Find(VoteAddress.From("A/HRC/51/L.6"))!);
        var learned = new ForecastWalk(past, Body.HumanRightsCouncil);
        learned.GoTo(day);
        var trained = new ForecastWalk(past, Body.HumanRightsCouncil);
        trained.GoTo(day, ForecastTraining.Read(learned.Training.ToBytes(), learned.KeyOn(day), past.Members)!);
        Assert.Equal(learned.Forecast(coming, 100).Ballots, trained.Forecast(coming, 100).Ballots);
    }

    [Theory]
    [InlineData("HRC", "2026-11-28", "2027-04")]
    [InlineData("HRC", "2026-06-01", "2026-07")]
    [InlineData("HRC", "2026-08-01", "2026-10")]
    public void The_usual_day_is_at_the_end_of_the_next_session(string code, string today, string month)
    {
        Assert.True(Body.TryParse(code, out var body));
        var day = UsualSessions.Next(mirror.Edition.Votes.All, body, PartialDate.Parse(today).Earliest);
        Assert.StartsWith(month, PartialDate.From(day!.Value).ToString());
    }

    [Theory]
    [InlineData(VoteKind.WholeText)]
    [InlineData(VoteKind.Amendment)]
    public void Real_futures_shuffled_change_nothing_bit_by_bit(VoteKind kind)
    {
        var edition = mirror.Edition;
        var coming = ComingVote.Like(edition.Votes.On(DocumentSymbol.Parse("A/HRC/51/L.6"))[0]) with { Kind = kind };
        var expected = Forecast(edition.Votes.All, coming);
        Assert.Equal(47, expected.Ballots.Count);
        var random = new Random(51);
        VoteEvent[] altered =
        [
            .. edition.Votes.All.Select(v =>
                !v.Date.IsKnown || v.Date.Latest < Day
                    ? v
                    : v with
                    {
                        Title = coming.Title,
                        MainSponsors = coming.MainSponsors,
                        AgendaItem = coming.AgendaItem,
                        Ballots = BallotSheet.Of(v.Ballots.Select(b => KeyValuePair.Create(b.Key, (Ballot)random.Next(1, 5)))),
                    }
            ),
        ];
        random.Shuffle(altered);
        var actual = Forecast(altered, coming);
        Assert.Equal(expected.Ballots, actual.Ballots);
        Assert.True(Enumerable.Range(0, expected.Draws.Count).All(draw => expected.Draws[draw].SequenceEqual(actual.Draws[draw])));

        VoteForecast Forecast(IEnumerable<VoteEvent> votes, ComingVote vote)
        {
            var walk = new ForecastWalk(votes, new BodyMembers(edition.States, edition.Seats), Body.HumanRightsCouncil);
            walk.GoTo(Day);
            return walk.Forecast(vote, 200);
        }
    }
}
