using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>The tiny edition over real servers: one for readers and one for the desk, which has a count of lanterns.</summary>
internal sealed class TwoListeners : IAsyncDisposable
{
    public const string Lanterns = "Question of lanterns";

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-listeners-").FullName;
    private readonly WebApplication _readers;
    private readonly WebApplication _desk;

    private TwoListeners(Func<SiteSettings, SiteSettings>? ofReaders, DeskEntry? entry, Uri? deskAddress)
    {
        var file = Path.Combine(_folder, "desk.sqlite");
        using (var desk = OpenDesk.Open(DeskPlace.Parse(file), DateTimeOffset.UnixEpoch))
            Count = desk
                .WhipCounts.Begin(
                    new CountedVote(Lanterns, Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass),
                    "ana",
                    DateTimeOffset.UnixEpoch
                )
                .Id.ToString();
        var settings = new SiteSettings
        {
            Port = 0,
            Desk = file,
            Clock = Clock,
        };
        _readers = SiteHost.Build(new ServedEdition(TinyEdition.Shared), House.Rooms, ofReaders?.Invoke(settings) ?? settings, _ => { });
        _desk = SiteHost.BuildBeside(
            _readers,
            House.Rooms,
            settings with
            {
                Entry = entry ?? DeskEntry.ByLink(Key, Clock),
                Address = deskAddress,
            }
        );
    }

    public string Count { get; }

    public SetClock Clock { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>The key of the links.</summary>
    public byte[] Key { get; } = DeskSessions.NewKey();

    public int ReadersPort => PortOf(_readers);

    public int DeskPort => PortOf(_desk);

    public Uri DeskAddress => new($"http://127.0.0.1:{DeskPort}");

    public static async Task<TwoListeners> StartAsync(
        Func<SiteSettings, SiteSettings>? ofReaders = null,
        DeskEntry? entry = null,
        Uri? deskAddress = null
    )
    {
        var both = new TwoListeners(ofReaders, entry, deskAddress);
        await both._readers.StartAsync(TestContext.Current.CancellationToken);
        await both._desk.StartAsync(TestContext.Current.CancellationToken);
        return both;
    }

    /// <summary>A link that opens a session.</summary>
    public string NewLink() => DeskGuard.AddressOf(DeskPort, DeskSessions.NewToken(Key, Clock));

    /// <summary>A client of the desk that keeps cookies and follows nothing.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = DeskAddress };

    /// <summary>A client of the desk in a session.</summary>
    public async Task<HttpClient> EnteredAsync()
    {
        var client = Client();
        using var answer = await UseAsync(client, NewLink());
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    /// <summary>Presses the button of a link.</summary>
    public static Task<HttpResponseMessage> UseAsync(HttpClient client, string link) =>
        client.PostAsync(link, new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

    /// <summary>What a server answers to bytes.</summary>
    public static async Task<string> RawAsync(int port, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return await answer.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _readers.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static int PortOf(WebApplication site) => new Uri(site.Urls.First()).Port;
}
