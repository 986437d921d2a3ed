using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Placard.Rooms.Drafts;
using Placard.Rooms.Tests.Forms;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Drafts;

public class DraftPagesTests
{
    [Fact]
    public async Task The_page_shows_a_form_that_a_browser_can_send_as_it_stands()
    {
        await using var site = await SiteAsync();
        var form = (IHtmlFormElement)(await site.PageAsync("/drafts")).QuerySelector("main form")!;
        Assert.Equal("post", form.Method);
        Assert.Equal("multipart/form-data", form.Enctype);
        Assert.Equal("/drafts", form.GetAttribute("action"));
        Assert.Equal(["ticket", "file", "against"], form.QuerySelectorAll("input").Select(i => i.GetAttribute("name")!));
    }

    [Fact]
    public async Task A_draft_handed_in_comes_back_as_its_paragraphs_with_their_addresses()
    {
        await using var site = await SiteAsync();
        var page = await HandInAsync(site, InventedDraft.Bytes);
        Assert.Contains("Protection of lamplighters", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A/HRC/99/L.7", page.QuerySelector("h1 .over")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["F1", "PP1", "PP2", "OP1", "OP2", "OP2 (a)", "OP2 (b)", "OP3"],
            page.QuerySelectorAll(".cite").Select(c => c.TextContent)
        );
        Assert.Equal("Noting with concern", page.QuerySelector("#PP2 i")!.TextContent);
        Assert.Equal("3. Decides to remain seized of the matter.", page.QuerySelector("#OP3 p")!.TextContent.Trim());
        Assert.Equal("2 preambular paragraphs, 3 operative paragraphs", page.QuerySelector("main .lead")!.TextContent);
    }

    [Fact]
    public async Task Words_of_a_draft_that_look_like_markup_are_words()
    {
        await using var site = await SiteAsync();
        var page = await HandInAsync(site, InventedDraft.Bytes, "<img src=x>.txt");
        Assert.Empty(page.QuerySelectorAll("main img, main b"));
        Assert.Contains("lamps <b>go out</b> at dusk", page.QuerySelector("#PP2 p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_read_is_said_above_the_draft()
    {
        await using var site = await SiteAsync();
        var page = await HandInAsync(
            site,
            Encoding.UTF8.GetBytes("The Human Rights Council,\n\n1. Urges ~~all~~ keepers to act."),
            "struck.txt"
        );
        Assert.Equal("Struck-out text was left out: “all”.", page.QuerySelector("main .remarks li")!.TextContent);
        Assert.Equal("1. Urges keepers to act.", page.QuerySelector("#OP1 p")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_Arabic_draft_runs_from_right_to_left()
    {
        await using var site = await SiteAsync();
        var page = await HandInAsync(site, Encoding.UTF8.GetBytes(InventedDraft.Arabic));
        Assert.Equal("rtl", page.QuerySelector("article")!.GetAttribute("dir"));
        Assert.Equal("ar", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Equal(
            ["OP1", "OP2"],
            page.QuerySelectorAll(".cite").Select(c => c.TextContent).Where(c => c.StartsWith("OP", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_program_gets_the_same_as_json()
    {
        await using var site = await SiteAsync();
        using var asked = JsonDocument.Parse(await site.TextAsync("/drafts.json"));
        var ticket = asked.RootElement.GetProperty("ticket").GetString();
        using var answer = await site.Client.PostAsync(
            "/drafts.json",
            SentForm.With(ticket, InventedDraft.Bytes),
            TestContext.Current.CancellationToken
        );
        using var draft = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("A/HRC/99/L.7", draft.RootElement.GetProperty("symbol").GetString());
        Assert.Equal(3, draft.RootElement.GetProperty("operative").GetInt32());
        Assert.Equal("OP2 (a)", draft.RootElement.GetProperty("paragraphs")[5].GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_answered_with_why_and_the_form_again()
    {
        await using var site = await SiteAsync();
        foreach (
            var (file, why) in new (byte[], string)[]
            {
                (InventedDraft.WithoutWords(), "no text"),
                (new byte[300], "file"),
                ([], "empty"),
                ("%PDF-1.7 and nothing else"u8.ToArray(), "damaged"),
            }
        )
        {
            using var answer = await SendAsync(site, file);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Contains(why, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("form input[type=file]"));
        }
    }

    [Fact]
    public async Task Nothing_is_read_without_the_ticket_of_the_form()
    {
        await using var site = await SiteAsync();
        using var answer = await site.Client.PostAsync(
            "/drafts",
            SentForm.With(null, InventedDraft.Bytes),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(
            "lamplighters",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static Task<TestSite> SiteAsync() => TestSite.WithoutEditionAsync(TestSite.InventedFacts, new DraftsRoom());

    private static async Task<HttpResponseMessage> SendAsync(TestSite site, byte[] file, string name = "draft.txt")
    {
        var ticket = (await site.PageAsync("/drafts")).QuerySelector("input[name=ticket]")!.GetAttribute("value");
        return await site.Client.PostAsync("/drafts", SentForm.With(ticket, file, name), TestContext.Current.CancellationToken);
    }

    private static async Task<IHtmlDocument> HandInAsync(TestSite site, byte[] file, string name = "draft.txt")
    {
        using var answer = await SendAsync(site, file, name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
