using System.Text.Json;
using Placard.Rooms.Comparisons.Docx;
using Placard.Rooms.Tests.Comparisons.Docx;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Comparisons;

public class ComparisonPageTests
{
    private const string Address = "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3";

    [Fact]
    public async Task The_page_says_how_many_paragraphs_became_what()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address);
        Assert.Equal("What changed from A/HRC/RES/98/1 to A/HRC/RES/99/3", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "Paragraphs: 1 unchanged, 1 with dates or numbers updated, 4 reworded, 1 split, 1 dropped, 1 added. 1 moved.",
            page.QuerySelector(".lead")!.TextContent
        );
    }

    [Fact]
    public async Task Changed_words_are_struck_out_and_underlined_and_said_to_readers_who_do_not_see_it()
    {
        await using var site = await TestSite.OpenAsync();
        var row = (await site.PageAsync(Address))
            .QuerySelectorAll(".row")
            .Single(r => r.TextContent.Contains("breaking of lanterns", StringComparison.Ordinal));
        Assert.Equal("[removed: Condemns]", row.QuerySelector("del")!.TextContent);
        Assert.Equal("[added: Regrets]", row.QuerySelector("ins")!.TextContent);
        Assert.Equal("OP1, reworded", row.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task What_moved_leads_from_each_place_to_the_other()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address);
        var moved = page.QuerySelectorAll(".is-moved").ToList();
        Assert.Equal(
            ["PP2 → PP4, moved from here, reworded", "PP2 → PP4, moved here, reworded"],
            moved.Select(m => m.GetAttribute("aria-label"))
        );
        Assert.Equal("#" + moved[1].Id, moved[0].QuerySelector(".what a")!.GetAttribute("href"));
        Assert.Equal("#" + moved[0].Id, moved[1].QuerySelector(".what a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", 11)]
    [InlineData("&show=changes", 10)]
    public async Task What_stands_as_it_was_can_be_left_out(string how, int rows)
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(rows, (await site.PageAsync(Address + how)).QuerySelectorAll(".row").Length);
    }

    [Fact]
    public async Task Side_by_side_each_text_is_whole_on_its_side()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address + "&layout=sides");
        var old = page.QuerySelectorAll(".old").Select(o => Words(o)).ToList();
        Assert.Contains(
            "2. Calls upon all towns to train lamplighters, to pay them in time and to protect them while they climb; and to publish "
                + "each year how many lamps burn;",
            old
        );
        Assert.DoesNotContain(page.QuerySelectorAll(".old ins, .new del"), _ => true);
        Assert.DoesNotContain(old, o => o.Contains("moon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_look_like_markup_stay_words()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(Address);
        Assert.Empty(page.QuerySelectorAll(".comparison b"));
        Assert.Contains("<b>", page.QuerySelector(".comparison")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_runs_from_right_to_left()
    {
        await using var site = await TestSite.OpenAsync();
        var texts = (await site.PageAsync(Address + "&language=ar")).QuerySelector(".comparison")!;
        Assert.Equal(("ar", "rtl"), (texts.GetAttribute("lang"), texts.GetAttribute("dir")));
    }

    [Fact]
    public async Task The_same_as_data_has_every_pair_with_its_runs()
    {
        await using var site = await TestSite.OpenAsync();
        var json = JsonDocument
            .Parse(await site.TextAsync(Address.Replace("compare?", "compare.json?", StringComparison.Ordinal)))
            .RootElement;
        Assert.Equal("A/HRC/RES/98/1", json.GetProperty("old").GetProperty("symbol").GetString());
        var pairs = json.GetProperty("pairs").EnumerateArray().ToList();
        var split = pairs.Single(p => p.GetProperty("change").GetString() == "split");
        Assert.Equal(["OP2", "OP3"], split.GetProperty("new").EnumerateArray().Select(n => n.GetProperty("address").GetString()));
        Assert.True(pairs.Single(p => p.TryGetProperty("moved", out _)).GetProperty("moved").GetBoolean());
        Assert.Equal(1, json.GetProperty("counts").GetProperty("updated").GetInt32());
        var condemned = pairs
            .Single(p => p.GetProperty("new").EnumerateArray().Any(n => n.GetProperty("address").GetString() == "OP1"))
            .GetProperty("runs")[0];
        Assert.Equal(
            ("replaced", "Condemns", "Regrets"),
            (condemned.GetProperty("kind").GetString(), condemned.GetProperty("old").GetString(), condemned.GetProperty("new").GetString())
        );
    }

    [Fact]
    public async Task The_Word_document_holds_both_texts()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(Address.Replace("compare?", "compare.docx?", StringComparison.Ordinal));
        Assert.Equal(RedlineDocument.ContentType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("placard-A-HRC-RES-98-1-A-HRC-RES-99-3.docx", answer.Content.Headers.ContentDisposition!.FileName);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Contains("4.\tThanks the moon for its light;", ResolvedDocument.Lines(file, accepted: true));
        Assert.Contains("4.\tDecides to remain seized of the matter.", ResolvedDocument.Lines(file, accepted: false));
    }

    [Fact]
    public async Task Tracked_changes_bear_the_day_on_which_they_were_asked_for()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(Address.Replace("compare?", "compare.docx?", StringComparison.Ordinal));
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var words = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("w:date=\"20", words, StringComparison.Ordinal);
        Assert.DoesNotContain("1970-01-01", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/98/9", 404, "The text of A/HRC/RES/98/9 is not available.")]
    [InlineData("/texts/compare?old=nonsense&new=A/HRC/RES/98/1", 404, "is not a document symbol")]
    [InlineData("/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&language=zh", 404, "not both in Chinese")]
    [InlineData("/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&language=tlh", 400, "is not a value of language")]
    [InlineData("/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&layout=round", 400, "write inline or sides")]
    [InlineData("/texts/compare.docx?old=A/HRC/RES/98/1", 400, "Name the two texts")]
    public async Task What_is_wrong_is_answered_with_a_sentence(string address, int status, string sentence)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(sentence, (await site.PageAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbol_nearly_right_leads_to_the_comparison_that_was_meant()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/4");
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == Address);
    }

    private static string Words(AngleSharp.Dom.IElement element)
    {
        foreach (var unseen in element.QuerySelectorAll(".unseen, .note"))
            unseen.Remove();
        return string.Join(' ', element.TextContent.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
