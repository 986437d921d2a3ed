using System.Net;
using System.Net.Sockets;
using Placard.Rooms.Updates.Nodes;

namespace Placard.Rooms.Tests.Updates;

public class WaitingNodeTests
{
    [Fact]
    public async Task A_node_without_an_edition_lives_and_says_that_it_cannot_serve_yet()
    {
        var settings = new SiteSettings { Port = FreePort() };
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{settings.Port}") };
        await using (await WaitingNode.StartAsync(settings, TestContext.Current.CancellationToken))
        {
            Assert.Equal("live\n", await http.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
            foreach (var address in (string[])["/health/ready", "/", "/votes/A/HRC/51/L.6"])
            {
                using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.NotNull(answer.Headers.RetryAfter);
            }
        }
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync("/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_that_another_program_has_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var settings = new SiteSettings { Port = ((IPEndPoint)other.LocalEndpoint).Port };
        var refusal = await Assert.ThrowsAsync<Refusal>(() => WaitingNode.StartAsync(settings, TestContext.Current.CancellationToken));
        Assert.Contains($"Port {settings.Port} is taken", refusal.Message, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
