using Placard.Record.Texts.Phrases;

namespace Placard.Record.Texts.Families;

/// <summary>Finds from the words of a draft, its title aside, the texts nearest to it. Safe to use from many threads.</summary>
/// <remarks>The measure is in <c>docs/measures/predecessor.md</c>.</remarks>
public sealed class PredecessorFinder
{
    /// <summary>Stands between two paragraphs among the words of a draft.</summary>
    public const int ParagraphEnd = 0;

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

    /// <summary>What the corpus shares with a draft.</summary>
    /// <param name="words">Its words, as <see cref="PhraseIndex.WordsOf"/> gives them, <see cref="ParagraphEnd"/> between two paragraphs;
    /// no title.</param>
    public SharedPassages SharedWith(ReadOnlySpan<int> words) => SharedPassages.Of(_index, _isTitle, words, _weights.Likeness(words));

    /// <summary>The nearest relatives of a draft, nearest first.</summary>
    /// <param name="shared">What the corpus shares with it.</param>
    /// <param name="cited">What it names.</param>
    /// <param name="body">The body it is before: relatives are looked for among its texts; null looks among all.</param>
    /// <param name="before">Only texts before this day; the default for all.</param>
    /// <param name="without">Documents left out, such as the draft's own; null for none.</param>
    public IReadOnlyList<RelatedText> RelativesOf(
        SharedPassages shared,
        IReadOnlySet<DocumentSymbol> cited,
        Body? body,
        PartialDate before,
        IReadOnlySet<int>? without = null
    )
    {
        ArgumentNullException.ThrowIfNull(shared);
        var mayBe = new bool[_held.Count];
        for (var i = 0; i < mayBe.Length; i++)
            mayBe[i] =
                (body is null || _held[i].Body == body)
                && (!before.IsKnown || (_held[i].Date.IsKnown && _held[i].Date.CompareTo(before) < 0))
                && without?.Contains(i) != true;
        var (common, rare, contained) = WeighedAmong(shared, mayBe);
        var likeness = shared.Likeness;
        var relatives = new List<RelatedText>();
        for (var i = 0; i < mayBe.Length; i++)
        {
            if (!mayBe[i] || likeness[i] <= 0)
                continue;
            var isCited = cited.Contains(_held[i].Symbol);
            var passages = ((1 - RareShare) * common[i]) + (RareShare * rare[i]);
            var score = Math.Pow(likeness[i], WordsShare) * Math.Pow(passages + NoPassage, 1 - WordsShare) * (isCited ? Cited : 1);
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

    private (double[] Common, double[] Rare, double[] Contained) WeighedAmong(SharedPassages shared, bool[] mayBe)
    {
        var (common, rare, contained) = (new double[_held.Count], new double[_held.Count], new double[_held.Count]);
        var (allCommon, allRare) = (0.0, 0.0);
        for (var i = 0; i < shared.Count; i++)
        {
            var holders = shared.HoldersOf(i);
            var count = 0;
            foreach (var holder in holders)
                count += mayBe[holder] ? 1 : 0;
            if (count == 0)
                continue;
            var weight = Math.Log((_held.Count + 1.0) / count);
            var rarity = 1.0 / count;
            allCommon += weight;
            allRare += rarity;
            foreach (var holder in holders)
            {
                if (!mayBe[holder])
                    continue;
                common[holder] += weight;
                rare[holder] += rarity;
                contained[holder]++;
            }
        }
        for (var i = 0; i < common.Length && allCommon > 0; i++)
            (common[i], rare[i], contained[i]) = (common[i] / allCommon, rare[i] / allRare, contained[i] / shared.All);
        return (common, rare, contained);
    }
}
