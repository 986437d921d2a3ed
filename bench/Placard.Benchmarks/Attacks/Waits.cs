using System.Diagnostics;

namespace Placard.Benchmarks.Attacks;

/// <summary>How long somebody waits who asks one address after the other, while others do what they do.</summary>
/// <param name="Milliseconds">The times, shortest first.</param>
/// <param name="Failed">How many requests got no answer, or not the one that was due.</param>
internal sealed record Waits(IReadOnlyList<double> Milliseconds, int Failed)
{
    public double At(double share) => Milliseconds.Count == 0 ? 0 : Milliseconds[(int)((Milliseconds.Count - 1) * share)];

    public string InWords =>
        $"{Milliseconds.Count} requests, p50 {At(0.5):0.0} ms, p99 {At(0.99):0.0} ms, longest {At(1):0} ms, {Failed} failed";

    public static async Task<Waits> OfAsync(Func<int, Task<bool>> ask, TimeSpan pause, Task until)
    {
        var (times, failed) = (new List<double>(), 0);
        for (var i = 0; !until.IsCompleted; i++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                if (!await ask(i))
                    failed++;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                failed++;
            }
            times.Add(watch.Elapsed.TotalMilliseconds);
            await Task.Delay(pause);
        }
        times.Sort();
        return new Waits(times, failed);
    }
}
