using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Placard.Rooms.Positions;

namespace Placard.Rooms.Tests.Positions;

/// <summary>This room alone on the real host, over an edition in which the states of a Council stand in a known order.</summary>
internal sealed class PositionsSite : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly HttpClient _client;

    private PositionsSite(WebApplication site)
    {
        _site = site;
        _client = site.GetTestServer().CreateClient();
    }

    public static async Task<PositionsSite> OpenAsync(OpenEdition? edition = null)
    {
        var shown = edition ?? PositionsEdition.Shared;
        var site = SiteHost.Build(
            SiteFacts.Of(shown),
            [new PositionsRoom()],
            new SiteSettings { Clock = new SetClock() },
            builder =>
            {
                builder.Services.AddSingleton(shown);
                builder.WebHost.UseTestServer();
            }
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new PositionsSite(site);
    }

    public Task<HttpResponseMessage> AskAsync(string address) =>
        _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<string> TextAsync(string address)
    {
        using var answer = await AskAsync(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await TextAsync(address));

    public async Task<JsonElement> JsonAsync(string address)
    {
        using var json = JsonDocument.Parse(await TextAsync(address));
        return json.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }
}
