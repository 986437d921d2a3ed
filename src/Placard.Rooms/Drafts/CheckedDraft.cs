using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Families;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Comparisons;
using Placard.Rooms.Drafts.Contested;

namespace Placard.Rooms.Drafts;

/// <summary>A text from which a draft descends.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">Its document that was compared.</param>
/// <param name="Votes">The decisions on it, latest first.</param>
public sealed record Ancestor(TextEntry Text, DocumentSymbol Document, IReadOnlyList<VoteEvent> Votes);

/// <summary>A text from which a draft descends, known by the decisions on it, whose words the edition has not got.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsCited">Whether the draft names it.</param>
/// <param name="Votes">The decisions on it, latest first; none where even those are not held.</param>
public sealed record UnreadAncestor(DecidedText Text, bool IsCited, IReadOnlyList<VoteEvent> Votes);

/// <summary>A text that a draft may descend from, for the reader to choose.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">Its document.</param>
/// <param name="Contained">The share of the draft's passages that it has.</param>
/// <param name="IsCited">Whether the draft names it.</param>
public sealed record LikelyText(TextEntry Text, DocumentSymbol Document, double Contained, bool IsCited);

/// <summary>All that was found out about a draft. It lives as long as the answer does.</summary>
/// <param name="Name">What the reader calls it.</param>
/// <param name="Text">The draft.</param>
/// <param name="Body">The body it is before; null where it does not say.</param>
/// <param name="Ancestors">The predecessor and, one before the other, those before it; none where none was found.</param>
/// <param name="Unread">The text that comes next before the ancestors, or before the draft where there are none, if it is known and its
/// words
/// are not held; else null.</param>
/// <param name="Likeliest">Where the predecessor is not known or its words are not held, the texts to choose from, likeliest first.</param>
/// <param name="IsChosen">Whether the reader named the text to compare with.</param>
/// <param name="Shared">The share of the draft's passages found anywhere that the predecessor has; null for a chosen one that is no
/// relative.</param>
/// <param name="IsCited">Whether the draft names the predecessor's number.</param>
/// <param name="Comparison">The draft beside its predecessor; null where there is none.</param>
/// <param name="Findings">What was weakened and strengthened, weightiest first.</param>
/// <param name="Provenance">Where the words of its paragraphs come from.</param>
/// <param name="Held">How many texts were looked through.</param>
public sealed record CheckedDraft(
    string Name,
    StructuredText Text,
    Body? Body,
    IReadOnlyList<Ancestor> Ancestors,
    UnreadAncestor? Unread,
    IReadOnlyList<LikelyText> Likeliest,
    bool IsChosen,
    double? Shared,
    bool IsCited,
    TextComparison? Comparison,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ParagraphProvenance> Provenance,
    int Held
)
{
    private const int Handful = 5;

    /// <summary>The text it is compared with; null where none was found.</summary>
    public Ancestor? Predecessor => Ancestors.Count == 0 ? null : Ancestors[0];

    /// <summary>The predecessor, where it is known and its words are not held.</summary>
    public UnreadAncestor? UnreadPredecessor => Ancestors.Count == 0 ? Unread : null;

    /// <summary>Words of the draft that earlier texts had which were put to a vote, and words known to be objected to.</summary>
    public IReadOnlyList<ContestedPassage> Contested { get; init; } = [];

    /// <summary>Those left out of them, because too many of the texts that have them were adopted without a vote.</summary>
    public IReadOnlyList<ContestedPassage> Formulae { get; init; } = [];

    /// <summary>Resolutions of the body that the draft names, later than the predecessor found, of which the edition knows
    /// nothing.</summary>
    public IReadOnlyList<DocumentSymbol> LaterUnknown { get; init; } = [];

    /// <summary>The findings that go one way.</summary>
    public IEnumerable<Finding> Of(Direction direction) => Findings.Where(f => f.Direction == direction);

    /// <summary>Findings on words, and those that say no more than that a whole paragraph is gone, where these are more than a handful:
    /// they are said once, so that they do not bury the others.</summary>
    public static (IReadOnlyList<Finding> OnWords, IReadOnlyList<Finding> Gone) Parted(IReadOnlyList<Finding> findings)
    {
        var gone = findings.Where(f => f is { Rule: WeakeningRule.Paragraph, New: null }).ToList();
        return gone.Count <= Handful ? (findings, []) : ([.. findings.Except(gone)], gone);
    }

    /// <summary>How many words were looked at, numbers and dates aside.</summary>
    public int Words => Provenance.Sum(p => p.New + p.Agreed);

    /// <summary>The share of them that is new.</summary>
    public double ShareNew => Words == 0 ? 0 : (double)Provenance.Sum(p => p.New) / Words;

    /// <summary>The share of them that comes from somewhere.</summary>
    public double ShareOf(WordOrigin origin) =>
        Words == 0 ? 0 : (double)Provenance.Sum(p => p.Runs.Where(r => r.Origin == origin).Sum(r => r.Words)) / Words;

    /// <summary>What a reader should know of how the draft was read, each a sentence; none for a text of the edition.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The pairs of paragraphs, headings and closing lines aside.</summary>
    public IEnumerable<ParagraphPair> Pairs => Comparison is null ? [] : Comparison.Pairs.Where(ComparisonCounts.IsOfParagraphs);
}
