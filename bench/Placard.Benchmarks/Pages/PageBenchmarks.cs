using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.AspNetCore.Builder;
using Placard.Edition.Reading;
using Placard.Rooms.Site;

namespace Placard.Benchmarks.Pages;

/// <summary>Pages as a browser on this machine gets them, the first aside: real host, real edition, loopback, whole bodies.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 10, iterationCount: 60, invocationCount: 16)]
[MedianColumn]
public class PageBenchmarks : IDisposable
{
    private OpenEdition _edition = null!;
    private WebApplication _site = null!;
    private HttpClient _browser = null!;

    [Params(
        "/",
        "/search?q=torture",
        "/votes",
        "/votes?topic=torture",
        "/votes.csv?body=HRC",
        "/votes/A/HRC/51/L.6",
        "/votes/A/RES/60/251",
        "/disputed",
        "/states",
        "/states/CHN",
        "/states/CHN/votes",
        "/compare/CHN/USA",
        "/compare/CHN/USA?body=GA",
        "/edition",
        "/blocs",
        "/blocs?body=HRC",
        "/blocs/pairs",
        "/blocs/map/CHN",
        "/blocs/groups",
        "/blocs/groups/EU",
        "/blocs/groups/EU/breaks",
        "/blocs/drift/CHN/USA",
        "/blocs/groups/EU/drift/HUN",
        "/blocs/alone",
        "/sessions/HRC/58",
        "/sessions/GA/77",
        "/sessions/HRC/next",
        "/topics/right+to+food"
    )]
    public string Address { get; set; } = "";

    [GlobalSetup]
    public async Task Prepare()
    {
        _edition = OpenEdition.Open(RealFiles.Edition);
        _site = SiteHost.Build(_edition, House.Rooms, new SiteSettings { Port = 0 });
        await _site.StartAsync();
        _browser = new HttpClient { BaseAddress = new Uri(_site.Urls.First()) };
        using var first = await _browser.GetAsync(Address);
        first.EnsureSuccessStatusCode();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _browser.Dispose();
        _site.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _edition.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<int> Page() => (await _browser.GetByteArrayAsync(Address)).Length;
}
