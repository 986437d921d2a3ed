using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Sources.UndlVotes;
using Sylvan.Data.Csv;

namespace Placard.Benchmarks.UndlVotes;

/// <summary>The voting file of the UN Digital Library: read, typed and dictionary-encoded, beside Sylvan, which only finds the
/// fields.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 10)]
public class UndlVotesBenchmarks
{
    private string _path = "";

    [GlobalSetup]
    public void Write() => _path = UndlVotesFile.Write();

    [GlobalCleanup]
    public void Remove() => File.Delete(_path);

    [Benchmark]
    public int Typed()
    {
        using var file = File.OpenRead(_path);
        return Checked(UndlVoteReader.Read(file).Count);
    }

    [Benchmark(Baseline = true)]
    public int Sylvan_untyped()
    {
        using var reader = CsvDataReader.Create(_path, new CsvDataReaderOptions { Delimiter = ',', BufferSize = 1 << 16 });
        var rows = 0;
        while (reader.Read())
            rows++;
        return Checked(rows);
    }

    private static int Checked(int rows) =>
        rows == UndlVotesFile.Rows ? rows : throw new InvalidOperationException($"{rows} rows were read and {UndlVotesFile.Rows} written.");
}
