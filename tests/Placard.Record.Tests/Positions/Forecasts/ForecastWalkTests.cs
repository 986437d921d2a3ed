using Placard.Record.Positions.Forecasts;

namespace Placard.Record.Tests.Positions.Forecasts;

public class ForecastWalkTests
{
    private static readonly DateOnly Day = new(2019, 6, 12);

    [Theory]
    [InlineData(VoteKind.WholeText)]
    [InlineData(VoteKind.Amendment)]
    public void Shuffled_futures_change_nothing_bit_by_bit(VoteKind kind)
    {
        var votes = InventedChamber.Votes();
        var coming = InventedChamber.Coming("Question of ferries", kind) with { MainSponsors = [StateCode.Parse("ARG")] };
        var expected = InventedChamber.Forecast(votes, Day, coming);
        for (var turn = 1; turn <= 3; turn++)
        {
            var random = new Random(turn);
            var future = votes.Where(v => v.Date.Latest >= Day).ToList();
            var altered = future.Select(v =>
                v with
                {
                    Title = $"Question of {random.Next()} and ferries",
                    MainSponsors = [InventedChamber.States[random.Next(12)]],
                    Kind = (VoteKind)random.Next(2),
                    Outcome = Outcome.Rejected,
                    Ballots = BallotSheet.Of(InventedChamber.States.Select(s => KeyValuePair.Create(s, (Ballot)random.Next(1, 5)))),
                }
            );
            VoteEvent[] shuffled = [.. votes.Except(future).Concat(altered)];
            random.Shuffle(shuffled);
            AssertSame(expected, InventedChamber.Forecast(shuffled, Day, coming));
        }
        AssertSame(expected, InventedChamber.Forecast(votes.Where(v => v.Date.Latest < Day), Day, coming));
    }

    [Fact]
    public void The_second_forecast_of_a_quarter_is_as_the_first_bit_by_bit()
    {
        var walk = new ForecastWalk(InventedChamber.Votes(), InventedChamber.Members, Body.HumanRightsCouncil);
        walk.GoTo(Day);
        var coming = InventedChamber.Coming("Question of ferries");
        AssertSame(walk.Forecast(coming, 200), walk.Forecast(coming, 200));
    }

    [Fact]
    public void What_was_learned_and_written_down_gives_the_same_forecast_bit_by_bit()
    {
        var past = new PastVotes(InventedChamber.Votes(), InventedChamber.Members);
        var coming = InventedChamber.Coming("Question of ferries");
        var learned = new ForecastWalk(past, Body.HumanRightsCouncil);
        learned.GoTo(Day);
        var key = new ForecastWalk(past, Body.HumanRightsCouncil).KeyOn(Day.AddDays(1));
        var written = learned.Training.ToBytes();
        var trained = new ForecastWalk(past, Body.HumanRightsCouncil);
        trained.GoTo(Day, ForecastTraining.Read(written, learned.Training.Key, InventedChamber.Members)!);
        AssertSame(learned.Forecast(coming, 200), trained.Forecast(coming, 200));
        Assert.Equal(written, trained.Training.ToBytes());
        Assert.NotEqual(key, learned.Training.Key);
        Assert.Null(ForecastTraining.Read(written, key, InventedChamber.Members));
        Assert.Null(ForecastTraining.Read(written[..^9], learned.Training.Key, InventedChamber.Members));
        Assert.Null(ForecastTraining.Read([], learned.Training.Key, InventedChamber.Members));
        Assert.Throws<InvalidOperationException>(() => trained.GoTo(Day.AddDays(1)));
        Assert.Throws<ArgumentException>(() => new ForecastWalk(past, Body.GeneralAssembly).GoTo(Day, learned.Training));
    }

    [Fact]
    public void A_vote_of_the_day_before_is_known_and_one_of_the_day_is_not()
    {
        var votes = InventedChamber.Votes(2018);
        var coming = InventedChamber.Coming("Question of bridges");
        var before = InventedChamber.Forecast(votes, Day, coming);
        var sameDay = InventedChamber.Vote(Day, "Question of bridges", VoteKind.WholeText, false, 90_000);
        AssertSame(before, InventedChamber.Forecast([.. votes, sameDay], Day, coming));
        var dayBefore = sameDay with { Date = PartialDate.From(Day.AddDays(-1)) };
        Assert.NotEqual(before.Ballots[0].Yes, InventedChamber.Forecast([.. votes, dayBefore], Day, coming).Ballots[0].Yes);
    }

