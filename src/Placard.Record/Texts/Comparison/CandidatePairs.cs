namespace Placard.Record.Texts.Comparison;

/// <summary>Two paragraphs that may belong together.</summary>
/// <param name="Old">The position of the one in the old text.</param>
/// <param name="New">The position of the other in the new text.</param>
/// <param name="Score">How well they fit, 0 to a little over 1: the words shared, and, to tell apart what is equally alike, place, part and
/// number.</param>
internal readonly record struct CandidatePair(int Old, int New, double Score);

/// <summary>Finds for each paragraph the few that are most like it, without comparing all with all.</summary>
internal static class CandidatePairs
{
    /// <summary>Below this the words that two paragraphs share are those that all such paragraphs share.</summary>
    public const double Least = 0.38;

    private const int MostForEach = 10;

    // A word that very many paragraphs of a very long text hold finds nothing that the rarer ones beside it do not.
    private const int MostHolders = 600;

    public static List<CandidatePair> Of(WordBag[] old, WordBag[] @new, double[] weights, CancellationToken cancellation)
    {
        var holders = Holders(old, weights.Length);
        var pairs = new List<CandidatePair>();
        var shared = new double[old.Length];
        var met = new List<int>();
        for (var j = 0; j < @new.Length; j++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var at = 0; at < @new[j].Words.Length; )
            {
                var word = @new[j].Words[at];
                var count = 0;
                for (; at < @new[j].Words.Length && @new[j].Words[at] == word; at++)
                    count++;
                if (holders[word].Count > MostHolders)
                    continue;
                foreach (var (i, held) in holders[word])
                {
                    if (shared[i] == 0)
                        met.Add(i);
                    shared[i] += weights[word] * Math.Min(count, held);
                }
            }
            var best = met.OrderByDescending(i => 2 * shared[i] / (old[i].Weight + @new[j].Weight)).ThenBy(i => i).Take(MostForEach);
            foreach (var i in best)
            {
                if (Score(i, j) is var score and >= Least)
                    pairs.Add(new CandidatePair(i, j, score));
            }
            foreach (var i in met)
                shared[i] = 0;
            met.Clear();
        }
        return pairs;

        double Score(int i, int j)
        {
            var (a, b) = (old[i], @new[j]);
            if ((a.Paragraph.Kind == ParagraphKind.Closing) != (b.Paragraph.Kind == ParagraphKind.Closing))
                return 0;
            var words = 2 * WordBag.Shared(a.Words, b.Words, weights) / (a.Weight + b.Weight);
            var place = 1 - Math.Abs((i + 1.0) / (old.Length + 1) - (j + 1.0) / (@new.Length + 1));
            var part = a.Paragraph.Kind == b.Paragraph.Kind && a.Paragraph.Depth == b.Paragraph.Depth ? 1 : 0;
            var letter = a.Paragraph.Text == b.Paragraph.Text ? 1 : 0;
            return words < Least - 0.05 ? 0 : words + 0.02 * place + 0.02 * part + 0.02 * letter;
        }
    }

    private static List<(int Paragraph, int Count)>[] Holders(WordBag[] paragraphs, int words)
    {
        var holders = new List<(int Paragraph, int Count)>[words];
        for (var id = 0; id < words; id++)
            holders[id] = [];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            foreach (var word in paragraphs[i].Words)
            {
                var list = holders[word];
                if (list.Count > 0 && list[^1].Paragraph == i)
                    list[^1] = (i, list[^1].Count + 1);
                else
                    list.Add((i, 1));
            }
        }
        return holders;
    }
}
