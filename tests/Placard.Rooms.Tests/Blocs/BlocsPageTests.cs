using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Blocs;

public sealed class BlocsPageTests
{
    private const string Council = "?body=HRC&from=2097";

    [Fact]
    public async Task States_are_listed_by_bloc_with_their_number_of_roll_calls_and_how_stable_the_bloc_is()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/blocs" + Council);
        Assert.Contains("12 states voted as", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "3", "12", "200"], page.QuerySelectorAll("dl.numbers dd").Select(d => d.TextContent));
        Assert.Equal(12, page.QuerySelectorAll("ul.members li").Length);
        Assert.NotNull(page.QuerySelector("svg.agreement-matrix title"));
        Assert.Contains("3 drafts alone", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("HRC", page.QuerySelector("#f-body option[selected]")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_say_what_the_page_says()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/blocs.json" + Council);
        var blocs = json.GetProperty("blocs").EnumerateArray().ToArray();
        Assert.Equal(12, blocs.Sum(b => b.GetProperty("states").GetArrayLength()));
        Assert.All(blocs, b => Assert.InRange(b.GetProperty("likeness").GetDouble(), 0, 1));
        Assert.Equal(
            ("HRC", "2097"),
            (json.GetProperty("asked").GetProperty("body").GetString(), json.GetProperty("asked").GetProperty("from").GetString())
        );
        var rows = (await site.TextAsync("/blocs.csv" + Council)).TrimEnd().Split("\r\n");
        Assert.Equal("bloc,state,name,silhouette,with_bloc,bloc_likeness,bloc_dissolved", rows[0]);
        Assert.Equal(13, rows.Length);
    }

    [Fact]
    public async Task As_many_blocs_are_made_as_are_asked_for()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(4, (await site.JsonAsync("/blocs.json" + Council + "&blocs=4")).GetProperty("blocs").GetArrayLength());
        Assert.Contains(
            "4 blocs were asked for",
            (await site.PageAsync("/blocs" + Council + "&blocs=4")).QuerySelector("section[aria-labelledby=how]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_pair_stands_in_the_table_once_with_its_interval()
    {
        await using var site = await TestSite.OpenAsync();
        var rows = (await site.TextAsync("/blocs/pairs.csv" + Council)).TrimEnd().Split("\r\n").Skip(1).Select(r => r.Split(',')).ToArray();
        Assert.Equal(66, rows.Length);
        Assert.All(rows, r => Assert.InRange(Number(r[6]), Number(r[7]), Number(r[8])));
        Assert.Equal(rows.Select(r => Number(r[6])).OrderDescending(), rows.Select(r => Number(r[6])));
    }

    [Theory]
    [InlineData("/blocs?body=SC")]
    [InlineData("/blocs?body=HRC&topic=no+such+words")]
    [InlineData("/blocs?topic=%D8%AD%D9%82%D9%88%D9%82")]
    [InlineData("/blocs/pairs?body=SC")]
    [InlineData("/blocs/alone?body=SC")]
    [InlineData("/blocs/map/FJI?body=SC")]
    [InlineData("/blocs/groups/EU?body=SC")]
    [InlineData("/blocs/drift/CHN/FJI")]
    [InlineData("/blocs/groups/WARSAW/drift/FJI")]
    [InlineData("/blocs/groups/EU/breaks?body=SC")]
    [InlineData("/blocs/groups?body=SC")]
    public async Task Where_there_is_nothing_the_page_says_so_and_stands(string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await site.PageAsync(address);
        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Null(page.QuerySelector("svg.agreement-matrix, svg.index-by-year"));
    }

    [Theory]
    [InlineData("/blocs?body=XYZ", HttpStatusCode.BadRequest)]
    [InlineData("/blocs?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/blocs?from=2020&to=2010", HttpStatusCode.BadRequest)]
    [InlineData("/blocs?blocs=1", HttpStatusCode.BadRequest)]
    [InlineData("/blocs?blocs=999", HttpStatusCode.BadRequest)]
    [InlineData("/blocs/map/Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/blocs/map/%D9%83%D9%88%D9%83%D8%A8", HttpStatusCode.NotFound)]
    [InlineData("/blocs/groups/G77", HttpStatusCode.NotFound)]
    [InlineData("/blocs/groups/EU/breaks?state=CHN", HttpStatusCode.BadRequest)]
    [InlineData("/blocs/groups/EU/breaks?state=Atlantis", HttpStatusCode.BadRequest)]
    [InlineData("/blocs/drift/CHN/Atlantis", HttpStatusCode.NotFound)]
    [InlineData("/blocs/drift/CHN/CHN", HttpStatusCode.BadRequest)]
    [InlineData("/blocs/drift?state=CHN&with=Atlantis", HttpStatusCode.BadRequest)]
    public async Task What_is_wrong_in_an_address_is_answered_with_a_sentence(string address, HttpStatusCode status)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.EndsWith(".", (await site.PageAsync(address)).QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/blocs/map?state=egypt&body=HRC", "/blocs/map/EGY?body=HRC")]
    [InlineData("/blocs/map/%D9%85%D8%B5%D8%B1", "/blocs/map/EGY")]
    [InlineData("/blocs/map/chn", "/blocs/map/CHN")]
    [InlineData("/blocs/map/SUN.json", "/blocs/map/RUS.json")]
    [InlineData("/blocs/drift?state=China&with=United+States", "/blocs/drift/CHN/USA?body=GA")]
    [InlineData("/blocs/drift?state=China&with=European+Union", "/blocs/groups/EU/drift/CHN?body=GA")]
    [InlineData("/blocs/drift?state=China&with=NAM", "/blocs/drift/CHN/NAM?body=GA")]
    [InlineData("/blocs/drift/chn/SUN?body=HRC", "/blocs/drift/CHN/RUS?body=HRC")]
    [InlineData("/blocs/groups/eu?body=HRC", "/blocs/groups/EU?body=HRC")]
    [InlineData("/blocs/groups/eu/breaks.csv", "/blocs/groups/EU/breaks.csv")]
    [InlineData("/blocs/groups/eu/drift/hun", "/blocs/groups/EU/drift/HUN")]
    public async Task What_is_nearly_right_leads_to_the_one_address(string written, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(written);
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
