using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.WhipCounts;

public class WaysToTheDeskTests
{
    private const string OfLanterns = "/forecasts?like=A/HRC/RES/98/1&on=2098-03-25";

    [Fact]
    public async Task Who_may_come_to_the_desk_is_led_there_from_a_vote_and_from_a_forecast_and_finds_the_form_filled_in()
    {
        await using var whip = await WhipSite.OpenAsync(rooms: TestSite.Rooms);
        foreach (var (from, day) in new[] { ("/votes/A/HRC/RES/98/1", ""), (OfLanterns, "2098-03-25") })
        {
            var link = Assert.Single((await whip.Site.FinishedPageAsync(from)).QuerySelectorAll("main a[href^='/whip-counts?']"));
            var form = await whip.Site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal("A/HRC/RES/98/1", form.QuerySelector("#f-like")!.GetAttribute("value"));
            Assert.Equal(day, form.QuerySelector("#f-on")!.GetAttribute("value") ?? "");
        }
    }

    [Fact]
    public async Task Nobody_else_sees_that_there_is_a_desk()
    {
        await using var whip = await WhipSite.OpenAsync(settings => settings with { Desk = null }, TestSite.Rooms);
        foreach (var address in new[] { "/votes/A/HRC/RES/98/1", OfLanterns, "/" })
            Assert.Empty((await whip.Site.FinishedPageAsync(address)).QuerySelectorAll("a[href^='/whip-counts']"));
    }

    [Fact]
    public async Task A_page_that_leads_to_the_desk_is_not_taken_for_one_that_does_not()
    {
        await using var with = await WhipSite.OpenAsync(rooms: TestSite.Rooms);
        await using var without = await WhipSite.OpenAsync(settings => settings with { Desk = null }, TestSite.Rooms);
        using var page = await without.Site.AskAsync("/states");
        using var again = await with.Site.AskAsync("/states", ifNoneMatch: page.Headers.ETag!.ToString());
        Assert.Equal(System.Net.HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("/forecasts?title=Lamps&body=HRC&kind=amendment&on=2098-03-25")]
    [InlineData("/forecasts?title=Lamps&body=HRC&sponsors=CHN&on=2098-03-25")]
    public async Task A_forecast_of_what_a_count_does_not_know_of_leads_to_none(string address)
    {
        await using var whip = await WhipSite.OpenAsync(rooms: TestSite.Rooms);
        Assert.Empty((await whip.Site.FinishedPageAsync(address)).QuerySelectorAll("main a[href^='/whip-counts']"));
    }
}
