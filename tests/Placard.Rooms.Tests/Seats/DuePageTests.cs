using System.Net;
using System.Text.Json;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class DuePageTests
{
    [Fact]
    public async Task Seats_of_states_and_experts_and_holders_of_mandates_fall_vacant_in_order_of_day()
    {
        await using var site = await TestSite.OpenAsync();
        var due = await DueAsync(site, "?from=2098-03-01&within=2y");
        Assert.Equal(
            [("seat", 13), ("holder", 1), ("expert", 1)],
            due.GroupBy(d => d.GetProperty("kind").GetString()!).Select(g => (g.Key, g.Count()))
        );
        var ends = due.Select(d => d.GetProperty("ends").GetString()!).ToList();
        Assert.Equal(["2098-12-31", "2099-02", "2099"], ends.Distinct());
    }

    [Theory]
    [InlineData("2099-02-10", "2099-02, may have passed")]
    [InlineData("2099-02-01", "2099-02")]
    public async Task An_end_known_to_the_month_may_have_passed_within_it(string from, string said)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync($"/seats/due?kind=holder&from={from}");
        Assert.Equal(said, Assert.Single(page.QuerySelectorAll("tbody td.date")).TextContent);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public async Task A_first_day_that_no_calendar_goes_to_is_refused(string from)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync($"/seats/due?from={from}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_state_may_stand_again_after_one_term()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.All(await DueAsync(site, "?from=2098-03-01&body=HRC"), seat => Assert.True(seat.GetProperty("mayStandAgain").GetBoolean()));
    }

    [Theory]
    [InlineData("kind=expert", 0)]
    [InlineData("kind=expert&within=22m", 1)]
    [InlineData("kind=holder", 1)]
    [InlineData("kind=mandate", 0)]
    [InlineData("body=ECOSOC/NGO", 1)]
    [InlineData("within=90d", 0)]
    public async Task A_list_has_what_its_filters_take(string filter, int count)
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(count, (await DueAsync(site, "?from=2098-03-01&" + filter)).Count);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("18")]
    [InlineData("99y")]
    public async Task A_span_that_is_none_is_refused_in_one_sentence(string within)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/due?within=" + within);
        Assert.Contains(
            "is not a span of time; write 90d, 18m or 2y",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_listed_is_said()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Contains(
            "Of 1 mandate out of 1 no text in this edition says when the latest renewal ends",
            (await site.JsonAsync("/seats/due.json")).GetProperty("limits").GetString(),
            StringComparison.Ordinal
        );
    }

    private static async Task<List<JsonElement>> DueAsync(TestSite site, string query) =>
        [.. (await site.JsonAsync("/seats/due.json" + query)).GetProperty("due").EnumerateArray()];
}
