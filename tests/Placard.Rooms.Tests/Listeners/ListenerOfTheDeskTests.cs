using System.Net;
using System.Text.Json;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>Who comes in to the desk, and who does not.</summary>
public sealed class ListenerOfTheDeskTests : IAsyncLifetime
{
    private TwoListeners _both = null!;

    private static CancellationToken Stopped => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _both = await TwoListeners.StartAsync();

    public ValueTask DisposeAsync() => _both.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/votes")]
    [InlineData("/whip-counts")]
    [InlineData("/whip-counts.json")]
    [InlineData("/edition/download")]
    [InlineData("/openapi.json")]
    [InlineData("/no-such-page")]
    [InlineData("/robots.txt")]
    public async Task Without_a_session_nothing_is_answered(string address)
    {
        using var client = _both.Client();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Put })
        {
            using var request = new HttpRequestMessage(method, address);
            using var answer = await client.SendAsync(request, Stopped);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            var words = await answer.Content.ReadAsStringAsync(Stopped);
            Assert.DoesNotContain(TwoListeners.Lanterns, words, StringComparison.Ordinal);
            Assert.Contains(
                address.EndsWith(".json", StringComparison.Ordinal) ? "\"detail\"" : "placard desk link",
                words,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Probes_of_health_and_the_style_sheet_are_answered_without()
    {
        using var client = _both.Client();
        Assert.Equal("live\n", await client.GetStringAsync("/health/live", Stopped));
        using var style = await client.GetAsync(SiteAssets.StyleAddress, Stopped);
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [Fact]
    public async Task A_link_opens_a_session_by_its_button_and_not_by_being_looked_at()
    {
        using var client = _both.Client();
        var link = _both.NewLink();
        for (var i = 0; i < 3; i++)
        {
            using var shown = await client.GetAsync(link, Stopped);
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
            Assert.False(shown.Headers.Contains("Set-Cookie"));
            Assert.Contains(link.Split('/')[^1], await shown.Content.ReadAsStringAsync(Stopped), StringComparison.Ordinal);
        }
        using var entered = await TwoListeners.UseAsync(client, link);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal("/whip-counts", entered.Headers.Location!.ToString());
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"placard-desk-{_both.DeskPort}=", cookie, StringComparison.Ordinal);
        Assert.Equal(["path=/", "samesite=strict", "httponly"], cookie.Split("; ")[1..].Select(part => part.ToLowerInvariant()));
        Assert.Contains(TwoListeners.Lanterns, await client.GetStringAsync("/whip-counts", Stopped), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_used_once_and_says_how_to_get_another()
    {
        var link = _both.NewLink();
        using var first = _both.Client();
        using (await TwoListeners.UseAsync(first, link)) { }
        using var second = _both.Client();
        using var answer = await TwoListeners.UseAsync(second, link);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var words = await answer.Content.ReadAsStringAsync(Stopped);
        Assert.Contains("works once", words, StringComparison.Ordinal);
        Assert.Contains("placard desk link", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_waited_too_long_or_is_of_another_run_opens_nothing()
    {
        var old = _both.NewLink();
        _both.Clock.Now += DeskSessions.LinkIsGood + TimeSpan.FromSeconds(2);
        var foreign = DeskGuard.AddressOf(_both.DeskPort, DeskSessions.NewToken(DeskSessions.NewKey(), _both.Clock));
        foreach (var link in new[] { old, foreign, _both.NewLink()[..^1] + "!", _both.NewLink() + "A" })
        {
            using var client = _both.Client();
            using var answer = await TwoListeners.UseAsync(client, link);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task A_cookie_that_is_wrong_or_of_an_earlier_run_opens_nothing()
    {
        var earlier = new DeskSessions(_both.Key, _both.Clock).NewSession();
        foreach (var value in new[] { "", "wrong", earlier, _both.NewLink().Split('/')[^1], new string('A', 5000) })
        {
            using var client = _both.Client();
            using var request = new HttpRequestMessage(HttpMethod.Get, "/whip-counts");
            request.Headers.TryAddWithoutValidation("Cookie", $"placard-desk-{_both.DeskPort}={value}");
            using var answer = await client.SendAsync(request, Stopped);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.2")]
    [InlineData("localhost:1")]
    [InlineData("localhost")]
    public async Task A_name_of_another_site_that_leads_here_is_answered_with_one_sentence(string host)
    {
        using var inside = await _both.EnteredAsync();
        foreach (var address in new[] { "/whip-counts", "/whip-counts.json", "/enter/x", SiteAssets.StyleAddress })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = host;
            using var answer = await inside.SendAsync(request, Stopped);
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
            Assert.DoesNotContain(TwoListeners.Lanterns, await answer.Content.ReadAsStringAsync(Stopped), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("[::1]")]
    public async Task Names_of_this_machine_with_the_port_are_answered(string host)
    {
        using var inside = await _both.EnteredAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/whip-counts");
        request.Headers.Host = $"{host}:{_both.DeskPort}";
        using var answer = await inside.SendAsync(request, Stopped);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Who_follows_a_link_of_another_site_is_told_so_and_led_on(string from)
    {
        using var client = _both.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/whip-counts/{_both.Count}?since=1");
        request.Headers.Add("Sec-Fetch-Site", from);
        using var answer = await client.SendAsync(request, Stopped);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(
            $"<a href=\"/whip-counts/{_both.Count}?since=1\">",
            await answer.Content.ReadAsStringAsync(Stopped),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_page_of_another_program_of_this_machine_asks_for_is_refused_though_the_browser_sends_the_cookie()
    {
        using var inside = await _both.EnteredAsync();
        foreach (
            var (mode, status) in new[]
            {
                ("cors", HttpStatusCode.Forbidden),
                ("no-cors", HttpStatusCode.Forbidden),
                ("navigate", HttpStatusCode.OK),
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/whip-counts.json");
            request.Headers.Add("Sec-Fetch-Site", "same-site");
            request.Headers.Add("Sec-Fetch-Mode", mode);
            using var answer = await inside.SendAsync(request, Stopped);
            Assert.Equal(status, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task A_ticket_is_good_for_its_own_form_and_session_alone()
    {
        using var inside = await _both.EnteredAsync();
        using var other = await _both.EnteredAsync();
        var own = await TicketsAsync(inside);
        var others = await TicketsAsync(other);
        foreach (var ticket in new[] { own("import"), own("delete"), own("vote"), others("snapshot"), "" })
            Assert.Equal(HttpStatusCode.Forbidden, await TakeAsync(inside, ticket));
        Assert.Equal(HttpStatusCode.Forbidden, await TakeAsync(inside, own("snapshot"), ("Origin", "null")));
        Assert.Equal(HttpStatusCode.Forbidden, await TakeAsync(inside, own("snapshot"), ("Origin", "http://127.0.0.1:1")));
        Assert.Equal(HttpStatusCode.Forbidden, await TakeAsync(inside, own("snapshot"), ("Sec-Fetch-Site", "same-site")));
        Assert.Equal(
            HttpStatusCode.SeeOther,
            await TakeAsync(inside, own("snapshot"), ("Origin", _both.DeskAddress.ToString().TrimEnd('/')))
        );
    }

    [Fact]
    public async Task No_answer_of_the_desk_is_kept_by_others()
    {
        using var inside = await _both.EnteredAsync();
        using var page = await inside.GetAsync("/votes", Stopped);
        Assert.True(page.Headers.CacheControl!.Private);
        using var data = await inside.GetAsync("/votes.json", Stopped);
        Assert.False(data.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_shared_desk_is_entered_without_a_link_by_its_own_names_alone()
    {
        await using var shared = await TwoListeners.StartAsync(entry: DeskEntry.Shared, deskAddress: new Uri("https://desk.example.org"));
        using var client = shared.Client();
        foreach (
            var (host, status) in new[]
            {
                ("desk.example.org", HttpStatusCode.OK),
                ($"127.0.0.1:{shared.DeskPort}", HttpStatusCode.OK),
                ("desk.example.org:8080", HttpStatusCode.MisdirectedRequest),
                ("placard.example.org", HttpStatusCode.MisdirectedRequest),
            }
        )
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/whip-counts");
            request.Headers.Host = host;
            using var answer = await client.SendAsync(request, Stopped);
            Assert.Equal(status, answer.StatusCode);
        }
        using var entrance = await client.GetAsync("/enter/x", Stopped);
        Assert.Equal(HttpStatusCode.NotFound, entrance.StatusCode);
        Assert.StartsWith(
            "HTTP/1.1 404 ",
            await TwoListeners.RawAsync(shared.ReadersPort, "GET /whip-counts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            StringComparison.Ordinal
        );
    }

    private async Task<Func<string, string>> TicketsAsync(HttpClient client)
    {
        var json = JsonDocument.Parse(await client.GetStringAsync($"/whip-counts/{_both.Count}.json", Stopped)).RootElement;
        return name => json.GetProperty("tickets").GetProperty(name).GetString()!;
    }

    private async Task<HttpStatusCode> TakeAsync(HttpClient client, string ticket, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/whip-counts/{_both.Count}/take")
        {
            Content = new MultipartFormDataContent { { new StringContent(ticket), "ticket" } },
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(request, Stopped);
        return answer.StatusCode;
    }
}
