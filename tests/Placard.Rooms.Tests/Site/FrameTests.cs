using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Placard.Rooms.Tests.Site;

public class FrameTests
{
    [Fact]
    public async Task A_page_names_its_language_its_title_and_its_other_forms()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        var page = await site.PageAsync("/things/one?x=1");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("one · Placard", page.Title);
        Assert.Equal(
            ["/things/one.json?x=1", "/things/one.csv?x=1", "/things/one.atom?x=1"],
            page.QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!)
        );
        Assert.Equal(["JSON", "CSV", "Atom"], page.QuerySelectorAll(".forms a").Select(a => a.TextContent));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script, [style], [onclick]"));
        Assert.Contains("aaaaaaaaaaaa", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_address_with_an_ending_is_data()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var json = JsonDocument.Parse(await site.TextAsync("/things/A/B/51.json"));
        Assert.Equal("A/B/51", json.RootElement.GetProperty("name").GetString());
        Assert.Equal("name\r\nA/B/51\r\n", await site.TextAsync("/things/A/B/51.csv"));
        var feed = XDocument.Parse(await site.TextAsync("/things/A/B/51.atom"));
        Assert.Equal("A/B/51", feed.Root!.Element("{http://www.w3.org/2005/Atom}title")!.Value);
    }

    [Theory]
    [InlineData("/things/one")]
    [InlineData("/things/one.json")]
    [InlineData("/things/none")]
    [InlineData("/broken")]
    [InlineData("/robots.txt")]
    public async Task Everything_bears_the_headers_that_keep_script_out(string address)
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync(address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_that_it_is_unchanged()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var first = await site.AskAsync("/things/one");
        var tag = first.Headers.ETag!.ToString();
        using var again = await site.AskAsync("/things/one", ifNoneMatch: tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var missing = await site.AskAsync("/things/none", ifNoneMatch: tag);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Null(missing.Headers.ETag);
    }

    [Fact]
    public async Task Another_edition_has_other_tags()
    {
        await using var one = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        await using var other = await TestSite.WithoutEditionAsync(
            TestSite.InventedFacts with
            {
                Hash = new string('b', 64),
            },
            new OnePageRoom()
        );
        using var first = await one.AskAsync("/things/one");
        using var second = await other.AskAsync("/things/one");
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_head()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var page = await site.AskAsync("/things/one");
        using var head = await site.AskAsync("/things/one", HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_are_sent_small_to_those_who_can_read_them_small()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        site.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await site.AskAsync("/things/one");
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_style_sheet_and_the_sign_may_be_kept_for_ever()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        var page = await site.PageAsync("/things/one");
        foreach (var link in page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]"))
        {
            using var file = await site.AskAsync(link.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.NotEqual(0, file.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public async Task Only_the_starter_edition_says_that_it_is_one()
    {
        await using var full = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        await using var starter = await TestSite.WithoutEditionAsync(TestSite.InventedFacts with { IsStarter = true }, new OnePageRoom());
        Assert.Null((await full.PageAsync("/things/one")).QuerySelector(".starter"));
        Assert.NotNull((await starter.PageAsync("/things/one")).QuerySelector(".starter a[href='/about#full-edition']"));
        Assert.NotNull((await starter.PageAsync("/things/none")).QuerySelector(".starter"));
    }

    [Fact]
    public async Task The_data_is_described()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var description = JsonDocument.Parse(await site.TextAsync("/openapi.json"));
        var operation = description.RootElement.GetProperty("paths").GetProperty("/things/{name}.json").GetProperty("get");
        Assert.Equal("A thing by its name.", operation.GetProperty("summary").GetString());
        Assert.True(operation.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _));
    }
}