    [Fact]
    public void A_vote_of_which_only_the_month_is_known_counts_when_the_month_is_over()
    {
        var votes = InventedChamber.Votes(2018);
        var coming = InventedChamber.Coming("Question of bridges");
        var rough = InventedChamber.Vote(Day, "Question of bridges", VoteKind.WholeText, false, 90_000) with
        {
            Date = new PartialDate(2019, 6),
        };
        AssertSame(InventedChamber.Forecast(votes, Day, coming), InventedChamber.Forecast([.. votes, rough], Day, coming));
        var after = new DateOnly(2019, 7, 1);
        Assert.NotEqual(
            InventedChamber.Forecast(votes, after, coming).Ballots[0].Yes,
            InventedChamber.Forecast([.. votes, rough], after, coming).Ballots[0].Yes
        );
    }

    [Fact]
    public void Disputed_and_quarantined_votes_teach_nothing()
    {
        var votes = InventedChamber.Votes(2018);
        var coming = InventedChamber.Coming("Question of bridges");
        var bad = InventedChamber.Vote(new DateOnly(2019, 3, 1), "Question of bridges", VoteKind.WholeText, false, 90_000);
        AssertSame(
            InventedChamber.Forecast(votes, Day, coming),
            InventedChamber.Forecast(
                [
                    .. votes,
                    bad with
                    {
                        Status = RecordStatus.Quarantined,
                    },
                    bad with
                    {
                        Address = VoteAddress.Of("HRC", "x"),
                        Status = RecordStatus.Disputed,
                    },
                ],
                Day,
                coming
            )
        );
    }

    [Fact]
    public void Each_member_of_that_day_and_nobody_else_has_four_chances_that_sum_to_one()
    {
        var votes = InventedChamber.Votes();
        foreach (var (day, members) in new[] { (new DateOnly(2018, 12, 31), 12), (Day, 13) })
        {
            var forecast = InventedChamber.Forecast(votes, day, InventedChamber.Coming("Question of mills"));
            Assert.Equal(InventedChamber.Members.On(Body.HumanRightsCouncil, day), forecast.Ballots.Select(b => b.State));
            Assert.Equal(members, forecast.Ballots.Count);
            Assert.All(
                forecast.Ballots,
                b =>
                {
                    Assert.Equal(1, b.Yes + b.No + b.Abstain + b.Absent, 12);
                    Assert.All(new[] { b.Yes, b.No, b.Abstain, b.Absent }, p => Assert.InRange(p, 0.0004, 0.9996));
                }
            );
        }
    }

    [Fact]
    public void A_text_that_came_before_is_forecast_as_it_went_and_a_new_one_less_surely()
    {
        var votes = InventedChamber.Votes();
        var known = InventedChamber.Forecast(votes, Day, InventedChamber.Coming("Question of ferries"));
        Assert.All(
            known.Ballots.Where(b => b.State == StateCode.Parse("BRA") || b.State == StateCode.Parse("CHN")),
            b => Assert.True(b.Yes > 0.6, $"{b}")
        );
        Assert.All(known.Ballots.Where(b => b.State == StateCode.Parse("GBR")), b => Assert.True(b.No > 0.6, $"{b}"));
        var unknown = InventedChamber.Forecast(votes, Day, InventedChamber.Coming("Tariffs"));
        Assert.True(Width(unknown) > Width(known), $"{Width(unknown)} > {Width(known)}");
    }

    [Fact]
    public void Draws_have_the_chances_they_were_drawn_from_and_hang_together()
    {
        var votes = InventedChamber.Votes();
        var walk = new ForecastWalk(votes, InventedChamber.Members, Body.HumanRightsCouncil);
        walk.GoTo(Day);
        var forecast = walk.Forecast(InventedChamber.Coming("Tariffs"), 20_000);
        for (var s = 0; s < forecast.Ballots.Count; s++)
        {
            var yes =
                Enumerable.Range(0, forecast.Draws.Count).Count(d => forecast.Draws[d][s] == Ballot.Yes) / (double)forecast.Draws.Count;
            Assert.Equal(forecast.Ballots[s].Yes, yes, 0.02);
        }
        var counts = Enumerable.Range(0, forecast.Draws.Count).Select(d => (double)forecast.Draws[d].Count(Ballot.Yes)).ToArray();
        var mean = counts.Average();
        var spread = counts.Average(c => (c - mean) * (c - mean));
        var independent = forecast.Ballots.Sum(b => b.Yes * (1 - b.Yes));
        Assert.True(spread > 1.2 * independent, $"{spread} against {independent}");
    }

    [Fact]
    public void With_next_to_no_past_a_forecast_is_still_made()
    {
        var forecast = InventedChamber.Forecast(
            [InventedChamber.Vote(new DateOnly(2019, 3, 1), "Question of mills", VoteKind.WholeText, true, 1)],
            Day,
            InventedChamber.Coming("Question of mills")
        );
        Assert.Equal(Ballot.Yes, forecast.Ballots.First(b => b.State == StateCode.Parse("CHN")).Likeliest);
    }

