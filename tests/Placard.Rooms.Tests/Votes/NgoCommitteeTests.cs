using System.Net;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;
using Placard.Rooms.Tests.WhipCounts;

namespace Placard.Rooms.Tests.Votes;

/// <summary>What the NGO Committee is as a body of votes: its code has a slash, its votes have no symbol and no day.</summary>
public sealed class NgoCommitteeTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Asked = "?body=ECOSOC/NGO";

    [Theory]
    [InlineData("/votes")]
    [InlineData("/compare")]
    [InlineData("/blocs")]
    [InlineData("/positions")]
    public async Task It_is_offered_where_roll_calls_are_chosen(string address) =>
        Assert.NotNull((await Site.FinishedPageAsync(address)).QuerySelector("select[name=body] option[value='ECOSOC/NGO']"));

    [Theory]
    [InlineData("/forecasts")]
    [InlineData("/texts")]
    public async Task It_is_not_offered_where_nothing_of_it_could_be_found(string address)
    {
        var page = await Site.FinishedPageAsync(address);
        Assert.Null(page.QuerySelector("select[name=body] option[value='ECOSOC/NGO']"));
        Assert.NotNull(page.QuerySelector("select[name=body] option[value=HRC]"));
    }

    [Fact]
    public async Task A_vote_of_it_has_an_address_that_leads_back_to_the_body()
    {
        var list = await Site.PageAsync("/votes" + Asked);
        Assert.Contains("/votes/ECOSOC/NGO@2094-06-12-1", list.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        var page = await Site.PageAsync("/votes/ECOSOC/NGO@2094-06-12-1");
        Assert.Contains("Night Watch International", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/votes?body=ECOSOC%2FNGO", page.QuerySelector("nav.trail a:last-child")!.GetAttribute("href"));
        var vote = await Site.JsonAsync("/votes/ECOSOC/NGO@2094-06-12-1.json");
        Assert.Equal("ECOSOC/NGO", vote.GetProperty("body").GetString());
        Assert.Equal("no", vote.GetProperty("ballots").GetProperty("BDI").GetString());
    }

    [Theory]
    [InlineData("/blocs/alone")]
    [InlineData("/blocs/map/ARM")]
    [InlineData("/compare/ARM/BDI")]
    public async Task What_needs_few_roll_calls_is_measured(string address)
    {
        using var answer = await Site.AskAsync(address + Asked);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Positions_from_too_few_roll_calls_are_not_shown()
    {
        var page = await Site.FinishedPageAsync("/positions" + Asked);
        Assert.Contains("at least 10", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main svg"));
    }

    [Fact]
    public async Task Its_votes_are_not_forecast_and_that_is_said()
    {
        var refused = await Site.PageAsync("/forecasts?like=ECOSOC/NGO@2094-06-12-1");
        Assert.Contains("are not forecast", refused.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        var vote = await Site.PageAsync("/votes/ECOSOC/NGO@2094-06-12-1");
        Assert.Empty(vote.QuerySelectorAll("main a[href^='/forecasts'], main a[href^='/whip-counts']"));
    }

    [Fact]
    public async Task No_whip_count_is_kept_for_it_by_its_name_or_by_a_vote_of_it()
    {
        await using var whip = await WhipSite.OpenAsync();
        var form = await whip.Site.PageAsync("/whip-counts");
        Assert.Null(form.QuerySelector("#f-body option[value='ECOSOC/NGO']"));
        foreach (var (name, value) in new[] { ("body", "ECOSOC/NGO"), ("like", "ECOSOC/NGO@2094-06-12-1") })
        {
            var body = name == "body" ? value : "";
            using var refused = await whip.SendAsync(
                "/whip-counts",
                ("title", "Night watch"),
                ("on", "2099-01-20"),
                ("body", body),
                ("like", name == "like" ? value : "")
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(
                "only the session is",
                await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
    }

    private TestSite Site => shared.Site;
}
