using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Placard.Benchmarks.Attacks;

/// <summary>Ways to keep a site from others by asking much of it.</summary>
internal static class LoadAttacks
{
    // Pages that no cache has, since nobody asked for them before.
    private const double LongestP99 = 50;

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("twenty at once ask for spreading phrases, each since another year", site => BesideAsync(site, 20, SpreadingAsync)),
        new("twenty at once ask for blocs, each of another span", site => BesideAsync(site, 20, BlocsAsync)),
        new("twenty at once search the speeches for “of the”, each from another day", site => BesideAsync(site, 20, StopWordsAsync)),
        new("twenty at once ask for forecasts, each of another day", site => BesideAsync(site, 20, ForecastAsync)),
        new("a flood of addresses that nobody asks for twice", site => BesideAsync(site, 8, FloodAsync)),
        new("three forms sent at 300 bytes a second, beside an honest one", site => SlowFormsAsync(site, 3)),
        new("thirty forms sent at 300 bytes a second, beside an honest one", site => SlowFormsAsync(site, 30)),
    ];

    public static string VotePage(int i) => $"/votes/A/HRC/RES/{40 + i % 18}/{1 + i / 18 % 20}";

    public static async Task<bool> ReadsVoteAsync(HttpClient reader, int i)
    {
        using var answer = await reader.GetAsync(VotePage(i));
        _ = await answer.Content.ReadAsByteArrayAsync();
        return (int)answer.StatusCode < 500;
    }

    public static Task SpreadingAsync(HttpClient client, int i) => IgnoredAsync(client, $"/phrases?since={1950 + i % 70}");

    public static Task BlocsAsync(HttpClient client, int i) => IgnoredAsync(client, $"/blocs?from={Day(i)}");

    public static Task ForecastAsync(HttpClient client, int i) =>
        IgnoredAsync(client, $"/forecasts?like=A/HRC/51/L.6&on={new DateOnly(2027, 1, 1).AddDays(i):yyyy-MM-dd}");

    private static Task StopWordsAsync(HttpClient client, int i) =>
        IgnoredAsync(client, $"/texts?corpus=speeches&q=%22of+the%22&from={Day(i)}");

    private static async Task FloodAsync(HttpClient client, int i)
    {
        for (var n = 0; n < 50; n++)
            await IgnoredAsync(client, $"/votes?q=lamp{i}x{n}");
    }

    private static string Day(int i) =>
        new DateOnly(1990, 1, 1).AddDays(i * 37).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task IgnoredAsync(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            _ = await answer.Content.ReadAsByteArrayAsync();
            // What is asked wrongly costs nothing, and would pass for an attack that was withstood.
            if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound)
                throw new InvalidOperationException($"{address} is no attack: it was answered {(int)answer.StatusCode}.");
        }
        catch (HttpRequestException)
        {
            // Turned away; what matters is what others see.
        }
    }

    private static async Task<AttackResult> BesideAsync(AttackedSite site, int attackers, Func<HttpClient, int, Task> attack)
    {
        var before = site.ProcessorTime;
        var attacked = Task.WhenAll(Enumerable.Range(0, attackers).Select(i => Task.Run(() => attack(site.Reader, i))));
        var waits = await Waits.OfAsync(i => ReadsVoteAsync(site.Reader, i), TimeSpan.FromMilliseconds(20), attacked);
        var spent = (site.ProcessorTime - before).TotalSeconds;
        return new(
            !site.HasEnded && waits.Failed == 0 && waits.At(0.99) <= LongestP99,
            $"a reader of votes meanwhile: {waits.InWords}; {spent:0.0} s of processor time"
        );
    }

    private static async Task<AttackResult> SlowFormsAsync(AttackedSite site, int senders)
    {
        using var stop = new CancellationTokenSource();
        var slow = Enumerable.Range(0, senders).Select(_ => TrickleAsync(site.Port, stop.Token)).ToList();
        await Task.Delay(TimeSpan.FromSeconds(2));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var status = await WebForm.UploadAsync(
            site.Reader,
            "honest.txt",
            "The Council of Lamps,\n\n1. Urges keepers to keep oil."u8.ToArray()
        );
        var took = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await Task.WhenAll(slow);
        return new(status == 200 && took < 5, $"the honest one: {status} after {took:0.0} s");
    }

    private static async Task TrickleAsync(int port, CancellationToken stop)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port, stop);
            var stream = client.GetStream();
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes(
                    "POST /drafts HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n"
                ),
                stop
            );
            while (!stop.IsCancellationRequested)
            {
                await stream.WriteAsync("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"u8.ToArray(), stop);
                await Task.Delay(100, stop);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // Cut off, as it should be, or told to stop.
        }
    }
}
