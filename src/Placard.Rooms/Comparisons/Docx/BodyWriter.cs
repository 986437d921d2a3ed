using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Comparison.Redlines;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>Writes the body: the title, the paragraphs, and the line that ends a document of the United Nations.</summary>
/// <remarks>The line is a paragraph that both texts have, because a last paragraph cannot be dropped with its end: nothing follows that it
/// could join.</remarks>
internal sealed class BodyWriter(Redline redline, string heading, ChangeMarks changes, NoteWriter notes)
{
    private const string About = "Changes tracked by Placard. This line and its note belong to neither text.";

    private readonly bool _isRightToLeft = redline.Comparison.New.Language.IsRightToLeft;
    private readonly Dictionary<ParagraphPair, string> _moves = redline
        .Comparison.Rows.Where(r => r.IsMove)
        .Select(r => r.Pair)
        .Distinct()
        .Select((pair, i) => (pair, i))
        .ToDictionary(m => m.pair, m => $"move{m.i + 1}", (IEqualityComparer<ParagraphPair>)ReferenceEqualityComparer.Instance);

    public Body Write(string headerId)
    {
        var body = new Body();
        if (NeedsHeading)
            body.Append(
                new Paragraph(Properties("Header", PartKind.Kept), Letters.Run("Placard · " + heading, isDeleted: false), notes.Call(About))
            );
        if (redline.Title.Count > 0)
            body.Append(Written(new Paragraph(Properties("Title", PartKind.Kept)), redline.Title));
        foreach (var row in redline.Paragraphs.GroupBy(p => p.Row))
            WriteRow(body, redline.Comparison.Rows[row.Key], [.. row]);
        body.Append(new Paragraph(Properties("EndLine", PartKind.Kept)));
        var section = new SectionProperties(
            new HeaderReference { Id = headerId, Type = HeaderFooterValues.Default },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = 1440,
                Bottom = 1440,
                Left = 1701,
                Right = 1701,
                Header = 708,
                Footer = 708,
                Gutter = 0,
            }
        );
        if (_isRightToLeft)
            section.Append(new BiDi());
        body.Append(section);
        return body;
    }

    // LibreOffice, when it meets the first call of a footnote, forgets that the end of that paragraph was inserted or deleted.
    // Then a line of our own, with a footnote of our own, comes first.
    private bool NeedsHeading =>
        redline.Paragraphs.FirstOrDefault(p => p.Parts.Any(part => part.Note is not null)) is { End: not PartKind.Kept };

    // A row is one paragraph, or several where some were split or merged; what moved is enclosed as one.
    private void WriteRow(Body body, ComparisonRow row, IReadOnlyList<RedlineParagraph> parts)
    {
        var range = row.IsMove ? changes.Range(row.Side == RowSide.Old, _moves[row.Pair]) : default;
        foreach (var (i, part) in parts.Index())
        {
            changes.NextParagraph();
            var paragraph = new Paragraph(Properties(StyleOf(part), EndOf(part)));
            if (row.IsMove && i == 0)
                paragraph.Append(range.Start);
            Written(paragraph, part.Number);
            if (part.Number.Count > 0)
                paragraph.Append(Tab(part.Number));
            body.Append(Written(paragraph, part.Parts));
        }
        if (row.IsMove)
            body.Append(range.End);
    }

    // The blank after a number is there as long as any number is.
    private OpenXmlElement Tab(IReadOnlyList<RedlinePart> number) =>
        changes.Marked(number is [var only] ? only.Kind : PartKind.Kept, new Run(new TabChar()));

    private Paragraph Written(Paragraph paragraph, IEnumerable<RedlinePart> parts)
    {
        foreach (var part in parts)
        {
            var run = part.Note is null
                ? Letters.Run(part.Text, part.Kind == PartKind.Deleted, part.IsOpening, _isRightToLeft)
                : notes.Call(part.Note.Text, _isRightToLeft);
            paragraph.Append(changes.Marked(part.Kind, run));
        }
        return paragraph;
    }

    private ParagraphProperties Properties(string style, PartKind end)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (_isRightToLeft)
            properties.Append(new BiDi());
        if (changes.End(end) is { } mark)
            properties.Append(mark);
        return properties;
    }

    // LibreOffice keeps an empty paragraph where the end is said to have moved and the last words to have been reworded.
    private static PartKind EndOf(RedlineParagraph paragraph) =>
        paragraph switch
        {
            { End: PartKind.MovedFrom, Parts: [.., { Kind: PartKind.Deleted }] } => PartKind.Deleted,
            { End: PartKind.MovedTo, Parts: [.., { Kind: PartKind.Inserted }] } => PartKind.Inserted,
            _ => paragraph.End,
        };

    private static string StyleOf(RedlineParagraph paragraph) =>
        paragraph.Shape.Kind switch
        {
            _ when paragraph.Shape.Depth > 0 => paragraph.Shape.Depth > 1 ? "SubSubparagraph" : "Subparagraph",
            ParagraphKind.Heading => "Heading1",
            ParagraphKind.Closing => "Closing",
            ParagraphKind.Operative => "Operative",
            ParagraphKind.Annexed => "Operative",
            _ => "Preambular",
        };
}
