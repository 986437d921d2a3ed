using System.Net;
using System.Net.Sockets;
using Placard.Sources.Downloading;

namespace Placard.Sources.Tests.Downloading;

public sealed class UnreachableHostTests : IDisposable
{
    private readonly string _mirror = Directory.CreateTempSubdirectory("placard-update-").FullName;
    private readonly SetClock _clock = new() { RingsAtOnce = true };

    public void Dispose() => Directory.Delete(_mirror, recursive: true);

    [Fact]
    public async Task A_host_that_refuses_the_connection_ends_for_the_run_and_nobody_counts_as_asked()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var host = new Uri($"http://{closed.LocalEndpoint}/");
        closed.Stop();
        using var client = new PoliteClient(_clock, "");
        var report = await new MirrorUpdate(_mirror, client, _clock).RunAsync(
            [Source("lamps", host), Source("wicks", host)],
            new HashSet<string>(),
            null,
            TestContext.Current.CancellationToken
        );
        Assert.All(report.Outcomes, o => Assert.Equal(UpdateStatus.Failed, o.Status));
        Assert.Contains("cannot be reached", Assert.Single(report.Outcomes.Select(o => o.Reason).Distinct()));
        Assert.DoesNotContain(_clock.Waited, w => w >= TimeSpan.FromSeconds(1) && w < PoliteClient.Patience);
        Assert.Null(UpdateManifest.Of(_mirror).Asked);
    }

    private static PublishedSource Source(string code, Uri host) =>
        new()
        {
            Code = code,
            What = "Invented",
            Publisher = "Nobody",
            Page = host,
            Terms = "None: invented",
            Changes = "never",
            Files = [new(new FixedAddress(new Uri(host, code)), code + ".csv", 1 << 20)],
            Readers = [],
        };
}
