using System.Net;
using System.Text.Json;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Home;

public class HomeTests
{
    [Fact]
    public async Task The_home_page_gives_the_edition_in_numbers()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/index.json"));
        Assert.Equal(11, json.RootElement.GetProperty("decisions").GetInt32());
        Assert.Equal(9, json.RootElement.GetProperty("rollCalls").GetInt32());
        // Five roll calls of twelve, three of seven, one of four; the quarantined one is left out.
        Assert.Equal(85, json.RootElement.GetProperty("ballots").GetInt64());
        Assert.Equal(21, json.RootElement.GetProperty("states").GetInt32());
        Assert.Equal("2098-03-23", json.RootElement.GetProperty("asOf").GetString());
        var page = await site.PageAsync("/");
        Assert.Contains("decisions since 1975", page.QuerySelector(".numbers")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("23 March 2098 (Council)", page.QuerySelector("main .held")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_closest_votes_come_closest_first_and_without_those_in_doubt()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/index.json"));
        var closest = json.RootElement.GetProperty("closest").EnumerateArray().ToList();
        var margins = closest.Select(v => v.GetProperty("margin").GetInt32()).ToList();
        Assert.NotEmpty(margins);
        Assert.Equal(margins.Order(), margins);
        Assert.DoesNotContain(closest, v => v.GetProperty("status").GetString() is "disputed" or "quarantined");
    }

    [Theory]
    [InlineData("China", "/states/CHN")]
    [InlineData("chn", "/states/CHN")]
    [InlineData(" sénégal ", "/states/SEN")]
    [InlineData("A/HRC/RES/99/1", "/votes/A/HRC/RES/99/1")]
    [InlineData("a/hrc/99/l.1", "/votes/A/HRC/99/L.1")]
    public async Task A_search_that_has_one_answer_leads_there(string words, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Words_find_the_votes_that_hold_them_all()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/search.json?q=question%20LANTERNS"));
        Assert.Equal(3, json.RootElement.GetProperty("total").GetInt32());
        Assert.All(
            json.RootElement.GetProperty("votes").EnumerateArray(),
            v => Assert.Equal("Question of lanterns", v.GetProperty("title").GetString())
        );
    }

    [Fact]
    public async Task A_name_nearly_right_finds_the_state()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/search?q=Senegall");
        Assert.Equal("/states/SEN", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzzzqqqq")]
    [InlineData("A/HRC/RES/77/77")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("حقوق")]
    [InlineData("' OR 1=1 --")]
    public async Task Any_search_is_answered_with_a_page(string words)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(words, page.QuerySelector("input[name=q]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_search_without_end_is_refused()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/search?q=" + new string('x', 300));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_title_that_tries_to_be_markup_stays_a_title()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/");
        Assert.Contains(page.QuerySelectorAll(".votes .title"), t => t.TextContent == TinyEdition.HostileTitle);
        Assert.Empty(page.QuerySelectorAll("script"));
    }
}
