using System.Diagnostics;
using Placard.Benchmarks.Phrases;
using Placard.Edition.Reading;
using Placard.Rooms.Site;

namespace Placard.Benchmarks.Pages;

/// <summary>How long requests take while another edition takes the place of the one that is served, beside a quiet time: <c>swap</c>. The
/// clients share the two cores with the site.</summary>
internal static class SwapMeasure
{
    private const int Clients = 4;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    // By then what most readers ask for first has been worked out.
    private static readonly TimeSpan AfterFirstViews = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync()
    {
        var served = new ServedEdition(OpenEdition.Open(RealFiles.Edition));
        await using var site = SiteHost.Build(served, House.Rooms, new SiteSettings { Port = 0 }, _ => { });
        await site.StartAsync();
        string[] addresses =
        [
            .. served.Current.Votes.All.Take(400).Select(v => $"/votes/{v.Address.ToString().Replace(" ", "", StringComparison.Ordinal)}"),
        ];
        using var http = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        await http.GetByteArrayAsync(addresses[0]);
        await Task.Delay(AfterFirstViews);
        var (quiet, failed) = await DuringAsync(http, addresses, () => Task.Delay(Quiet));
        PhraseMeasures.Say($"a quiet time, {quiet.Count} requests, {failed} failed", PhraseMeasures.Percentiles(quiet));
        var (swapping, lost) = await DuringAsync(http, addresses, () => Task.Run(() => Swap(served)));
        PhraseMeasures.Say($"opening and swapping, {swapping.Count} requests, {lost} failed", PhraseMeasures.Percentiles(swapping));
        PhraseMeasures.Say("p99 to that of the quiet time (goal 3)", $"{At99(swapping) / At99(quiet):0.0}");
        await site.StopAsync();
        served.Current.Dispose();
        return lost + failed == 0 ? 0 : 1;
    }

    // Often enough that a hundredth of the requests meanwhile says something.
    private static void Swap(ServedEdition served)
    {
        for (var i = 0; i < 12; i++)
        {
            var next = OpenEdition.Open(RealFiles.Edition);
            _ = (next.States, next.Seats, next.Texts.All.Count, next.Held);
            served.Replace(next);
        }
    }

    private static double At99(List<double> sorted) => sorted[(int)(sorted.Count * 0.99)];

    private static async Task<(List<double> Times, int Failed)> DuringAsync(HttpClient http, string[] addresses, Func<Task> work)
    {
        var done = false;
        var clients = Enumerable.Range(0, Clients).Select(at => Task.Run(() => AskAsync(at))).ToList();
        await work();
        Volatile.Write(ref done, true);
        var all = await Task.WhenAll(clients);
        return ([.. all.SelectMany(c => c.Times)], all.Sum(c => c.Failed));

        async Task<(List<double> Times, int Failed)> AskAsync(int at)
        {
            var (times, failed) = (new List<double>(), 0);
            for (var i = at; !Volatile.Read(ref done); i += Clients)
            {
                var watch = Stopwatch.StartNew();
                try
                {
                    await http.GetByteArrayAsync(addresses[i % addresses.Length]);
                }
                catch (HttpRequestException)
                {
                    failed++;
                }
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
            return (times, failed);
        }
    }
}
