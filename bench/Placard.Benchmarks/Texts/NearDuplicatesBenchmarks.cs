using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Placard.Edition.Reading;
using Placard.Record.Texts.Comparison.Duplicates;

namespace Placard.Benchmarks.Texts;

/// <summary>All pairs of paragraphs of real resolutions that share four fifths of their shingles, beside MinHash written plainly. The
/// shingles are made beforehand for all three.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 2)]
[MemoryDiagnoser]
public class NearDuplicatesBenchmarks
{
    private const double Least = 0.8;

    private string[] _paragraphs = [];
    private ShingleSets _sets = null!;

    [Params(10_000, 20_000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Read()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        string[] all =
        [
            .. edition.Texts.ReadAll(Language.English).SelectMany(t => t.Paragraphs).Where(p => p.IsAgreedText).Select(p => p.Text),
        ];
        // Evenly from the whole, so that paragraphs of all bodies and years are among them.
        _paragraphs = [.. Enumerable.Range(0, Paragraphs).Select(i => all[(long)i * all.Length / Paragraphs])];
        _sets = ShingleSets.Of(_paragraphs);
        WriteRecall();
    }

    [Benchmark]
    public ShingleSets Shingles() => ShingleSets.Of(_paragraphs);

    [Benchmark(Baseline = true)]
    public long RarestShingles() => NearDuplicates.Among(_sets, Least).Pairs;

    [Benchmark]
    public long MinHashAllSignatures() => PlainMinHash.AllPairs(_sets.Sets, Least).Count;

    [Benchmark]
    public long MinHashBanded() => PlainMinHash.Banded(_sets.Sets, Least).Count;

    private void WriteRecall()
    {
        var found = NearDuplicates.Among(_sets, Least);
        var exact = Enumerable
            .Range(0, _paragraphs.Length)
            .SelectMany(i => found.Of(i).Where(d => d.Paragraph > i).Select(d => (i, d.Paragraph)))
            .ToHashSet();
        foreach (
            var (name, pairs) in new[]
            {
                ("all signatures", PlainMinHash.AllPairs(_sets.Sets, Least)),
                ("banded", PlainMinHash.Banded(_sets.Sets, Least)),
            }
        )
            Console.WriteLine(
                $"// MinHash, {name}: of {exact.Count} pairs finds {pairs.Count(exact.Contains)}, and "
                    + $"{pairs.Count(p => !exact.Contains(p))} that are none"
            );
    }
}
