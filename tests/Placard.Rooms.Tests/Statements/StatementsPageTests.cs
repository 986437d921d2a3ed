using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Statements;

public sealed class StatementsPageTests
{
    [Fact]
    public async Task The_first_page_says_how_many_are_held_from_when_to_when_and_whom_they_concern()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/statements");
        var said = page.QuerySelector("main")!.TextContent;
        Assert.Contains("7 statements held, 1 June 2096 to 29 October 2098", said, StringComparison.Ordinal);
        Assert.Contains("All of them concern Brazil", said, StringComparison.Ordinal);
        Assert.Equal(7, page.QuerySelectorAll("tbody tr").Length);
        var json = await site.JsonAsync("/statements.json");
        Assert.Equal(["BRA"], json.GetProperty("concerned").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(4, json.GetProperty("withCompleteList").GetInt32());
        Assert.Equal(1, json.GetProperty("withoutList").GetInt32());
    }

    [Theory]
    [InlineData("state=SEN", 3)]
    [InlineData("state=SEN&side=critical", 2)]
    [InlineData("list=no+published+list+found", 1)]
    [InlineData("list=published+but+not+read", 1)]
    [InlineData("body=GA3", 1)]
    [InlineData("year=2097", 1)]
    [InlineData("topic=WICKS", 1)]
    [InlineData("concerns=Brazil", 7)]
    [InlineData("concerns=FRA", 0)]
    public async Task A_filter_keeps_what_it_says(string query, int kept)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(kept, (await site.JsonAsync("/statements.json?" + query)).GetProperty("total").GetInt32());
        Assert.Equal(kept, (await site.PageAsync("/statements?" + query)).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task States_claimed_and_states_named_stand_beside_each_other()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync($"/statements/{TinyStatements.Partial}.json");
        Assert.Equal(54, json.GetProperty("claimedAtLeast").GetInt32());
        Assert.Equal(2, json.GetProperty("named").GetInt32());
        Assert.Equal(["CHN", "CUB"], json.GetProperty("signatures").EnumerateArray().Select(s => s.GetProperty("state").GetString()));
        Assert.Equal("minutes", json.GetProperty("sources")[0].GetProperty("source").GetString());
        var page = await site.PageAsync($"/statements/{TinyStatements.Partial}");
        Assert.Equal(["54", "2"], page.QuerySelectorAll(".numbers dd").Select(d => d.TextContent));
        Assert.Contains("may have signed", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main i"));
    }

    [Fact]
    public async Task No_published_list_is_a_state_of_its_own_and_not_an_empty_list()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync($"/statements/{TinyStatements.WithoutList}");
        Assert.Equal(["50 or 51", "not known"], page.QuerySelectorAll(".numbers dd").Select(d => d.TextContent));
        Assert.Contains("no published list was found", page.QuerySelector("#signed + p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "no published list found",
            (await site.JsonAsync($"/statements/{TinyStatements.WithoutList}.json")).GetProperty("list").GetString()
        );
    }

    [Fact]
    public async Task A_statement_leads_to_the_other_side_of_its_session()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync($"/statements/{TinyStatements.Complete}");
        Assert.Equal(
            [$"/statements/{TinyStatements.WithoutList}", $"/statements/{TinyStatements.Supportive}"],
            page.QuerySelectorAll("#opposite + ul a").Select(a => a.GetAttribute("href")!).Order()
        );
        Assert.Contains(
            "https://docs.un.org/",
            page.QuerySelector(".facts a[rel=external]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_signed_both_sides_is_found_with_the_statements()
    {
        await using var site = await TestSite.ForReadersAsync();
        var found = Assert.Single((await site.JsonAsync("/statements/both-sides.json")).GetProperty("found").EnumerateArray());
        Assert.Equal(("SEN", "Lamps"), (found.GetProperty("state").GetString(), found.GetProperty("topic").GetString()));
        Assert.Equal(2, found.GetProperty("critical").GetArrayLength());
        Assert.Equal([TinyStatements.Supportive], found.GetProperty("supportive").EnumerateArray().Select(s => s.GetString()));
        Assert.Contains(
            "both sides of Lamps",
            (await site.PageAsync("/statements/states/SEN")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    // Senegal and France are on three of the four complete lists each, on two together, and Senegal on the one of the other side too.
    [Fact]
    public async Task Agreement_of_signing_counts_complete_lists_alone_and_gives_no_index_below_its_floor()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync("/statements/agreement/SEN.json");
        Assert.Equal(4, json.GetProperty("statements").GetInt32());
        Assert.Equal(7, json.GetProperty("held").GetInt32());
        var france = json.GetProperty("partners").EnumerateArray().Single(p => p.GetProperty("state").GetString() == "FRA");
        Assert.Equal(0.5, france.GetProperty("signing").GetDouble());
        Assert.Equal(
            (2, 1, 1, 3),
            (
                france.GetProperty("both").GetInt32(),
                france.GetProperty("onlyFirst").GetInt32(),
                france.GetProperty("onlyOther").GetInt32(),
                france.GetProperty("opposed").GetInt32()
            )
        );
        var egypt = json.GetProperty("partners").EnumerateArray().Single(p => p.GetProperty("state").GetString() == "EGY");
        Assert.False(egypt.TryGetProperty("signing", out _));
        Assert.False(egypt.TryGetProperty("voting", out _));
        Assert.Contains("not known", (await site.PageAsync("/statements/agreement/SEN")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_can_be_followed()
    {
        await using var site = await TestSite.ForReadersAsync();
        var feed = await site.TextAsync("/statements.atom?side=critical");
        Assert.Equal(3, feed.Split("<entry>").Length - 1);
        Assert.Contains("Claimed: not stated states. Named: 3; list: complete.", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_state_leads_to_what_it_signed()
    {
        await using var site = await TestSite.ForReadersAsync();
        var link = (await site.PageAsync("/states/SEN")).QuerySelector("#registers + dl a[href='/statements/states/SEN']");
        Assert.Equal("Named in 3 joint statements of the 7 held, 1 June 2096 to 29 October 2098", link!.TextContent);
        Assert.Null((await site.PageAsync("/states/IND")).QuerySelector("#registers + dl a[href='/statements/states/IND']"));
    }

    [Fact]
    public async Task A_statement_that_does_not_exist_is_refused_with_the_nearest_ones()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync("/statements/2098-03-20-hrc99-critica");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/statements/2098-03-20-hrc99-critica");
        Assert.Equal($"/statements/{TinyStatements.Complete}", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/statements/states/")]
    [InlineData("/statements/agreement/")]
    public async Task A_state_that_was_no_more_is_refused_and_leads_to_those_that_came_from_it(string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address + "CSK");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync(address + "CSK");
        Assert.Contains(
            "sat in the United Nations until 31 December 1992",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal([address + "CZE", address + "SVK"], page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_seat_that_another_state_carries_on_is_that_of_the_other()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync("/statements/states/SUN");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/statements/states/RUS", answer.Headers.Location!.ToString());
    }
}
