using System.Diagnostics;
using System.Globalization;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;

namespace Placard.Benchmarks.Phrases;

/// <summary>Measures of single look-ups, of which the slowest count too: <c>phrases build</c>, <c>lookups</c>, <c>draft</c>,
/// <c>million</c>.</summary>
internal static class PhraseMeasures
{
    public static int Run(string what)
    {
        switch (what)
        {
            case "build":
                Build();
                return 0;
            case "lookups":
                LookUps.Run();
                return 0;
            case "draft":
                Drafts.OnRealTexts();
                return 0;
            case "million":
                Drafts.OnAMillion();
                return 0;
            default:
                Console.Error.WriteLine("phrases build | lookups | draft | million");
                return 2;
        }
    }

    /// <summary>Says a figure with what it is of.</summary>
    public static void Say(string what, string figure) => Console.WriteLine($"{what, -60} {figure}");

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>The middle, the hundredth slowest and the slowest of times in milliseconds.</summary>
    public static string Percentiles(List<double> times)
    {
        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {times[times.Count / 2]:0.0000} ms, p99 {times[(int)(times.Count * 0.99)]:0.0000} ms, most {times[^1]:0.0000} ms"
        );
    }

    private static void Build()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var all = Stopwatch.StartNew();
        Build(edition, PhraseCorpusKind.Texts);
        Build(edition, PhraseCorpusKind.Speeches);
        Say("both, one after the other", Seconds(all.Elapsed));
    }

    private static void Build(OpenEdition edition, PhraseCorpusKind kind)
    {
        var watch = Stopwatch.StartNew();
        var content =
            kind == PhraseCorpusKind.Speeches
                ? PhraseCorpusBuilder.OfSpeeches(edition.Texts.ReadSpeeches())
                : PhraseCorpusBuilder.OfTexts(edition.Texts.ReadAll(Language.English), kind, Language.English);
        var indexed = watch.Elapsed;
        using (
            var file = new FileStream(
                Path.GetTempFileName(),
                FileMode.Create,
                FileAccess.ReadWrite,
                FileShare.None,
                1 << 16,
                FileOptions.DeleteOnClose
            )
        )
        {
            PhraseFile.Write(file, edition.Info.Hash, content);
            Say(
                $"{kind}: {content.Documents.Length} documents, {content.Arrays.Tokens.Length} words and ends, {file.Length >> 20} MB",
                Seconds(watch.Elapsed)
            );
        }
        Say("  of that reading from the edition and indexing", Seconds(indexed));
    }
}
