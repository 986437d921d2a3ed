using System.Diagnostics;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Record.Texts.Phrases;
using static Placard.Benchmarks.Phrases.PhraseMeasures;

namespace Placard.Benchmarks.Phrases;

/// <summary>Phrases of two to six words looked up in all English resolutions, beside Lucene.Net and SQLite FTS5 over the same words. It
/// stops where one counts differently.</summary>
internal static class LookUps
{
    private const int Phrases = 5000;

    public static void Run()
    {
        using var edition = OpenEdition.Open(RealFiles.Edition);
        var index = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!.Index;
        var phrases = Sample(index);
        var passages = Enumerable.Range(0, index.Passages).Select(p => Words(index, index.PassageWords(p))).ToArray();
        var watch = Stopwatch.StartNew();
        using var lucene = new LucenePhrases(passages);
        Say($"Lucene.Net: {passages.Length} passages indexed", Seconds(watch.Elapsed));
        watch.Restart();
        using var sqlite = new SqlitePhrases(passages);
        Say("SQLite FTS5: the same", Seconds(watch.Elapsed));
        foreach (var phrase in phrases)
        {
            var ours = Count(index, phrase);
            if (ours != lucene.Count(phrase) || ours != sqlite.Count(phrase))
                throw new InvalidOperationException(
                    $"“{phrase}”: {ours} passages here, {lucene.Count(phrase)} in Lucene.Net, {sqlite.Count(phrase)} in FTS5."
                );
        }
        Say($"{phrases.Length} phrases: passages counted alike by all three", "");
        Say("Placard: uses, first and last", Percentiles(Times(phrases, p => Card(index, p))));
        Say(
            "Placard: the same and every document",
            Percentiles(Times(phrases, p => index.DocumentsOf(index.Find(p)).Length + Card(index, p)))
        );
        Say("Lucene.Net: passages counted", Percentiles(Times(phrases, lucene.Count)));
        Say("SQLite FTS5: passages counted", Percentiles(Times(phrases, sqlite.Count)));
    }

    private static int Card(PhraseIndex index, string phrase)
    {
        var uses = index.Find(phrase);
        return uses.Count + index.First(uses)!.Value.Document + index.Last(uses)!.Value.Document;
    }

    private static int Count(PhraseIndex index, string phrase) => index.Uses(index.Find(phrase)).Select(u => u.Passage).Distinct().Count();

    private static List<double> Times(string[] phrases, Func<string, int> look)
    {
        foreach (var phrase in phrases.Take(500))
            look(phrase);
        var times = new List<double>(phrases.Length);
        foreach (var phrase in phrases)
        {
            var start = Stopwatch.GetTimestamp();
            look(phrase);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times;
    }

    // As they stand in the texts, so that frequent ones come often, as they would be asked for.
    private static string[] Sample(PhraseIndex index)
    {
        var random = new Random(20);
        var phrases = new List<string>();
        while (phrases.Count < Phrases)
        {
            var words = index.PassageWords(random.Next(index.Passages));
            var length = random.Next(2, 7);
            if (words.Length < length)
                continue;
            phrases.Add(Words(index, words.Slice(random.Next(words.Length - length + 1), length)));
        }
        return [.. phrases];
    }

    private static string Words(PhraseIndex index, ReadOnlySpan<int> words)
    {
        var said = new System.Text.StringBuilder();
        foreach (var word in words)
            said.Append(said.Length == 0 ? "" : " ").Append(index.Vocabulary[word]);
        return said.ToString();
    }
}
