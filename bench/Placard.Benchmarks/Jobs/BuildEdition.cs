using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Rooms.Editions;

namespace Placard.Benchmarks.Jobs;

/// <summary>The whole mirror, from files to an edition in place.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
[MemoryDiagnoser]
public class BuildEdition
{
    private string _file = "";

    [GlobalSetup]
    public void Setup() => _file = Path.Combine(Directory.CreateTempSubdirectory("placard-bench-").FullName, "edition.sqlite");

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Benchmark]
    public string WholeMirror() => EditionBuild.Run(RealFiles.Mirror, "", _file, null, CancellationToken.None).Hash;
}
