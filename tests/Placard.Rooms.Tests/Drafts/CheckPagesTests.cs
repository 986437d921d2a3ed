using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Placard.Rooms.Drafts;
using Placard.Rooms.Tests.Forms;
using Placard.Rooms.Tests.Phrases;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Drafts;

public class CheckPagesTests
{
    private const string Weaker = """
        The Human Rights Council,

        Recalling its lanterns, and Wörter niemals gesagt bisher,

        1. Invites all to share the light of mutual lamplight in turn;
        """;

    [Fact]
    public async Task A_draft_is_compared_with_the_text_chosen_and_what_it_weakens_is_quoted_from_both()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check", Weaker, "A/HRC/RES/98/1");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(
            "A/HRC/RES/98/1 of 20 March 2097, chosen by you",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        var finding = page.QuerySelector(".finding")!;
        Assert.Equal("call upon → invite", finding.QuerySelector("h3")!.LastChild!.TextContent.Trim());
        Assert.Equal(("Calls upon", "Invites"), (finding.QuerySelector("del")!.TextContent, finding.QuerySelector("ins")!.TextContent));
        Assert.NotNull(finding.QuerySelector("input[type=checkbox]"));
    }

    [Theory]
    [InlineData("/drafts/check")]
    [InlineData("/drafts/check.json")]
    public async Task What_was_not_read_of_a_draft_is_said_with_what_was_found(string address)
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, address, Weaker + "\n\n2. Decides ~~not~~ to wait.", "A/HRC/RES/98/1");
        Assert.Contains(
            "Struck-out text was left out: “not”.",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task New_words_are_marked_and_the_others_say_where_they_were_agreed()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check.json", Weaker, "A/HRC/RES/98/1");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var runs = json
            .RootElement.GetProperty("paragraphs")
            .EnumerateArray()
            .SelectMany(p => p.GetProperty("runs").EnumerateArray())
            .ToList();
        Assert.Contains(
            runs,
            r =>
                r.GetProperty("origin").GetString() == "new"
                && r.GetProperty("words").GetString()!.Contains("Wörter niemals", StringComparison.Ordinal)
        );
        var agreed = Assert.Single(
            runs,
            r => r.GetProperty("words").GetString()!.Contains("mutual lamplight in turn", StringComparison.Ordinal)
        );
        Assert.Equal(
            ("A/HRC/RES/98/1", "OP1"),
            (
                agreed.GetProperty("earliest").GetProperty("document").GetString(),
                agreed.GetProperty("earliest").GetProperty("paragraph").GetString()
            )
        );
        Assert.Equal("A/HRC/RES/99/1", agreed.GetProperty("latest").GetProperty("document").GetString());
        Assert.Equal("own family", agreed.GetProperty("origin").GetString());
    }

    [Fact]
    public async Task An_earliest_use_says_in_its_line_among_which_texts_it_is_the_earliest()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check", Weaker, "A/HRC/RES/98/1");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Matches(
            "earliest A/HRC/RES/98/1 OP1, [^,;]+, among the texts in this edition, [^,;]+ to [^,;]+; latest A/HRC/RES/99/1",
            page.Body!.TextContent
        );
    }

    [Fact]
    public async Task A_text_of_the_edition_has_an_address_at_which_findings_are_dismissed()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        var all = await PageAsync(client, "/drafts/check?text=A/RES/150/8&against=A/HRC/RES/99/1");
        var finding = all.QuerySelector(".finding")!;
        var link = finding.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains("dismiss=" + finding.Id, link, StringComparison.Ordinal);
        var less = await PageAsync(client, link);
        Assert.Null(less.GetElementById(finding.Id!));
    }

    [Theory]
    [InlineData("/drafts/check?text=A/HRC/RES/1/1", HttpStatusCode.NotFound)]
    [InlineData("/drafts/check?text=lamps", HttpStatusCode.BadRequest)]
    [InlineData("/drafts/check?text=A/HRC/RES/99/1&against=lamps", HttpStatusCode.BadRequest)]
    [InlineData("/drafts/check?text=A/HRC/RES/99/1&against=A/HRC/RES/1/1", HttpStatusCode.NotFound)]
    [InlineData("/drafts/check", HttpStatusCode.OK)]
    public async Task A_wrong_symbol_gets_one_sentence(string address, HttpStatusCode status)
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_outcome_of_the_predecessor_is_said_in_the_words_of_every_other_page()
    {
        await using var site = await TestSite.OpenAsync();
        var predecessor = (await site.JsonAsync("/drafts/check.json?text=A/HRC/RES/98/1&against=A/HRC/RES/99/3")).GetProperty(
            "predecessor"
        );
        Assert.Equal("adopted without a vote", predecessor.GetProperty("votes")[0].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Where_no_predecessor_is_known_that_is_said_and_nothing_is_found()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check", Weaker, "");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("Predecessor not known", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".finding"));
    }

    [Fact]
    public async Task A_predecessor_whose_text_is_not_held_is_named_with_its_vote_and_sponsors_and_nothing_is_found()
    {
        await using var site = await TestSite.OpenAsync();
        var draft =
            "A/HRC/100/L.1\n\nRuritania: draft resolution\n\n100/… Situation of street lighting\n\nThe Human Rights Council,\n\n"
            + "Recalling its resolution 99/2 of 22 March 2098,\n\n1. Calls upon all towns to count their lamps;\n";
        using var client = site.Client;
        using var answer = await SendAsync(client, "/drafts/check", draft, "");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("A/HRC/RES/99/2 is the predecessor; its text is not held.", page.QuerySelector("main .lead")!.TextContent.Trim());
        Assert.Contains("abstentions", page.QuerySelector("main .facts")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".finding"));
    }

    [Fact]
    public async Task Contested_language_is_told_by_the_votes_on_the_texts_that_had_it()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        var draft = Weaker + "\n2. Calls upon all to pursue win-win cooperation;\n";
        using var answer = await SendAsync(client, "/drafts/check", draft, "A/HRC/RES/98/1");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var told = page.QuerySelector(".finding.contested")!.TextContent;
        Assert.Contains("win-win or mutually beneficial cooperation", told, StringComparison.Ordinal);
        Assert.Contains("In no earlier text.", told, StringComparison.Ordinal);
        Assert.Contains("Looked for among the texts in this edition, 20 March 2096 to 18 December 2098", told, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.QuerySelectorAll(".finding del + ins"),
            i => i.TextContent.Contains("win-win", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_redline_of_an_uploaded_draft_is_in_the_page_itself_and_of_a_text_held_at_its_address()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check", Weaker, "A/HRC/RES/98/1");
        var uploaded = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var link = uploaded.QuerySelector("a[download]")!;
        Assert.Equal("draft redline.docx", link.GetAttribute("download"));
        var document = Convert.FromBase64String(link.GetAttribute("href")!.Split("base64,")[1]);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(document));
        Assert.NotNull(zip.GetEntry("word/document.xml"));
        var held = await PageAsync(client, "/drafts/check?text=A/HRC/RES/99/1&against=A/HRC/RES/98/1");
        Assert.StartsWith("/texts/compare.docx?old=", held.QuerySelector("a[download]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_ticket_is_never_kept()
    {
        await using var site = await TestSite.ForReadersAsync();
        using var start = await site.AskAsync("/drafts/check");
        using var held = await site.AskAsync("/drafts/check?text=A/HRC/RES/98/1");
        Assert.Equal(("no-store", "public, no-cache"), (start.Headers.CacheControl!.ToString(), held.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task A_wrong_symbol_to_compare_with_is_told_beside_the_form()
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        using var answer = await SendAsync(client, "/drafts/check", Weaker, "lamps");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "no document symbol",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1. Requests all keepers to light their lamps;\n\n", CheckLimits.MostParagraphs + 1)]
    [InlineData("lamp ", CheckLimits.MostWords + 1)]
    public async Task A_draft_longer_than_any_resolution_is_not_checked(string words, int times)
    {
        await using var site = await OpenAsync();
        using var client = site.GetTestServer().CreateClient();
        var draft = "The Human Rights Council,\n\n1. Requests " + string.Concat(Enumerable.Repeat(words, times));
        using var answer = await SendAsync(client, "/drafts/check", draft, "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "too long to be checked: at most 100,000 words and 5,000 paragraphs are",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_check_that_is_called_off_ends()
    {
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();
        var corpus = new DraftChecker(PhrasesSite.Edition, Language.English);
        var text = (await ReadDraft.OfWordsAsync(Weaker, TestContext.Current.CancellationToken)).Text;
        Assert.Throws<OperationCanceledException>(() => corpus.Check("draft", text, cancellation: patience.Token));
    }

    private static async Task<WebApplication> OpenAsync()
    {
        var site = SiteHost.Build(
            SiteFacts.Of(PhrasesSite.Edition),
            [new DraftsRoom()],
            new SiteSettings(),
            builder =>
            {
                builder.Services.AddSingleton(PhrasesSite.Edition);
                builder.WebHost.UseTestServer();
            }
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string address) =>
        new HtmlParser().ParseDocument(
            await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)
        );

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string draft, string against)
    {
        var form = SentForm.With(
            (await PageAsync(client, "/drafts")).QuerySelector("input[name=ticket]")!.GetAttribute("value"),
            Encoding.UTF8.GetBytes(draft),
            "draft.txt"
        );
        form.Add(new StringContent(against), "against");
        return await client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
