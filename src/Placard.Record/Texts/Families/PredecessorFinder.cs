using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Families;

/// <summary>Finds from the words of a draft, its title aside, the texts nearest to it. Safe to use from many threads.</summary>
/// <remarks>The measure is in <c>docs/measures/predecessor.md</c>.</remarks>
public sealed class PredecessorFinder
{
    /// <summary>Stands between two paragraphs among the words of a draft.</summary>
    public const int ParagraphEnd = 0;

    private const int PassageWords = 6;
    private const int MostUses = 64;
    private const double WordsShare = 0.3;
    private const double RareShare = 0.5;
    private const double NoPassage = 0.02;
    private const double Cited = 1.6;
    private const double AsNear = 0.65;
    private const int MostRelatives = 40;

    private readonly PhraseIndex _index;
    private readonly bool[] _isTitle;
    private readonly IReadOnlyList<CorpusText> _held;
    private readonly TermWeights _weights;

    /// <summary>Prepares to look in a corpus; reads all of it once.</summary>
    /// <param name="index">Its phrases.</param>
    /// <param name="held">Its documents, in its order.</param>
    /// <param name="isTitle">Whether a passage is a title, which is not looked at.</param>
    public PredecessorFinder(PhraseIndex index, IReadOnlyList<CorpusText> held, Func<int, bool> isTitle)
    {
        (_index, _held) = (index, held);
        _isTitle = [.. Enumerable.Range(0, index.Passages).Select(isTitle)];
        _weights = new TermWeights(index, p => _isTitle[p]);
    }

    /// <summary>The nearest relatives of a draft, nearest first.</summary>
    /// <param name="words">Its words, as <see cref="PhraseIndex.WordsOf"/> gives them, <see cref="ParagraphEnd"/> between two paragraphs;
    /// no title.</param>
    /// <param name="cited">What it names.</param>
    /// <param name="body">The body it is before: relatives are looked for among its texts; null looks among all.</param>
    /// <param name="before">Only texts before this day; the default for all.</param>
    /// <param name="without">Documents left out, such as the draft's own; null for none.</param>
    public IReadOnlyList<RelatedText> RelativesOf(
        ReadOnlySpan<int> words,
        IReadOnlySet<DocumentSymbol> cited,
        Body? body,
        PartialDate before,
        IReadOnlySet<int>? without = null
    )
    {
        var mayBe = new bool[_held.Count];
        for (var i = 0; i < mayBe.Length; i++)
            mayBe[i] =
                (body is null || _held[i].Body == body)
                && (!before.IsKnown || (_held[i].Date.IsKnown && _held[i].Date.CompareTo(before) < 0))
                && without?.Contains(i) != true;
        var (common, rare, contained) = SharedPassages(words, mayBe);
        var likeness = _weights.Likeness(words);
        var relatives = new List<RelatedText>();
        for (var i = 0; i < mayBe.Length; i++)
        {
            if (!mayBe[i] || likeness[i] <= 0)
                continue;
            var isCited = cited.Contains(_held[i].Symbol);
            var shared = ((1 - RareShare) * common[i]) + (RareShare * rare[i]);
            var score = Math.Pow(likeness[i], WordsShare) * Math.Pow(shared + NoPassage, 1 - WordsShare) * (isCited ? Cited : 1);
            relatives.Add(new RelatedText(i, score, common[i], contained[i], isCited));
        }
        relatives.Sort((a, b) => a.Score == b.Score ? b.Document.CompareTo(a.Document) : b.Score.CompareTo(a.Score));
        return relatives.Count > MostRelatives ? relatives[..MostRelatives] : relatives;
    }

    /// <summary>The predecessor among the relatives: the latest of those that are nearly as near as the nearest, of one day the nearest;
    /// null where there are none.</summary>
    public RelatedText? PredecessorAmong(IReadOnlyList<RelatedText> relatives)
    {
        if (relatives.Count == 0)
            return null;
        var near = relatives.Where(r => r.Score >= AsNear * relatives[0].Score).ToList();
        var latest = near.Max(r => _held[r.Document].Date);
        return near.First(r => _held[r.Document].Date == latest);
    }

    private (double[] Common, double[] Rare, double[] Contained) SharedPassages(ReadOnlySpan<int> words, bool[] mayBe)
    {
        var (common, rare, contained) = (new double[_held.Count], new double[_held.Count], new double[_held.Count]);
        var (allCommon, allRare, all) = (0.0, 0.0, 0);
        var holders = new HashSet<int>();
        for (var i = 0; i + PassageWords <= words.Length; i++)
        {
            var passage = words.Slice(i, PassageWords);
            if (passage.Contains(ParagraphEnd))
                continue;
            all++;
            var uses = _index.Find(passage);
            if (uses.Count is 0 or > MostUses)
                continue;
            holders.Clear();
            foreach (var use in _index.Uses(uses))
            {
                if (mayBe[use.Document] && !_isTitle[use.Passage])
                    holders.Add(use.Document);
            }
            if (holders.Count == 0)
                continue;
            var weight = Math.Log((_held.Count + 1.0) / holders.Count);
            var rarity = 1.0 / holders.Count;
            allCommon += weight;
            allRare += rarity;
            foreach (var holder in holders)
            {
                common[holder] += weight;
                rare[holder] += rarity;
                contained[holder]++;
            }
        }
        for (var i = 0; i < common.Length && allCommon > 0; i++)
            (common[i], rare[i], contained[i]) = (common[i] / allCommon, rare[i] / allRare, contained[i] / all);
        return (common, rare, contained);
    }
}
