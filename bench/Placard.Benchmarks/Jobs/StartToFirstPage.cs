using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Placard.Benchmarks.Jobs;

/// <summary>From starting the process, with an edition in place, to the last byte of the first page.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 10)]
public class StartToFirstPage
{
    private RunningSite? _site;

    /// <summary>What is missing is said before anything is measured.</summary>
    [GlobalSetup]
    public void Find() => _ = RealFiles.Program;

    [IterationCleanup]
    public void Stop()
    {
        _site?.Dispose();
        _site = null;
    }

    [Benchmark]
    public async Task<int> Home()
    {
        _site = RunningSite.Start();
        return (await _site.FirstPageAsync()).Length;
    }
}
