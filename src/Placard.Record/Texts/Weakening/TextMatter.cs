using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Weakening;

/// <summary>The matter of a whole text, searched before something is said to be gone from it, or new in it.</summary>
internal sealed class TextMatter
{
    private const int ShortWord = 3;
    private const int Stem = 7;

    // A paragraph that stayed as it was takes nothing up, unless it says nearly all of it.
    private const double OfKept = 0.65;
    private const double Never = 1.01;

    private readonly List<(Paragraph Paragraph, HashSet<string> Words)> _paragraphs;
    private readonly Dictionary<string, int> _holders = [];
    private readonly HashSet<ParagraphAddress> _kept;

    /// <summary>Prepares to search.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="kept">Those that both texts have: what they hold, they held before, and nothing came to them.</param>
    public TextMatter(IEnumerable<Paragraph> paragraphs, IEnumerable<Paragraph> kept)
    {
        _paragraphs = [.. paragraphs.Where(p => p.IsAgreedText).Select(p => (p, WordsOf(p.Text)))];
        _kept = [.. kept.Select(p => p.Address)];
        foreach (var word in _paragraphs.SelectMany(p => p.Words))
            _holders[word] = _holders.GetValueOrDefault(word) + 1;
    }

    /// <summary>Whether it has an annex.</summary>
    public bool HasAnnex => _paragraphs.Exists(p => p.Paragraph.Kind == ParagraphKind.Annexed);

    /// <summary>The paragraphs that hold at least a share of a passage's words, rare ones counting more.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <param name="besides">Paragraphs left out.</param>
    /// <param name="whole">Whether the passage is a whole paragraph or clause, which another that stayed may have said already.</param>
    public IEnumerable<Paragraph> Holding(string passage, double share, IReadOnlyList<Paragraph> besides, bool whole = false)
    {
        var words = WordsOf(passage);
        var all = words.Sum(Weight);
        return _paragraphs
            .Where(p =>
                all > 0
                && !besides.Contains(p.Paragraph)
                && words.Where(p.Words.Contains).Sum(Weight)
                    >= all * (_kept.Contains(p.Paragraph.Address) ? Math.Max(share, whole ? OfKept : Never) : share)
            )
            .Select(p => p.Paragraph);
    }

    private double Weight(string word) => Math.Log((_paragraphs.Count + 1.0) / (1 + _holders.GetValueOrDefault(word)));

    private static HashSet<string> WordsOf(string text) =>
        [.. Token.Of(text).Where(t => t.Folded.Length > ShortWord).Select(t => t.Folded[..Math.Min(t.Folded.Length, Stem)])];
}
