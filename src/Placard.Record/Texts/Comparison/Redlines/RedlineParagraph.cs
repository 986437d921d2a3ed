namespace Placard.Record.Texts.Comparison.Redlines;

/// <summary>A paragraph of a redline.</summary>
/// <param name="Number">The printed number, old, new or both.</param>
/// <param name="Parts">The words and footnotes.</param>
/// <param name="End">How its end stands in the two texts: where a paragraph was split, the end is inserted; where two were merged, the end
/// of the first is deleted.</param>
/// <param name="Shape">The paragraph of the new text, or else of the old, whose kind and depth this one has.</param>
/// <param name="Row">The row of the comparison that it belongs to, by position.</param>
public sealed record RedlineParagraph(
    IReadOnlyList<RedlinePart> Number,
    IReadOnlyList<RedlinePart> Parts,
    PartKind End,
    Paragraph Shape,
    int Row
);
