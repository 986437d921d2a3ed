using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Placard.Benchmarks.Jobs;

/// <summary>From starting the process, with an edition in place, to the last byte of the first page.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 10)]
public class StartToFirstPage
{
    private const int Port = 18917;
    private Process? _site;

    /// <summary>The built program, as the launcher starts it.</summary>
    private static string Program =>
        Environment.GetEnvironmentVariable("PLACARD_PROGRAM")
        ?? throw new InvalidOperationException("Set PLACARD_PROGRAM to the placard.dll that the launcher built.");

    [IterationCleanup]
    public void Stop()
    {
        _site?.Kill(entireProcessTree: true);
        _site?.WaitForExit();
        _site?.Dispose();
    }

    [Benchmark]
    public async Task<int> Home()
    {
        _site = Process.Start(
            new ProcessStartInfo("dotnet", [Program, "up", "--port", $"{Port}", "--edition", RealFiles.Edition])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{Port}") };
        for (var tries = 0; tries < 5000; tries++)
        {
            try
            {
                return (await http.GetByteArrayAsync("/")).Length;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(2);
            }
        }
        throw new TimeoutException("The site did not come up.");
    }
}