    [Fact]
    public void A_body_whose_seats_are_not_known_or_whose_votes_are_not_forecast_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ForecastWalk([], InventedChamber.Members, Body.SecurityCouncil));
        Assert.Throws<ArgumentException>(() =>
            InventedChamber.Forecast([], new DateOnly(2007, 1, 1), InventedChamber.Coming("Question of mills"))
        );
    }

    [Fact]
    public void Two_thirds_ask_for_more_than_a_majority()
    {
        var votes = InventedChamber.Votes();
        var coming = InventedChamber.Coming("Question of ferries");
        var simple = OutcomeForecast.Of(InventedChamber.Forecast(votes, Day, coming));
        var strict = OutcomeForecast.Of(InventedChamber.Forecast(votes, Day, coming with { Rule = Majority.TwoThirds }));
        Assert.True(strict.Adopted < simple.Adopted);
        Assert.Equal(simple.ByMargin, strict.ByMargin);
        Assert.True(OutcomeForecast.IsAdopted(Majority.TwoThirds, 20, 10));
        Assert.False(OutcomeForecast.IsAdopted(Majority.TwoThirds, 19, 10));
        Assert.False(OutcomeForecast.IsAdopted(Majority.Simple, 10, 10));
    }

    [Fact]
    public void A_forecast_says_which_votes_and_ballots_it_rests_on()
    {
        var votes = InventedChamber.Votes();
        var walk = new ForecastWalk(votes, InventedChamber.Members, Body.HumanRightsCouncil);
        walk.GoTo(Day);
        var grounded = walk.ForecastWithExplanation(InventedChamber.Coming("Question of ferries"));
        Assert.Equal("Question of ferries", grounded.Like[0].Vote.Title);
        Assert.Contains(Similarity.SameText, grounded.Like[0].Similarities);
        Assert.Equal(new DateOnly(2019, 3, 12), grounded.LastTime.Single().Date.Earliest);
        Assert.All(grounded.Ballots, g => Assert.All(g.Cast, c => Assert.Equal(c.Vote.Ballots[g.State], c.Ballot)));
        var mexico = grounded.Ballots.Single(g => g.State == StateCode.Parse("MEX"));
        Assert.Empty(mexico.Cast);
        Assert.Equal(3, mexico.Neighbours.Count);
    }

    [Fact]
    public void Where_no_title_is_like_it_no_vote_is_comparable()
    {
        var walk = new ForecastWalk(InventedChamber.Votes(), InventedChamber.Members, Body.HumanRightsCouncil);
        walk.GoTo(Day);
        var known = walk.ForecastWithExplanation(InventedChamber.Coming("Question of ferries"));
        Assert.Equal((1.0, true), (known.Likeness, known.IsComparable));
        Assert.True(walk.ForecastWithExplanation(InventedChamber.Coming("Question of ferries and of mills")).IsComparable);
        var unlike = walk.ForecastWithExplanation(InventedChamber.Coming("Safety of astronomers and question of comets and of meteors"));
        Assert.InRange(unlike.Likeness, 0, ExplainedForecast.LeastLikeness);
        Assert.False(unlike.IsComparable);
        Assert.Equal(1, unlike.BaseRates.Sum(), 9);
    }

    [Fact]
    public void A_forecast_does_not_rest_on_absences_alone()
    {
        var votes = InventedChamber.Votes();
        var brazil = StateCode.Parse("BRA");
        VoteEvent[] absent =
        [
            .. votes.Select(v =>
                v.Title.EndsWith("ferries", StringComparison.Ordinal)
                    ? v with
                    {
                        Ballots = BallotSheet.Of(v.Ballots.Select(b => b.Key == brazil ? KeyValuePair.Create(b.Key, Ballot.NotVoting) : b)),
                    }
                    : v
            ),
        ];
        var walk = new ForecastWalk(absent, InventedChamber.Members, Body.HumanRightsCouncil);
        walk.GoTo(Day);
        var ground = walk.ForecastWithExplanation(InventedChamber.Coming("Question of ferries")).Ballots.Single(g => g.State == brazil);
        Assert.DoesNotContain(ground.Cast, c => c.Ballot == Ballot.NotVoting);
    }

    private static int Width(VoteForecast forecast)
    {
        var margin = OutcomeForecast.Of(forecast).Margin;
        return margin.High - margin.Low;
    }

    private static void AssertSame(VoteForecast expected, VoteForecast actual)
    {
        Assert.Equal(expected.Ballots, actual.Ballots);
        for (var draw = 0; draw < expected.Draws.Count; draw++)
            Assert.True(expected.Draws[draw].SequenceEqual(actual.Draws[draw]));
    }
}
