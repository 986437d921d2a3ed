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
        var holders = new WordHolders(old, weights.Length);
        var pairs = new List<CandidatePair>();
        var shared = new double[old.Length];
        var met = new List<int>();
        for (var j = 0; j < @new.Length; j++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var at = 0; at < @new[j].Words.Length; )
            {
                var (word, count) = (@new[j].Words[at], CountAt(@new[j].Words, at));
                at += count;
                if (holders.Of(word) is not { Length: <= MostHolders } with)
                    continue;
                foreach (var (i, held) in with)
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

    // In one row for all words, one word after the other: most words are held by one paragraph, which is worth no list.
    private readonly struct WordHolders
    {
        private readonly int[] _starts;
        private readonly (int Paragraph, int Count)[] _holders;

        public WordHolders(WordBag[] paragraphs, int words)
        {
            _starts = new int[words + 1];
            foreach (var paragraph in paragraphs)
            {
                for (var at = 0; at < paragraph.Words.Length; at += CountAt(paragraph.Words, at))
                    _starts[paragraph.Words[at] + 1]++;
            }
            for (var word = 0; word < words; word++)
                _starts[word + 1] += _starts[word];
            _holders = new (int, int)[_starts[words]];
            var next = _starts[..words];
            for (var i = 0; i < paragraphs.Length; i++)
            {
                for (var at = 0; at < paragraphs[i].Words.Length; )
                {
                    var (word, count) = (paragraphs[i].Words[at], CountAt(paragraphs[i].Words, at));
                    _holders[next[word]++] = (i, count);
                    at += count;
                }
            }
        }

        public ReadOnlySpan<(int Paragraph, int Count)> Of(int word) => _holders.AsSpan(_starts[word].._starts[word + 1]);
    }

    // How often the word at a place stands in a paragraph, whose words are sorted.
    private static int CountAt(int[] words, int at)
    {
        var end = at + 1;
        while (end < words.Length && words[end] == words[at])
            end++;
        return end - at;
    }
}
