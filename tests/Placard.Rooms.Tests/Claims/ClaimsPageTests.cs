using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Placard.Rooms.Claims;
using Placard.Rooms.Tests.Forms;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Claims;

public sealed class ClaimsPageTests
{
    private const string True = "Resolution A/HRC/RES/98/1 requests the keeper of oil to report on the state of wicks.";
    private const string Wrong = "Resolution A/HRC/RES/99/3 speaks of “clean oil”.";
    private const string Words = "GENEVA (3 May 2099) – " + True + "\n\nThe evening was mild. " + Wrong;

    [Fact]
    public async Task The_page_shows_a_form_that_a_browser_can_send_as_it_stands()
    {
        await using var site = await OpenAsync();
        var form = (IHtmlFormElement)(await site.PageAsync("/claims")).QuerySelector("main form")!;
        Assert.Equal(("post", "multipart/form-data", "/claims/check"), (form.Method, form.Enctype, form.GetAttribute("action")));
        Assert.Equal(["ticket", "words", "file", "dated"], form.QuerySelectorAll("input, textarea").Select(i => i.GetAttribute("name")!));
    }

    [Fact]
    public async Task A_document_comes_back_with_its_claims_marked_and_a_verdict_each()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(site, Words);
        Assert.StartsWith(
            "3 sentences: 2 state something that can be checked",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Dated 3 May 2099, from its dateline.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".document mark.supported"));
        Assert.NotEmpty(page.QuerySelectorAll(".document mark.contradicted"));
        foreach (var mark in page.QuerySelectorAll(".document a.mark"))
        {
            var claim = page.GetElementById(mark.GetAttribute("href")![1..])!;
            Assert.Contains(
                mark.TextContent.Split(' ', 3)[^1].Trim(),
                claim.QuerySelector(".verdict")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.NotNull(claim.QuerySelector("details dl"));
        }
        Assert.Contains(page.QuerySelectorAll(".claim .rows a"), a => a.GetAttribute("href")!.Contains("98/1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_record_contradicts_comes_first_and_keeps_its_number()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(site, Words);
        Assert.Equal("Pasted words", page.QuerySelector("h1 bdi")!.TextContent);
        var claims = page.QuerySelectorAll(".verdicts .claim").ToList();
        Assert.True(claims[0].ClassList.Contains("contradicted"));
        Assert.True(claims[^1].ClassList.Contains("supported"));
        Assert.NotEqual("claim-1", claims[0].Id);
    }

    [Fact]
    public async Task Words_that_look_like_markup_are_words()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(site, "<b>Oil</b> & <img src=x onerror=alert(1)></textarea><script>x</script>. " + True);
        Assert.Empty(page.QuerySelectorAll("main img, main b, main script"));
        Assert.Contains("<b>Oil</b> & <img", page.QuerySelector(".document")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("</textarea><script>", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_reviews_of_claims_as_json()
    {
        await using var site = await OpenAsync();
        var ticket = (await site.JsonAsync("/claims.json")).GetProperty("ticket").GetString();
        using var answer = await SendAsync(site, Words, address: "/claims/check.json", ticket: ticket);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var all = json.RootElement;
        Assert.Equal(
            ("2099-05-03", 3, 1),
            (Text(all, "dated"), all.GetProperty("sentences").GetInt32(), all.GetProperty("sentencesLeftAlone").GetInt32())
        );
        var reviews = all.GetProperty("claims").EnumerateArray().ToList();
        Assert.Equal(all.GetProperty("verdicts").EnumerateObject().Sum(v => v.Value.GetInt32()), reviews.Count);
        Assert.All(
            reviews,
            review =>
            {
                Assert.Equal(("https://schema.org", "ClaimReview"), (Text(review, "@context"), Text(review, "@type")));
                Assert.Equal("Claim", Text(review.GetProperty("itemReviewed"), "@type"));
                Assert.Equal(Text(review, "verdict"), Text(review.GetProperty("reviewRating"), "alternateName"));
                Assert.Equal(TinyEdition.Shared.Info.Hash, Text(review.GetProperty("author"), "identifier"));
            }
        );
        Assert.Contains(
            reviews,
            r => Text(r, "verdict") == "supported" && Text(r, "claimReviewed")!.EndsWith(True, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_table_has_a_row_a_claim()
    {
        await using var site = await OpenAsync();
        using var answer = await SendAsync(site, Words, address: "/claims/check.csv");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.StartsWith("number,paragraph,sentence,words,kind,verdict", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains(",contradicted,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_document_is_given_back_with_notes_in_the_page_itself()
    {
        await using var site = await OpenAsync();
        var link = (await CheckedAsync(site, Words)).QuerySelector("a[download]")!;
        Assert.Equal("document cited.md", link.GetAttribute("download"));
        var cited = Encoding.UTF8.GetString(Convert.FromBase64String(link.GetAttribute("href")!.Split("base64,")[1]));
        Assert.StartsWith("GENEVA (3 May 2099)", cited, StringComparison.Ordinal);
        Assert.Contains("[^placard-1]", cited, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_could_be_borne_out_that_is_said()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(site, "The University of Ruritania adopted a budget. Its council voted 12 to 3.");
        Assert.EndsWith(
            "No statement that the record could bear out was found.",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(page.QuerySelectorAll("mark, .claim"));
    }

    [Fact]
    public async Task Without_a_date_that_is_said_and_the_date_of_the_form_comes_first()
    {
        await using var site = await OpenAsync();
        var without = await CheckedAsync(site, True);
        Assert.Contains("No date was found in it", without.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var given = await CheckedAsync(site, Words, dated: "2097-01");
        Assert.Contains("Dated January 2097, as given.", given.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(given.QuerySelectorAll("mark.supported, mark.contradicted"));
    }

    [Fact]
    public async Task Every_paragraph_runs_in_the_direction_of_its_own_letters()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(site, "اعتمد مجلس حقوق الإنسان القرار.\n\n" + True);
        Assert.All(page.QuerySelectorAll(".document p"), p => Assert.Equal("auto", p.GetAttribute("dir")));
        Assert.NotEmpty(page.QuerySelectorAll("mark.supported"));
    }

    [Fact]
    public async Task A_page_of_dates_states_nothing()
    {
        await using var site = await OpenAsync();
        var dates = string.Join("\n\n", Enumerable.Range(1, 400).Select(i => $"{(i % 28) + 1} March {1950 + (i % 70)}"));
        Assert.Empty((await CheckedAsync(site, dates)).QuerySelectorAll(".claim"));
    }

    [Fact]
    public async Task The_answer_is_not_kept_and_no_address_has_words_of_the_document()
    {
        await using var site = await OpenAsync();
        using var answer = await SendAsync(site, Words);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.All(
            page.QuerySelectorAll("a[href]"),
            a => Assert.DoesNotContain("evening", a.GetAttribute("href")!, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public async Task What_is_said_of_a_document_names_none_of_its_words() =>
        Assert.DoesNotContain(
            "wicks",
            (await ReadClaimsDocument.OfWordsAsync(Words, TestContext.Current.CancellationToken)).ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("", "", false, "Paste the words of a document, or choose a file.")]
    [InlineData(True, "", true, "Paste words or choose a file, not both.")]
    [InlineData(True, "lately", false, "is not a date")]
    public async Task A_form_that_cannot_be_answered_comes_back_with_why_and_what_was_typed(
        string words,
        string dated,
        bool withFile,
        string why
    )
    {
        await using var site = await OpenAsync();
        using var answer = await SendAsync(site, words, dated, file: withFile ? Encoding.UTF8.GetBytes(True) : null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(why, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(dated, page.QuerySelector("input[name=dated]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_file_is_read_by_its_content()
    {
        await using var site = await OpenAsync();
        var page = await CheckedAsync(
            site,
            "",
            file: Encoding.UTF8.GetBytes($"<!doctype html><html><body><h1>Oil</h1><p>{True}</p></body></html>")
        );
        Assert.Equal("draft.txt", page.QuerySelector("h1 bdi")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("mark.supported"));
        Assert.Equal("Oil", page.QuerySelector(".document .heading")!.TextContent);
    }

    [Fact]
    public async Task Five_megabytes_of_words_get_one_sentence()
    {
        await using var site = await OpenAsync();
        var words = string.Concat(Enumerable.Repeat("The keepers met again. ", 230_000));
        using var pasted = await SendAsync(site, words);
        using var chosen = await SendAsync(site, "", file: Encoding.UTF8.GetBytes(words[..3_000_000]));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (pasted.StatusCode, chosen.StatusCode));
        Assert.Contains(
            "too long to be checked: at most 200,000 words and 20,000 paragraphs are",
            await chosen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_is_read_without_the_ticket_of_the_form()
    {
        await using var site = await OpenAsync();
        using var answer = await SendAsync(site, Words, ticket: "made up");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Task<TestSite> OpenAsync() => TestSite.OfAsync(TinyEdition.Shared, new ClaimsRoom());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<IHtmlDocument> CheckedAsync(TestSite site, string words, string dated = "", byte[]? file = null)
    {
        using var answer = await SendAsync(site, words, dated, file);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> SendAsync(
        TestSite site,
        string words,
        string dated = "",
        byte[]? file = null,
        string address = "/claims/check",
        string? ticket = null
    )
    {
        var form = SentForm.With(ticket ?? site.TicketFor("/claims"));
        form.Add(new StringContent(words), "words");
        form.Add(new StringContent(dated), "dated");
        if (file is not null)
            form.Add(new ByteArrayContent(file), "file", "draft.txt");
        return site.Client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
