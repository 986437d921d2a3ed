using System.Net;
using Microsoft.AspNetCore.Builder;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Forms;

/// <summary>What the server itself lets through, which a server in memory does not know.</summary>
public sealed class ServerLimitsTests : IAsyncLifetime
{
    private readonly WebApplication _site = SiteHost.Build(
        TestSite.InventedFacts,
        [new CountingRoom(), new OnePageRoom()],
        new SiteSettings { Port = 0 },
        _ => { }
    );
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_site.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task The_largest_file_passes_and_a_form_beyond_all_limits_is_refused_unread()
    {
        using var most = await _client.PostAsync(
            "/count",
            SentForm.With(await TicketAsync(), new byte[UploadedDraft.MostBytes]),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.OK, most.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/count")
        {
            Content = SentForm.With(await TicketAsync(), new byte[3 * UploadedDraft.MostBytes]),
        };
        request.Headers.ExpectContinue = true;
        using var more = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, more.StatusCode);
        Assert.Contains(
            "at most 20 MB",
            await more.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Elsewhere_no_body_is_taken()
    {
        using var answer = await _client.PostAsync(
            "/things/one",
            new ByteArrayContent(new byte[100]),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private async Task<string> TicketAsync()
    {
        using var json = System.Text.Json.JsonDocument.Parse(
            await _client.GetStringAsync("/count.json", TestContext.Current.CancellationToken)
        );
        return json.RootElement.GetProperty("name").GetString()!;
    }
}
