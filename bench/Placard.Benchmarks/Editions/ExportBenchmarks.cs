using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using DuckDB.NET.Data;
using Placard.Edition.Reading;
using Placard.Rooms.Editions;
using Placard.Rooms.Editions.Export;

namespace Placard.Benchmarks.Editions;

/// <summary>All ballots of the real edition to Parquet, beside DuckDB's own writing of the same rows.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class ExportBenchmarks : IDisposable
{
    private static readonly WholeTable[] Ballots = [.. WholeTable.Exported.Where(t => t.Name == "ballots")];

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-bench-").FullName;
    private OpenEdition _edition = null!;
    private DuckDBConnection _duck = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _edition = OpenEdition.Open(RealFiles.Edition);
        _duck = new DuckDBConnection("DataSource=:memory:");
        _duck.Open();
        Ask($"CREATE TABLE ballots AS SELECT * FROM '{Export()}'");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _edition?.Dispose();
        _duck?.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public string Export()
    {
        var folder = Path.Combine(_folder, "ours");
        EditionExport.Run(_edition, folder, ExportFormat.Parquet, Ballots, new Progress<(string, double)>(), CancellationToken.None);
        return Said(Path.Combine(folder, "ballots.parquet"));
    }

    [Benchmark]
    public string DuckDbCopiesItsOwnTable()
    {
        var file = Path.Combine(_folder, "duckdb.parquet");
        Ask($"COPY ballots TO '{file}' (FORMAT parquet, COMPRESSION zstd)");
        return Said(file);
    }

    private static string Said(string file)
    {
        Console.WriteLine($"// {Path.GetFileName(file)} has {new FileInfo(file).Length / 1e6:0.00} MB");
        return file;
    }

    private void Ask(string sql)
    {
        using var command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
