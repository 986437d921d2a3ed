using BenchmarkDotNet.Attributes;
using Placard.Edition.Building;
using Placard.Edition.Reading;

namespace Placard.Benchmarks.Editions;

/// <summary>An edition of the size of the real record: reconciled and written, written alone, opened, verified, asked.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EditionBenchmarks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-bench-").FullName;
    private SourceReading[] _readings = [];
    private EditionContent _content = null!;
    private OpenEdition _open = null!;
    private VoteEvent _vote = null!;

    private string File => Path.Combine(_folder, "edition.sqlite");

    [GlobalSetup]
    public void Prepare()
    {
        _readings = SyntheticRecord.Readings();
        _content = SyntheticRecord.Content();
        EditionWriter.Write(_content, File, null, CancellationToken.None);
        _open = OpenEdition.Open(File);
        _vote = _open.Votes.All[100];
        Console.WriteLine($"// the edition has {new FileInfo(File).Length / 1e6:0.0} MB");
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _open.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public string Build() => EditionBuilder.Build(_readings, false, Path.Combine(_folder, "built.sqlite"), null, CancellationToken.None);

    [Benchmark]
    public string Write() => EditionWriter.Write(_content, Path.Combine(_folder, "written.sqlite"), null, CancellationToken.None);

    [Benchmark]
    public int Open()
    {
        using var edition = OpenEdition.Open(File);
        return edition.Votes.All.Count;
    }

    [Benchmark]
    public bool Verify() => EditionVerifier.Verify(File).IsIntact;

    [Benchmark]
    public VoteEvent Witnesses() => _open.WithWitnesses(_vote);
}
