using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;

namespace Placard.Rooms.Comparisons;

/// <summary>One side of a redline: what the reader of the old text, or of the new one, sees.</summary>
internal static class SideWords
{
    /// <summary>The parts that one side has.</summary>
    public static IReadOnlyList<RedlinePart> Of(IEnumerable<RedlinePart> parts, bool old) =>
        [
            .. parts.Where(p =>
                old ? p.Kind is not (PartKind.Inserted or PartKind.MovedTo) : p.Kind is not (PartKind.Deleted or PartKind.MovedFrom)
            ),
        ];

    /// <summary>The paragraphs of a row as one side has them.</summary>
    public static IReadOnlyList<RedlineParagraph> Of(IReadOnlyList<RedlineParagraph> row, bool old)
    {
        var paragraphs = new List<RedlineParagraph>();
        RedlineParagraph? open = null;
        foreach (var paragraph in row)
        {
            var side = paragraph with { Number = Of(paragraph.Number, old), Parts = Of(paragraph.Parts, old) };
            open = open is null
                ? side
                : open with
                {
                    Parts = [.. open.Parts, .. side.Parts],
                    Number = open.Number.Count > 0 ? open.Number : side.Number,
                };
            // An end that this side has not got joins the words before it to those after.
            if (old ? paragraph.End is PartKind.Inserted or PartKind.MovedTo : paragraph.End is PartKind.Deleted or PartKind.MovedFrom)
                continue;
            paragraphs.Add(open);
            open = null;
        }
        return paragraphs;
    }

    /// <summary>Whether a row has anything on one side.</summary>
    public static bool Has(ComparisonRow row, bool old) => old ? row.Old.Count > 0 : row.New.Count > 0;
}
