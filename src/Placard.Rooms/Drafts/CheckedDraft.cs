using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Comparisons;

namespace Placard.Rooms.Drafts;

/// <summary>A text from which a draft descends.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">Its document that was compared.</param>
/// <param name="Votes">The decisions on it, latest first.</param>
public sealed record Ancestor(TextEntry Text, DocumentSymbol Document, IReadOnlyList<VoteEvent> Votes);

/// <summary>All that was found out about a draft. It lives as long as the answer does.</summary>
/// <param name="Name">What the reader calls it.</param>
/// <param name="Text">The draft.</param>
/// <param name="Body">The body it is before; null where it does not say.</param>
/// <param name="Ancestors">The predecessor and, one before the other, those before it; none where none was found.</param>
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
    bool IsChosen,
    double? Shared,
    bool IsCited,
    TextComparison? Comparison,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<ParagraphProvenance> Provenance,
    int Held
)
{
    /// <summary>The text it is compared with; null where none was found.</summary>
    public Ancestor? Predecessor => Ancestors.Count == 0 ? null : Ancestors[0];

    /// <summary>The findings that go one way.</summary>
    public IEnumerable<Finding> Of(Direction direction) => Findings.Where(f => f.Direction == direction);

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
