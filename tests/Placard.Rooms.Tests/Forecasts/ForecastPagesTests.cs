using System.Text.Json;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forecasts;

public class ForecastPagesTests
{
    private const string OfLanterns = "/forecasts?like=A/HRC/RES/98/1&on=2098-03-25";

    [Fact]
    public async Task Every_member_of_the_day_has_chances_that_sum_to_one_and_the_page_names_each()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await TextAsync(site, OfLanterns.Replace("?", ".json?", StringComparison.Ordinal)));
        var states = json.RootElement.GetProperty("states").EnumerateArray().ToList();
        Assert.Equal(TinyEdition.Council, states.Select(s => s.GetProperty("state").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(states, s => Assert.Equal(1, new[] { "yes", "no", "abstain", "absent" }.Sum(b => s.GetProperty(b).GetDouble()), 9));
        var page = await site.FinishedPageAsync(OfLanterns);
        Assert.Equal(states.Count, page.QuerySelectorAll("section[aria-labelledby=states] tbody tr").Length);
        Assert.NotNull(page.QuerySelector("svg.margin-chances"));
        Assert.Contains("majority of those voting yes or no", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seats_of_which_nobody_knows_the_holder_are_said_to_be_left_out()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(
            47 - TinyEdition.Council.Count,
            (await site.JsonAsync(OfLanterns.Replace("?", ".json?", StringComparison.Ordinal))).GetProperty("seatsLeftOut").GetInt32()
        );
        Assert.Contains(
            "The other 35 are left out",
            (await site.FinishedPageAsync(OfLanterns)).QuerySelector(".notice")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "left out",
            (await site.FinishedPageAsync("/forecasts?like=A/RES/150/7")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        ); // where every state sits, no seat is
    }

    [Fact]
    public async Task The_table_has_a_row_a_member()
    {
        await using var site = await TestSite.OpenAsync();
        var rows = (await TextAsync(site, OfLanterns.Replace("?", ".csv?", StringComparison.Ordinal))).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.StartsWith("state,yes,no,abstain,absent,likeliest", rows[0], StringComparison.Ordinal);
        Assert.Equal(TinyEdition.Council.Count, rows.Length - 1);
    }

    [Fact]
    public async Task A_new_text_says_that_it_is_new_and_words_in_any_script_are_words()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.FinishedPageAsync(
            "/forecasts?title=" + Uri.EscapeDataString("حقوق <b>الإنسان") + "&body=HRC&on=2098-03-25&sponsors=China,EGY"
        );
        Assert.Contains(
            page.QuerySelectorAll(".notice"),
            notice => notice.TextContent.Contains("No vote on this title was known", StringComparison.Ordinal)
        );
        Assert.Contains("حقوق <b>الإنسان", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            2,
            page.QuerySelectorAll("th[scope=row]").Count(th => th.TextContent.Contains("introduces it", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Where_no_vote_is_comparable_no_chance_is_given_in_any_form()
    {
        await using var site = await TestSite.OpenAsync();
        const string Unlike = "title=Astronomers%20and%20comets&body=HRC&on=2098-03-25&sponsors=China,EGY";
        var page = await site.FinishedPageAsync($"/forecasts?{Unlike}");
        Assert.Contains(
            "No comparable vote is known, so no chance is given",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("base rate", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("svg.margin-chances"));
        var json = await site.JsonAsync($"/forecasts.json?{Unlike}");
        Assert.False(json.GetProperty("isComparable").GetBoolean());
        Assert.False(json.TryGetProperty("adopted", out _));
        Assert.All(json.GetProperty("states").EnumerateArray(), s => Assert.False(s.TryGetProperty("yes", out _)));
        Assert.True(
            (await site.JsonAsync(OfLanterns.Replace("?", ".json?", StringComparison.Ordinal))).GetProperty("isComparable").GetBoolean()
        );
    }

    [Fact]
    public async Task A_text_that_would_end_a_mandate_says_what_its_forecast_is_turned_from()
    {
        await using var site = await TestSite.OpenAsync();
        const string Ending = "title=Discontinuation+of+the+mandate+of+the+Keeper+on+street+lighting&on=2098-03-25";
        var page = await site.FinishedPageAsync($"/forecasts?{Ending}");
        Assert.Contains(
            page.QuerySelectorAll(".notice"),
            notice => notice.TextContent.Contains("This would end a mandate: the forecast is that of", StringComparison.Ordinal)
        );
        Assert.Equal("ends a mandate", (await site.JsonAsync($"/forecasts.json?{Ending}")).GetProperty("aim").GetString());
        Assert.Equal("own text", (await site.JsonAsync($"/forecasts.json?{Ending}&effect=own-text")).GetProperty("aim").GetString());
    }

    [Fact]
    public async Task Without_a_day_the_page_says_which_it_took()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.FinishedPageAsync("/forecasts?like=A/HRC/RES/99/2");
        Assert.Contains("No day was named", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "No day was named",
            (await site.FinishedPageAsync(OfLanterns)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/forecasts?title=x&effect=undo", 400)]
    [InlineData("/forecasts?like=A/HRC/RES/99/77", 404)]
    [InlineData("/forecasts?like=A/HRC/RES/99/2&on=2098", 400)]
    [InlineData("/forecasts?like=A/HRC/RES/99/2&on=1999-01-01", 400)]
    [InlineData("/forecasts?like=A/HRC/RES/99/2&two-thirds=yes", 400)]
    [InlineData("/forecasts?like=A/HRC/RES/99/2&sponsors=Nowhere", 400)]
    [InlineData("/forecasts?like=A/HRC/RES/99/2&title=x", 400)]
    [InlineData("/forecasts?title=x&body=SC", 400)]
    [InlineData("/forecasts?title=x&kind=motion", 400)]
    [InlineData("/forecasts/backtest?body=SC", 400)]
    [InlineData("/forecasts/backtest?year=now", 400)]
    public async Task What_cannot_be_forecast_is_answered_with_a_sentence(string address, int status)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_back_test_shows_the_misses_before_anything_else()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await TextAsync(site, "/forecasts/backtest.json"));
        var losses = json.RootElement.GetProperty("votes").EnumerateArray().Select(v => v.GetProperty("logLoss").GetDouble()).ToList();
        Assert.NotEmpty(losses);
        Assert.Equal(losses.OrderDescending(), losses);
        var page = await site.FinishedPageAsync("/forecasts/backtest");
        Assert.Equal(
            ["misses", "calibration", "scores"],
            page.QuerySelectorAll("main section").Select(s => s.GetAttribute("aria-labelledby"))
        );
        Assert.Equal(4, json.RootElement.GetProperty("scores")[0].GetProperty("forecasters").GetArrayLength());
    }

    private static async Task<string> TextAsync(TestSite site, string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.True(answer.IsSuccessStatusCode, address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
