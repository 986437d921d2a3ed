using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Site;

public class CrawlTests
{
    [Fact]
    public async Task Every_link_leads_to_a_page_that_is_whole_and_so_does_its_data()
    {
        await using var site = await TestSite.OpenAsync();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<(string Address, string From)>([("/", "the start")]);
        var (pages, data) = (0, 0);
        while (waiting.TryDequeue(out var next))
        {
            using var answer = await site.AskAsync(next.Address);
            if (answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.MovedPermanently)
            {
                Follow(answer.Headers.Location!.ToString(), next.Address);
                continue;
            }
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{next.Address}, linked from {next.From}, gives {answer.StatusCode}");
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            switch (answer.Content.Headers.ContentType!.MediaType)
            {
                case "text/html":
                    pages++;
                    CheckPage(text, next.Address, Follow);
                    break;
                case "application/json":
                    data++;
                    using (JsonDocument.Parse(text)) { }
                    break;
                case "text/csv":
                    data++;
                    var rows = CsvReading.Rows(text).ToList();
                    Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
                    break;
                case "application/atom+xml":
                    data++;
                    Assert.Equal("feed", XDocument.Parse(text).Root!.Name.LocalName);
                    break;
            }
        }
        Assert.True(pages > StatesAndMore && data > pages, $"only {pages} pages and {data} data addresses were found");

        void Follow(string address, string from)
        {
            var hash = address.IndexOf('#', StringComparison.Ordinal);
            if (hash >= 0)
                address = address[..hash];
            if (address.StartsWith('/') && seen.Add(address))
                waiting.Enqueue((address, from));
        }
    }

    private const int StatesAndMore = 200;

    private static void CheckPage(string html, string address, Action<string, string> follow)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.True(page.DocumentElement.GetAttribute("lang") == "en", $"{address} names no language");
        Assert.True(page.QuerySelector("main > .notice[role=status]") is null, $"{address} has a parameter that its view does not take");
        Assert.True(page.Title is { Length: > 3 }, $"{address} has no title");
        Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{address} has {page.QuerySelectorAll("h1").Length} first headings");
        Assert.True(
            page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: > 5 },
            $"{address} does not describe itself"
        );
        Assert.True(page.QuerySelectorAll("script, [style], style").Length == 0, $"{address} has script or inline style");
        var bare = page.QuerySelectorAll("table").FirstOrDefault(t => t.QuerySelector("caption") is null);
        Assert.True(bare is null, $"{address} has a table without a caption: {bare?.OuterHtml[..Math.Min(200, bare.OuterHtml.Length)]}");
        Assert.True(page.QuerySelectorAll("thead th").All(h => h.HasAttribute("scope")), $"{address} has a column heading without scope");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.True(ids.Distinct().Count() == ids.Count, $"{address} uses an id twice");
        foreach (var link in page.QuerySelectorAll("a[href], link[href]"))
            follow(link.GetAttribute("href")!, address);
    }
}
