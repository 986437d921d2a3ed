namespace Placard.Record.Texts.Families;

/// <summary>How like two titles are, by their words, each weighed by how few of the titles known have it. Safe to use from many
/// threads.</summary>
public sealed class TitleLikeness
{
    private readonly Dictionary<string, TitleWords> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly int _titles;

    /// <summary>Weighs the words of titles.</summary>
    public TitleLikeness(IEnumerable<string> titles)
    {
        foreach (var title in titles)
        {
            _titles++;
            if (!_known.TryGetValue(title, out var words))
                _known.Add(title, words = TitleWords.Of(title));
            foreach (var word in words.Words)
                _holders[word] = _holders.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Measures titles against one: the cosine of the angle between the two, which is 1 for titles of the same words, whatever
    /// their
    /// order, years, articles, blanks and hyphens; null where one says nothing.</summary>
    public Func<string, double?> To(string title)
    {
        var one = TitleWords.Of(title);
        var all = one.Words.Sum(Weight);
        return title =>
        {
            var other = _known.GetValueOrDefault(title) ?? TitleWords.Of(title);
            if (one.Letters.Length == 0 || other.Letters.Length == 0)
                return null;
            return one.Letters == other.Letters
                ? 1
                : one.Words.Where(other.Words.Contains).Sum(Weight) / Math.Sqrt(all * other.Words.Sum(Weight));
        };
    }

    private double Weight(string word) => Math.Pow(Math.Log((_titles + 1.0) / Math.Max(1, _holders.GetValueOrDefault(word))), 2);

    // Catalogues lose hyphens: "confidencebuilding".
    private sealed record TitleWords(HashSet<string> Words, string Letters)
    {
        public static TitleWords Of(string title)
        {
            var words = TitleKey.Of(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new TitleWords([.. words], string.Concat(words));
        }
    }
}
