using System.Xml.Linq;
using Placard.Rooms.Tests.WhipCounts;

namespace Placard.Rooms.Tests.Site;

/// <summary>What programs, spreadsheets and feed readers need of the data.</summary>
public sealed class PublicDataTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/states.csv")]
    [InlineData("/votes.csv?body=HRC")]
    [InlineData("/downloads/states.csv")]
    public async Task A_table_begins_with_the_mark_of_UTF_8_so_that_spreadsheets_show_accents(string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.NotEqual(0xEF, bytes[3]);
    }

    [Theory]
    [InlineData("/votes.json")]
    [InlineData("/states/CHN.json")]
    [InlineData("/states.csv")]
    [InlineData("/votes.atom")]
    [InlineData("/downloads/votes.csv")]
    [InlineData("/edition/download")]
    [InlineData("/openapi.json")]
    public async Task Pages_of_other_sites_may_read_the_data_and_are_told_its_terms(string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal("</edition#sources>; rel=\"license\"", answer.Headers.GetValues("Link").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/votes")]
    public async Task A_page_is_no_data(string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task What_people_write_on_this_machine_is_read_by_no_other_site()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        foreach (var address in new[] { "/whip-counts.json", "/whip-counts.csv", $"/whip-counts/{id}.json", $"/whip-counts/{id}.csv" })
        {
            using var answer = await whip.Site.AskAsync(address);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), address);
        }
    }

    [Fact]
    public async Task A_feed_names_itself_and_dates_what_happened_on_its_day_all_over_the_world()
    {
        await using var site = await TestSite.ForReadersAsync();
        var feed = XDocument.Parse(await site.TextAsync("/votes.atom?body=HRC")).Root!;
        var self = feed.Elements(Atom + "link").Single(l => l.Attribute("rel")?.Value == "self");
        Assert.EndsWith("/votes.atom?body=HRC", self.Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Contains(feed.Elements(Atom + "link"), l => l.Attribute("rel")?.Value == "license");
        var entry = feed.Elements(Atom + "entry").First();
        foreach (var name in new[] { "updated", "published" })
        {
            var at = DateTimeOffset.Parse(entry.Element(Atom + name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
            var days = Enumerable.Range(-11, 24).Select(zone => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(zone)).DateTime));
            Assert.Equal(new DateOnly(2098, 3, 23), Assert.Single(days.Distinct()));
        }
    }

    [Fact]
    public async Task The_terms_of_every_source_stand_at_the_downloads()
    {
        await using var site = await TestSite.ForReadersAsync();
        foreach (var address in new[] { "/downloads", "/downloads/votes" })
        {
            var text = (await site.PageAsync(address)).QuerySelector("main")!.TextContent;
            Assert.All(TinyEdition.Shared.Info.Sources, s => Assert.Contains(s.Terms, text, StringComparison.Ordinal));
        }
    }
}
