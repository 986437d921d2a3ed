using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forms;

public class FormHandlingTests
{
    private readonly SetClock _clock = new();

    [Fact]
    public async Task A_file_handed_in_with_the_form_of_the_page_is_answered()
    {
        await using var site = await SiteAsync();
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), SentForm.Words("lanterns"), word: "dusk"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("draft.txt: 8, dusk", await SaidAsync(answer));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    [InlineData(300_000)]
    [InlineData(UploadedDraft.MostBytes)]
    public async Task A_file_of_any_length_up_to_the_most_arrives_whole(int length)
    {
        await using var site = await SiteAsync();
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), new byte[length]));
        Assert.Equal($"draft.txt: {length}", await SaidAsync(answer));
    }

    [Fact]
    public async Task A_file_longer_than_the_most_is_refused_with_the_most()
    {
        await using var site = await SiteAsync();
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), new byte[UploadedDraft.MostBytes + 1]));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("Refused: The file is too large: at most 20 MB are taken.", await SaidAsync(answer));
    }

    [Fact]
    public async Task Nothing_is_taken_without_a_ticket_or_with_one_that_is_made_up_or_stands_after_the_file()
    {
        await using var site = await SiteAsync();
        var ticket = await TicketAsync(site);
        var late = SentForm.With(null, SentForm.Words("lanterns"));
        late.Add(new StringContent(ticket), "ticket");
        foreach (
            var form in new[]
            {
                SentForm.With(null, SentForm.Words("lanterns")),
                SentForm.With("", SentForm.Words("lanterns")),
                SentForm.With(Turned(ticket), SentForm.Words("lanterns")),
                late,
            }
        )
        {
            using var answer = await SendAsync(site, form);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("Reload the page and submit it again.", await SaidAsync(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sites_that_share_a_key_take_the_tickets_of_each_other_and_of_nobody_else()
    {
        const string key = "0123456789abcdef0123456789abcdef";
        var ticket = new FormTickets(_clock, key).New("/count");
        Assert.True(new FormTickets(_clock, key).IsGood(ticket, "/count"));
        Assert.False(new FormTickets(_clock, key.ToUpperInvariant()).IsGood(ticket, "/count"));
        Assert.False(new FormTickets(_clock).IsGood(ticket, "/count"));
    }

    [Fact]
    public void A_ticket_is_good_for_the_address_and_the_session_that_it_was_made_for_alone()
    {
        var tickets = new FormTickets(_clock);
        var ticket = tickets.New("/count/1/take", "ana");
        Assert.True(tickets.IsGood(ticket, "/count/1/take", "ana"));
        Assert.False(tickets.IsGood(ticket, "/count/1/delete", "ana"));
        Assert.False(tickets.IsGood(ticket, "/count/2/take", "ana"));
        Assert.False(tickets.IsGood(ticket, "/count/1/take", "ben"));
        Assert.False(tickets.IsGood(ticket, "/count/1/take"));
    }

    [Fact]
    public async Task A_form_that_lay_open_too_long_is_asked_for_again()
    {
        await using var site = await SiteAsync();
        var ticket = await TicketAsync(site);
        _clock.Now += FormTickets.Good + TimeSpan.FromSeconds(2);
        using var answer = await SendAsync(site, SentForm.With(ticket, SentForm.Words("lanterns")));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://example.org", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    public async Task A_form_sent_from_a_page_of_another_site_is_refused(string header, string value, HttpStatusCode status)
    {
        await using var site = await SiteAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/count")
        {
            Content = SentForm.With(await TicketAsync(site), SentForm.Words("lanterns")),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_a_file_or_with_an_empty_one_says_so()
    {
        await using var site = await SiteAsync();
        using var none = await SendAsync(site, SentForm.With(await TicketAsync(site)));
        Assert.Equal("Refused: No file was chosen.", await SaidAsync(none));
        using var empty = await SendAsync(site, SentForm.With(await TicketAsync(site), []));
        Assert.Equal("Refused: The file is empty.", await SaidAsync(empty));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
    }

    [Fact]
    public async Task No_answer_may_be_kept_and_none_sets_a_cookie_or_leads_to_an_address_that_has_none()
    {
        await using var site = await SiteAsync();
        using var form = await site.AskAsync("/count");
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), SentForm.Words("lanterns")));
        using var refused = await SendAsync(site, SentForm.With(null, SentForm.Words("lanterns")));
        Assert.All(
            [form, answer, refused],
            a =>
            {
                Assert.Equal("no-store", a.Headers.CacheControl!.ToString());
                Assert.Null(a.Headers.ETag);
                Assert.False(a.Headers.Contains("Set-Cookie"));
                Assert.Contains("form-action 'self'", a.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            }
        );
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(page.QuerySelectorAll(".forms, link[rel=alternate]"));
    }

    [Fact]
    public async Task Programs_are_answered_in_json_and_refused_with_a_problem()
    {
        await using var site = await SiteAsync();
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), SentForm.Words("lanterns")), "/count.json");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        using var refused = await SendAsync(site, SentForm.With(null, SentForm.Words("lanterns")), "/count.json");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task When_reading_breaks_neither_the_page_nor_what_is_logged_holds_words_of_the_file()
    {
        var logged = new StringWriter();
        var before = Console.Out;
        Console.SetOut(TextWriter.Synchronized(logged));
        try
        {
            await using var site = await SiteAsync();
            using var answer = await SendAsync(
                site,
                SentForm.With(await TicketAsync(site), SentForm.Words("break the whispered lantern"), name: "whispered.txt")
            );
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.DoesNotContain(
                "whispered",
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        finally
        {
            Console.SetOut(before);
        }
        Assert.Contains("Answering what was handed in failed with InvalidOperationException", logged.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("whispered", logged.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/<b>lamps.txt", "<b>lamps.txt")]
    [InlineData(@"C:\Users\somebody\draft‮fdp.exe", "draftfdp.exe")]
    [InlineData("مشروع قرار.docx", "مشروع قرار.docx")]
    public async Task The_name_of_a_file_is_text_without_folders(string name, string shown)
    {
        await using var site = await SiteAsync();
        using var answer = await SendAsync(site, SentForm.With(await TicketAsync(site), SentForm.Words("x"), name));
        Assert.Equal(shown + ": 1", await SaidAsync(answer));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=\"\"")]
    [InlineData("nonsense")]
    public async Task What_is_no_form_with_files_is_refused(string type)
    {
        await using var site = await SiteAsync();
        using var content = new ByteArrayContent(SentForm.Words("ticket=1&file=2"));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await SendAsync(site, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_cut_or_changed_anywhere_is_answered_with_a_sentence()
    {
        await using var site = await SiteAsync();
        var ticket = await TicketAsync(site);
        var whole = await SentForm
            .With(ticket, SentForm.Words("lanterns at dusk"), word: "dusk")
            .ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var broken = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Bool).Array[1, 4];
        await broken.SampleAsync(
            async changes =>
            {
                var bytes = whole.ToArray();
                foreach (var (at, value, isCut) in changes)
                {
                    if (isCut)
                        bytes = bytes[..Math.Min(at, bytes.Length)];
                    else if (at < bytes.Length)
                        bytes[at] = value;
                }
                using var content = new ByteArrayContent(bytes);
                content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=\"----a-boundary\"");
                using var answer = await site.Client.PostAsync("/count.json", content);
                Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode} for {Encoding.Latin1.GetString(bytes)}");
            },
            iter: 400,
            threads: 1
        );
    }

    [Fact]
    public async Task More_fields_or_words_than_the_form_has_are_refused()
    {
        await using var site = await SiteAsync();
        var many = SentForm.With(await TicketAsync(site));
        for (var i = 0; i < 50; i++)
            many.Add(new StringContent("x"), $"field{i}");
        using var answer = await SendAsync(site, many);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var wordy = await SendAsync(site, SentForm.With(await TicketAsync(site), word: new string('x', 5000)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordy.StatusCode);
    }

    private Task<TestSite> SiteAsync() => TestSite.WithoutEditionAsync(TestSite.InventedFacts, _clock, new CountingRoom());

    private static async Task<string> TicketAsync(TestSite site)
    {
        using var json = JsonDocument.Parse(await site.TextAsync("/count.json"));
        return json.RootElement.GetProperty("name").GetString()!;
    }

    private static Task<HttpResponseMessage> SendAsync(TestSite site, HttpContent form, string address = "/count") =>
        site.Client.PostAsync(address, form, TestContext.Current.CancellationToken);

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        new HtmlParser()
            .ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .QuerySelector("h1")!
            .TextContent;

    private static string Turned(string ticket) => ticket[..^2] + (ticket[^2] == 'A' ? 'B' : 'A') + ticket[^1];
}
