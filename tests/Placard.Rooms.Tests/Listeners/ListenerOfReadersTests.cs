using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>Whatever comes to the listener of readers, and by whatever way, finds no desk there.</summary>
public sealed partial class ListenerOfReadersTests : IAsyncLifetime
{
    private TwoListeners _both = null!;

    public async ValueTask InitializeAsync() => _both = await TwoListeners.StartAsync();

    public ValueTask DisposeAsync() => _both.DisposeAsync();

    /// <summary>Ways to write the address of a desk, and of the page of a count where one stands for its name.</summary>
    public static TheoryData<string> Spellings =>
        [
            "/whip-counts",
            "/Whip-Counts",
            "/WHIP-COUNTS",
            "//whip-counts",
            "/%77hip-counts",
            "/whip%2Dcounts",
            "/whip-counts/",
            "/whip-counts//",
            "/./whip-counts",
            "/votes/../whip-counts",
            "/votes/..%2Fwhip-counts",
            "/%2Fwhip-counts",
            "/whip-counts;x",
            "/whip-counts%00",
            "/whip-counts.json",
            "/whip-counts.JSON",
            "/whip-counts.csv",
            "/whip-counts.atom",
            "/whip-counts?like=A/HRC/RES/98/1",
            "/whip-counts/ID",
            "/whip-counts/ID.json",
            "/whip-counts/ID.csv",
            "/whip-counts/ID/print",
            "/whip-counts/ID/print.json",
            "/whip-counts/ID/score",
            "/enter",
            "/enter/token",
            "http://localhost/whip-counts",
        ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task However_its_address_is_written_there_is_no_desk(string spelling)
    {
        var path = spelling.Replace("ID", _both.Count, StringComparison.Ordinal);
        foreach (var (version, host) in new[] { ("1.0", ""), ("1.0", "localhost"), ("1.1", "localhost"), ("1.1", "127.0.0.1") })
        {
            foreach (var method in new[] { "GET", "POST", "PUT" })
            {
                var named = host.Length > 0 ? $"Host: {host}\r\n" : "";
                var answer = await TwoListeners.RawAsync(
                    _both.ReadersPort,
                    $"{method} {path} HTTP/{version}\r\n{named}Content-Length: 0\r\nConnection: close\r\n\r\n"
                );
                // What no address can be, the server refuses before anybody looks at it; another page may stand at a spelling of ours.
                Assert.Matches("^HTTP/1.1 40[045] ", answer);
                Assert.DoesNotContain(TwoListeners.Lanterns, answer, StringComparison.Ordinal);
                Assert.DoesNotContain("href=\"/whip-counts", answer, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/whip-counts", "/whip-bounts")]
    [InlineData("/whip-counts/ID", "/whip-bounts/ID")]
    [InlineData("/whip-counts.json", "/whip-bounts.json")]
    [InlineData("/enter/token", "/enten/token")]
    public async Task An_address_of_the_desk_is_answered_exactly_as_one_that_does_not_exist(string ofDesk, string ofNothing)
    {
        foreach (var method in new[] { "GET", "HEAD", "POST", "DELETE" })
            Assert.Equal(await WithoutNamesAsync(method, ofNothing), await WithoutNamesAsync(method, ofDesk));
    }

    [Fact]
    public async Task A_relay_that_passes_bytes_on_finds_no_desk_either()
    {
        using var relay = new TcpListener(IPAddress.Loopback, 0);
        relay.Start();
        var passing = PassAsync(relay, _both.ReadersPort);
        var port = ((IPEndPoint)relay.LocalEndpoint).Port;
        foreach (var request in new[] { "GET /whip-counts HTTP/1.1", "GET /whip-counts.json HTTP/1.1", "POST /whip-counts HTTP/1.1" })
        {
            var answer = await TwoListeners.RawAsync(
                port,
                $"{request}\r\nHost: localhost:{_both.ReadersPort}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            );
            Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        }
        relay.Stop();
        await passing;
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/votes/A/HRC/RES/98/1")]
    [InlineData("/votes/A/HRC/RES/98/1.json")]
    [InlineData("/forecasts?like=A/HRC/RES/98/1&on=2098-03-25")]
    [InlineData("/forecasts.json?like=A/HRC/RES/98/1&on=2098-03-25")]
    [InlineData("/search?q=whip+counts")]
    [InlineData("/whip")]
    [InlineData("/openapi.json")]
    [InlineData("/about")]
    [InlineData("/robots.txt")]
    public async Task Nothing_that_readers_get_leads_to_the_desk(string address)
    {
        using var readers = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{_both.ReadersPort}") };
        using var answer = await readers.GetAsync(address, TestContext.Current.CancellationToken);
        var words = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("/whip-counts", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Your desk", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_of_the_desk_has_it_and_its_description_too()
    {
        using var inside = await _both.EnteredAsync();
        var page = await inside.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("<a href=\"/whip-counts\"", page, StringComparison.Ordinal);
        var description = await inside.GetStringAsync("/openapi.json", TestContext.Current.CancellationToken);
        Assert.Contains("\"/whip-counts.json\"", description, StringComparison.Ordinal);
    }

    // Of an answer what does not differ between two addresses.
    private async Task<string> WithoutNamesAsync(string method, string path)
    {
        var address = path.Replace("ID", _both.Count, StringComparison.Ordinal);
        var answer = await TwoListeners.RawAsync(
            _both.ReadersPort,
            $"{method} {address} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        Assert.Contains(" 404 ", answer, StringComparison.Ordinal);
        return Changing()
            .Replace(answer, "")
            .Replace("bounts", "counts", StringComparison.Ordinal)
            .Replace("enten", "enter", StringComparison.Ordinal);
    }

    private static async Task PassAsync(TcpListener relay, int port)
    {
        try
        {
            while (true)
            {
                using var near = await relay.AcceptTcpClientAsync();
                using var far = new TcpClient();
                await far.ConnectAsync(IPAddress.Loopback, port);
                var (to, from) = (near.GetStream(), far.GetStream());
                var there = to.CopyToAsync(from);
                await from.CopyToAsync(to);
                near.Close();
                await there.ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
        catch (Exception e) when (e is SocketException or InvalidOperationException)
        {
            // The relay was stopped.
        }
    }

    [GeneratedRegex(@"(Date|Content-Length): [^\r]*\r\n")]
    private static partial Regex Changing();
}
