using System.Runtime.InteropServices;

namespace Placard.Record.Texts.Comparison;

/// <summary>The words of a paragraph as a bag, for telling how alike two paragraphs are. Case and marks do not count; figures count little,
/// for they change each year.</summary>
internal sealed class WordBag
{
    private WordBag(Paragraph paragraph, int[] words) => (Paragraph, Words) = (paragraph, words);

    public Paragraph Paragraph { get; }

    /// <summary>The words, by number, sorted; one that stands twice is there twice.</summary>
    public int[] Words { get; }

    /// <summary>The weight of all words together.</summary>
    public double Weight { get; private set; }

    /// <summary>Reads the paragraphs of two texts, and weighs each word by how few of them have it.</summary>
    public static (WordBag[] Old, WordBag[] New, double[] Weights) Of(IReadOnlyList<Paragraph> old, IReadOnlyList<Paragraph> @new)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<int>();
        var figures = new List<bool>();
        WordBag[] a = [.. old.Select(Read)];
        WordBag[] b = [.. @new.Select(Read)];
        var most = Math.Log(1 + a.Length + b.Length);
        var weights = new double[ids.Count];
        for (var id = 0; id < weights.Length; id++)
            weights[id] = (figures[id] ? 0.2 : 1) * (0.1 + Math.Log((1.0 + a.Length + b.Length) / holders[id]) / most);
        foreach (var words in a.Concat(b))
            words.Weight = words.Words.Sum(id => weights[id]);
        return (a, b, weights);

        WordBag Read(Paragraph paragraph)
        {
            var tokens = new TextTokens(paragraph.Text.ToLowerInvariant());
            var words = new List<int>(tokens.Count);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!tokens.IsWord(i))
                    continue;
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    ids.GetAlternateLookup<ReadOnlySpan<char>>(),
                    tokens[i],
                    out var known
                );
                if (!known)
                {
                    id = holders.Count;
                    holders.Add(0);
                    figures.Add(Figures.IsFigure(tokens[i]));
                }
                words.Add(id);
            }
            words.Sort();
            for (var i = 0; i < words.Count; i++)
            {
                if (i == 0 || words[i] != words[i - 1])
                    holders[words[i]]++;
            }
            return new WordBag(paragraph, [.. words]);
        }
    }

    /// <summary>The weight of what two bags share.</summary>
    public static double Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b, double[] weights)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
            {
                shared += weights[a[i]];
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return shared;
    }

    /// <summary>The bag of several paragraphs together.</summary>
    public static int[] Together(IEnumerable<WordBag> paragraphs)
    {
        int[] all = [.. paragraphs.SelectMany(p => p.Words)];
        Array.Sort(all);
        return all;
    }
}
