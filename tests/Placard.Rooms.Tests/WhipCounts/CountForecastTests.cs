using System.Text.Json;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.WhipCounts;

namespace Placard.Rooms.Tests.WhipCounts;

public class CountForecastTests
{
    private static readonly CountedVote Lanterns = new(
        "Question of lanterns",
        Body.HumanRightsCouncil,
        new DateOnly(2098, 3, 20),
        Goal.Pass
    );

    [Fact]
    public async Task Under_a_count_lies_the_forecast_that_the_page_of_forecasts_shows()
    {
        var counted = await CountForecast.OfAsync(TinyEdition.Shared, Lanterns);
        await using var site = await TestSite.OpenAsync();
        using var page = JsonDocument.Parse(await site.TextAsync("/forecasts.json?title=Question+of+lanterns&body=HRC&on=2098-03-20"));
        Assert.Equal(page.RootElement.GetProperty("known").GetInt32(), counted.Votes);
        foreach (var state in page.RootElement.GetProperty("states").EnumerateArray())
            Assert.Equal(
                state.GetProperty("yes").GetDouble(),
                counted.Forecast.Ballots.Single(b => b.State.ToString() == state.GetProperty("state").GetString()).Yes,
                12
            );
    }

    [Fact]
    public async Task The_basis_names_what_the_forecast_rests_on()
    {
        var basis = (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns)).Basis;
        Assert.Contains("roll calls known before 20 March 2098", basis, StringComparison.Ordinal);
        Assert.Contains("last put to the vote on 30 September 2097: A/HRC/RES/98/1", basis, StringComparison.Ordinal);
        Assert.Contains("not what states have promised", basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_text_is_said_to_be_new() =>
        Assert.Contains(
            "No earlier vote on this text is known",
            (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns with { Title = "حقوق" })).Basis,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Seats_of_which_nobody_knows_the_holder_are_said_to_be_left_out() => // the invented Council has twelve members
        Assert.Contains(
            "Of the 47 seats of the Council that day the record knows who holds 12. The other 35 are left out",
            (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns)).Basis,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_earlier_vote_that_it_is_like_decides_what_is_forecast_and_not_the_title()
    {
        var like = await CountForecast.OfAsync(
            TinyEdition.Shared,
            Lanterns with
            {
                Title = "Something else",
                Like = VoteAddress.From("A/HRC/RES/98/1"),
            }
        );
        Assert.Contains("A/HRC/RES/98/1", like.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_record_and_vote_give_the_same_draws()
    {
        var (one, other) = (
            (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns)).Forecast.Draws,
            (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns with { Goal = Goal.Block })).Forecast.Draws
        );
        for (var draw = 0; draw < one.Count; draw++)
            Assert.True(one[draw].SequenceEqual(other[draw]));
    }

    [Fact]
    public async Task A_body_that_is_not_forecast_goes_by_past_ballots_and_says_so()
    {
        var third = await CountForecast.OfAsync(TinyEdition.Shared, Lanterns with { Body = Body.ThirdCommittee });
        Assert.StartsWith("Votes of the Third Committee are not forecast", third.Basis, StringComparison.Ordinal);
        Assert.Contains("Past ballots are used instead", third.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_whose_members_are_not_known_goes_by_past_ballots_and_says_so() =>
        Assert.StartsWith(
            "Who sits in the Council on 20 March 2140 is not known",
            (await CountForecast.OfAsync(TinyEdition.Shared, Lanterns with { On = new DateOnly(2140, 3, 20) })).Basis,
            StringComparison.Ordinal
        );
}
