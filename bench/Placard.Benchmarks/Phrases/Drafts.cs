using System.Diagnostics;
using System.Text;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Record.Texts.Phrases;
using static Placard.Benchmarks.Phrases.PhraseMeasures;

namespace Placard.Benchmarks.Phrases;

/// <summary>Every word of drafts of 2,000 words looked up: the longest phrase around it, its first and its last use.</summary>
internal static class Drafts
{
    private const int DraftWords = 2000;
    private const int DraftCount = 200;
    private const int Million = 1_000_000;
    private const int DocumentWords = 200;

    public static void OnRealTexts()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!.Index;
        Measure($"{texts.Documents} English texts, {texts.Words} words", texts, texts);
        var speeches = edition.Phrases.Find(PhraseCorpusKind.Speeches, Language.English)!.Index;
        Measure($"{speeches.Documents} speeches, {speeches.Words} words", speeches, texts);
    }

    /// <summary>A million documents of two hundred words, put together from passages of real texts in which one word in twenty is
    /// another.</summary>
    public static void OnAMillion()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!.Index;
        var random = new Random(21);
        var builder = new PhraseIndexBuilder();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Million; i++)
        {
            builder.BeginDocument();
            builder.AddPassage(Text(texts, Draft(texts, random, DocumentWords)));
        }
        Say($"{Million} documents of {DocumentWords} words made up and read", Seconds(watch.Elapsed));
        watch.Restart();
        var index = new PhraseIndex(builder.Build());
        Say("indexed", Seconds(watch.Elapsed));
        Say("the process took at most", $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        Measure($"{index.Documents} documents, {index.Words} words", index, texts);
        Say("the index takes", $"{Bytes(index) >> 20} MB");
    }

    private static void Measure(string what, PhraseIndex index, PhraseIndex texts)
    {
        var random = new Random(22);
        var times = new List<double>();
        for (var i = 0; i < DraftCount + 10; i++)
        {
            var draft = Text(texts, Draft(texts, random, DraftWords));
            // The least of three, so that what else the machine does is not counted with it.
            var least = Enumerable.Range(0, 3).Min(_ => Check(index, draft));
            if (i >= 10)
                times.Add(least);
        }
        Say($"a draft of {DraftWords} words on {what}", Percentiles(times));
    }

    private static double Check(PhraseIndex index, string draft)
    {
        var start = Stopwatch.GetTimestamp();
        var matches = LongestMatches.Around(LongestMatches.Of(index, index.WordsOf(draft)));
        foreach (var match in matches)
        {
            index.First(match.Uses);
            index.Last(match.Uses);
        }
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static List<int> Draft(PhraseIndex texts, Random random, int length)
    {
        var words = new List<int>(length);
        while (words.Count < length)
        {
            var passage = texts.PassageWords(random.Next(texts.Passages));
            foreach (var word in passage[..Math.Min(passage.Length, length - words.Count)])
                words.Add(random.Next(20) == 0 ? texts.PassageWords(random.Next(texts.Passages))[..1][0] : word);
        }
        return words;
    }

    private static string Text(PhraseIndex texts, List<int> words)
    {
        var text = new StringBuilder(words.Count * 7);
        foreach (var word in words)
            text.Append(texts.Vocabulary[word]).Append(' ');
        return text.ToString();
    }

    private static long Bytes(PhraseIndex index)
    {
        var arrays = index.Arrays;
        return sizeof(int)
                * (
                    (long)arrays.Tokens.Length
                    + arrays.Suffixes.Length
                    + arrays.WordSuffixes.Length
                    + arrays.WordEnds.Length
                    + arrays.Earliest.Length
                    + arrays.Latest.Length
                    + arrays.PassageStarts.Length
                    + arrays.PassageDocuments.Length
                    + arrays.DocumentPassages.Length
                )
            + sizeof(char) * arrays.Letters.Length;
    }
}
