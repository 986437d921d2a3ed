using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Placard.Rooms.Tests.Site;

/// <summary>The real host over a server in memory, on a clock that stands: a page is shown once it is worked out, however long that
/// takes.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _site;
    private string? _desk;

    private TestSite(WebApplication site, DeskEntry? entry = null)
    {
        _site = site;
        Client = site.GetTestServer().CreateClient();
        if (entry?.Sessions is { } sessions)
            Client.DefaultRequestHeaders.Add("Cookie", $"placard-desk-0={Session = sessions.NewSession()}");
    }

    /// <summary>The session in which the client asks; empty where there is none.</summary>
    public string Session { get; } = "";

    public static SiteFacts InventedFacts { get; } = new(new string('a', 64), IsStarter: false);

    public HttpClient Client { get; }

    /// <summary>The rooms that a house with an edition has.</summary>
    public static IReadOnlyList<IRoom> Rooms => House.Rooms;

    /// <summary>The site of the tiny edition with all its rooms as readers have it, without a desk.</summary>
    public static Task<TestSite> ForReadersAsync() => OpenAsync(new SiteSettings(), Rooms);

    /// <summary>The site of the tiny edition with all its rooms, and a desk of its own with nothing on it, in a session.</summary>
    public static async Task<TestSite> OpenAsync()
    {
        var desk = Path.Combine(Directory.CreateTempSubdirectory("placard-desk-").FullName, "desk.sqlite");
        var opened = await OpenAsync(new SiteSettings { Desk = desk }, Rooms);
        opened._desk = Path.GetDirectoryName(desk);
        return opened;
    }

    /// <summary>The site of the tiny edition as settings have it; where they name a desk, the listener of the desk.</summary>
    public static Task<TestSite> OpenAsync(SiteSettings settings, IReadOnlyList<IRoom> rooms) =>
        OfAsync(TinyEdition.Shared, settings, rooms);

    /// <summary>The site of an edition with some rooms.</summary>
    public static Task<TestSite> OfAsync(OpenEdition edition, params IRoom[] rooms) => OfAsync(edition, new SiteSettings(), rooms);

    private static async Task<TestSite> OfAsync(OpenEdition edition, SiteSettings settings, IReadOnlyList<IRoom> rooms)
    {
        if (settings.Clock == TimeProvider.System)
            settings = settings with { Clock = new SetClock(DateTimeOffset.UtcNow) };
        if (settings.Desk is not null)
            settings = settings with { Entry = settings.Entry ?? DeskEntry.ByLink(DeskSessions.NewKey(), settings.Clock) };
        var site = SiteHost.Build(
            SiteFacts.Of(edition),
            rooms,
            settings,
            builder =>
            {
                builder.Services.AddSingleton(edition);
                builder.WebHost.UseTestServer();
            }
        );
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new TestSite(site, settings.Entry);
    }

    /// <summary>A site without an edition.</summary>
    public static Task<TestSite> WithoutEditionAsync(SiteFacts facts, params IRoom[] rooms) =>
        WithoutEditionAsync(facts, TimeProvider.System, rooms);

    /// <summary>The same with a clock of the test.</summary>
    public static async Task<TestSite> WithoutEditionAsync(SiteFacts facts, TimeProvider clock, params IRoom[] rooms)
    {
        var site = SiteHost.Build(facts, rooms, new SiteSettings { Clock = clock }, builder => builder.WebHost.UseTestServer());
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new TestSite(site);
    }

    public async Task<HttpResponseMessage> AskAsync(string address, HttpMethod? method = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        if (ifNoneMatch is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> TextAsync(string address)
    {
        using var answer = await AskAsync(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A ticket for a form that is sent to an address of the site.</summary>
    public string TicketFor(string address) => _site.Services.GetRequiredService<FormHandling>().NewTicket(address, Session);

    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await TextAsync(address));

    /// <summary>The page once what it shows is worked out: at first it may say that this takes a while, and data waits.</summary>
    public async Task<IHtmlDocument> FinishedPageAsync(string address)
    {
        var at = address.IndexOf('?', StringComparison.Ordinal);
        await TextAsync(at < 0 ? (address == "/" ? "/index" : address) + ".json" : address.Insert(at, ".json"));
        return await PageAsync(address);
    }

    public async Task<JsonElement> JsonAsync(string address)
    {
        using var json = JsonDocument.Parse(await TextAsync(address));
        return json.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        if (_desk is not null)
            Directory.Delete(_desk, recursive: true);
    }
}
