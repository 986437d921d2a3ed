using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Editions;

public class EditionPagesTests
{
    [Fact]
    public async Task The_edition_names_its_sources_what_was_left_out_and_why()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/edition");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(TinyEdition.Shared.Info.Hash, text, StringComparison.Ordinal);
        Assert.Contains("Nobody & Sons", text, StringComparison.Ordinal);
        Assert.Contains("broken<b>.xml", text, StringComparison.Ordinal);
        Assert.Contains("left out: It is no XML: it ends in the middle of <an element>.", text, StringComparison.Ordinal);
        Assert.Contains("read in part: Row 7 has no date.", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task The_statuses_are_counted_once_a_vote()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/edition");
        var council = page.QuerySelectorAll("#bodies ~ .scroll tbody tr")
            .First(r => r.TextContent.Contains("Human Rights Council", StringComparison.Ordinal));
        Assert.Equal(["6", "1", "3", "1", "1"], council.QuerySelectorAll("td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_register_of_which_nothing_is_held_says_so_where_it_is_listed_and_downloaded()
    {
        await using var site = await TestSite.OpenAsync();
        var row = (await site.PageAsync("/coverage"))
            .QuerySelectorAll("#registers ~ .scroll tbody tr")
            .First(r => r.TextContent.Contains("Reviews", StringComparison.Ordinal));
        Assert.Equal(["none held", "date", "", ""], row.QuerySelectorAll("td").Select(c => c.TextContent));
        var table = await site.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("This edition has nothing of them", table.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_holds_the_counts_and_everything_left_out()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/edition.json"));
        Assert.Equal(TinyEdition.Shared.Info.Hash, json.RootElement.GetProperty("hash").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("leftOut").GetArrayLength());
        Assert.Equal(2, json.RootElement.GetProperty("unresolved").GetArrayLength());
        Assert.NotEqual(0, json.RootElement.GetProperty("counts").GetArrayLength());
    }

    [Fact]
    public async Task The_file_that_is_downloaded_is_the_edition()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/edition/download");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"\"{TinyEdition.Shared.Info.Hash}\"", answer.Headers.ETag!.Tag);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(TinyEdition.Shared.Path, TestContext.Current.CancellationToken), bytes);
    }

    [Fact]
    public async Task A_download_that_broke_off_goes_on_where_it_stopped()
    {
        await using var site = await TestSite.OpenAsync();
        var whole = await File.ReadAllBytesAsync(TinyEdition.Shared.Path, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/edition/download")
        {
            Headers = { Range = new RangeHeaderValue(1000, 1999) },
        };
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(whole[1000..2000], await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("votes", 11)]
    [InlineData("ballots", 97)]
    [InlineData("states", 0)]
    [InlineData("seats", 12)]
    [InlineData("files", 4)]
    [InlineData("unresolved", 2)]
    public async Task A_table_reads_back_and_its_columns_are_explained(string name, int rows)
    {
        await using var site = await TestSite.OpenAsync();
        var table = CsvReading.Rows(await site.TextAsync($"/downloads/{name}.csv")).ToList();
        Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
        if (rows > 0)
            Assert.Equal(rows + 1, table.Count);
        var explained = (await site.PageAsync($"/downloads/{name}")).QuerySelectorAll("dt code").Select(c => c.TextContent).ToList();
        Assert.All(table[0].Where(c => !c.StartsWith("name_", StringComparison.Ordinal)), column => Assert.Contains(column, explained));
    }

    [Fact]
    public async Task A_title_that_a_spreadsheet_would_run_is_kept_from_it()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.DoesNotContain("\r\n=", await site.TextAsync("/downloads/votes.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain(",=", await site.TextAsync("/downloads/votes.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/edition/files?page=99", HttpStatusCode.NotFound)]
    [InlineData("/edition/files?page=none", HttpStatusCode.BadRequest)]
    [InlineData("/edition/unresolved?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/downloads/everything", HttpStatusCode.NotFound)]
    [InlineData("/downloads/everything.csv", HttpStatusCode.NotFound)]
    [InlineData("/edition/else", HttpStatusCode.NotFound)]
    [InlineData("/index.csv", HttpStatusCode.NotFound)]
    [InlineData("/about.atom", HttpStatusCode.NotFound)]
    public async Task A_wrong_address_is_answered_in_one_sentence(string address, HttpStatusCode status)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
    }
}
