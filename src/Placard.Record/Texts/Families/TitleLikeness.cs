namespace Placard.Record.Texts.Families;

/// <summary>How like two titles are, by their words, each weighed by how few of the titles known have it. Safe to use from many
/// threads.</summary>
public sealed class TitleLikeness
{
    private readonly Dictionary<string, WeighedTitle> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _ofUnknown;

    /// <summary>Weighs the words of titles.</summary>
    public TitleLikeness(IEnumerable<string> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        var known = new Dictionary<string, TitleWords>(StringComparer.Ordinal);
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var title in titles)
        {
            count++;
            if (!known.TryGetValue(title, out var words))
                known.Add(title, words = TitleWords.Of(title));
            foreach (var word in words.Words)
                holders[word] = holders.GetValueOrDefault(word) + 1;
        }
        foreach (var (word, held) in holders)
            _weights.Add(word, Weight(count, held));
        _ofUnknown = Weight(count, 1);
        foreach (var (title, words) in known)
            _known.Add(title, Weigh(words));
    }

    /// <summary>Measures titles against one: the cosine of the angle between the two, which is 1 for titles of the same words, whatever
    /// their
    /// order, years, articles, blanks and hyphens; null where one says nothing.</summary>
    public Func<string, double?> To(string title)
    {
        var one = Weigh(TitleWords.Of(title));
        var own = one.Words.ToDictionary(w => w, WeightOf, StringComparer.Ordinal);
        return title =>
        {
            if (!_known.TryGetValue(title, out var other))
                other = Weigh(TitleWords.Of(title));
            if (one.Letters.Length == 0 || other.Letters.Length == 0)
                return null;
            if (one.Letters == other.Letters)
                return 1;
            var shared = 0.0;
            foreach (var word in other.Words)
                shared += own.GetValueOrDefault(word);
            return shared / Math.Sqrt(one.Weight * other.Weight);
        };
    }

    private WeighedTitle Weigh(TitleWords words) => new(words.Words, words.Letters, words.Words.Sum(WeightOf));

    private double WeightOf(string word) => _weights.GetValueOrDefault(word, _ofUnknown);

    private static double Weight(int titles, int holders) => Math.Pow(Math.Log((titles + 1.0) / holders), 2);

    // Catalogues lose hyphens: "confidencebuilding".
    private sealed record TitleWords(string[] Words, string Letters)
    {
        public static TitleWords Of(string title)
        {
            var key = TitleKey.Of(title);
            return new TitleWords(
                [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()],
                key.Replace(" ", "", StringComparison.Ordinal)
            );
        }
    }

    private sealed record WeighedTitle(string[] Words, string Letters, double Weight);
}
