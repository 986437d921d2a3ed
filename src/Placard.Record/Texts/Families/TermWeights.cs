using System.Runtime.InteropServices;
using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Families;

/// <summary>The words of every document of a corpus as vectors: how often, and how few have them (TF-IDF, lengths made equal).</summary>
internal sealed class TermWeights
{
    // A word that a third of the documents have tells none from the others.
    private const int MostShare = 3;

    private readonly int _documents;
    private readonly int[] _holders;
    private readonly (int Document, float Weight)[]?[] _byWord;

    public TermWeights(PhraseIndex index, Func<int, bool> isTitle)
    {
        _documents = index.Documents;
        _holders = new int[index.Vocabulary.Count + 1];
        var counts = new Dictionary<int, int>[_documents];
        for (var document = 0; document < _documents; document++)
        {
            counts[document] = [];
            var (from, to) = index.PassagesOf(document);
            for (var passage = from; passage < to; passage++)
            {
                if (!isTitle(passage))
                    Count(index.PassageWords(passage), counts[document]);
            }
            foreach (var word in counts[document].Keys)
                _holders[word]++;
        }
        var lists = new List<(int, float)>?[_holders.Length];
        for (var document = 0; document < _documents; document++)
        {
            var length = LengthOf(counts[document]);
            foreach (var (word, count) in counts[document])
            {
                if (_holders[word] <= _documents / MostShare)
                    (lists[word] ??= []).Add((document, (float)(Weight(word, count) / length)));
            }
        }
        _byWord = Array.ConvertAll(lists, l => l?.ToArray());
    }

    /// <summary>How like a draft each document is: the cosine of the angle between their vectors.</summary>
    public double[] Likeness(ReadOnlySpan<int> draft)
    {
        var counts = new Dictionary<int, int>();
        Count(draft, counts);
        var length = LengthOf(counts);
        var likeness = new double[_documents];
        foreach (var (word, count) in counts)
        {
            var weight = Weight(word, count) / length;
            foreach (var (document, other) in _byWord[word] ?? [])
                likeness[document] += weight * other;
        }
        return likeness;
    }

    private double LengthOf(Dictionary<int, int> counts) =>
        Math.Max(double.Epsilon, Math.Sqrt(counts.Sum(c => Math.Pow(Weight(c.Key, c.Value), 2))));

    private double Weight(int word, int count) => Math.Sqrt(count) * Math.Log((_documents + 1.0) / Math.Max(1, _holders[word]));

    private static void Count(ReadOnlySpan<int> words, Dictionary<int, int> counts)
    {
        foreach (var word in words)
        {
            if (word > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
    }
}
