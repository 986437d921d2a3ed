using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Rooms.Drafts;

namespace Placard.Benchmarks.Texts;

/// <summary>Checking drafts of about 2,000 words against all English texts of the edition, the whole check: predecessor, provenance,
/// comparison, findings.</summary>
[ShortRunJob]
public class DraftCheckBenchmarks
{
    private const int Least = 1800;
    private const int Most = 2200;

    private readonly List<double> _each = [];
    private OpenEdition _edition = null!;
    private DraftChecker _checker = null!;
    private StructuredText[] _drafts = null!;
    private int _next;

    [GlobalSetup]
    public void Open()
    {
        _edition = OpenEdition.Open(RealFiles.Edition);
        var index = _edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!.Index;
        _checker = new DraftChecker(_edition, Language.English);
        _drafts =
        [
            .. _edition
                .Texts.ReadAll(Language.English)
                .Where(t => t.Paragraphs.Sum(p => index.WordsOf(p.Text).Length) is >= Least and <= Most),
        ];
        foreach (var draft in _drafts)
            _checker.Check("draft", draft);
    }

    [Benchmark]
    public CheckedDraft Check()
    {
        var start = Stopwatch.GetTimestamp();
        var check = _checker.Check("draft", _drafts[_next++ % _drafts.Length]);
        _each.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return check;
    }

    [GlobalCleanup]
    public void Close()
    {
        _each.Sort();
        Console.WriteLine(
            $"// {_drafts.Length} drafts, {_each.Count} checks: p50 {_each[_each.Count / 2]:F1} ms, p99 "
                + $"{_each[_each.Count * 99 / 100]:F1} ms"
        );
        _edition.Dispose();
    }
}
