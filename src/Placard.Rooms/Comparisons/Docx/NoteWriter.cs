using DocumentFormat.OpenXml.Wordprocessing;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>Writes footnotes as the document's own. A footnote is kept, dropped or added whole, with its call.</summary>
internal sealed class NoteWriter
{
    private const int Separators = 2;

    private readonly List<Footnote> _notes =
    [
        new(new Paragraph(new Run(new SeparatorMark()))) { Id = -1, Type = FootnoteEndnoteValues.Separator },
        new(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Id = 0, Type = FootnoteEndnoteValues.ContinuationSeparator },
    ];

    /// <summary>Writes a footnote, and gives the run that calls it.</summary>
    public Run Call(string words, bool isRightToLeft = false)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }));
        if (isRightToLeft)
            paragraph.ParagraphProperties!.Append(new BiDi());
        paragraph.Append(
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            Letters.Run(" " + words, isDeleted: false, isRightToLeft: isRightToLeft)
        );
        var id = _notes.Count - Separators + 1;
        _notes.Add(new Footnote(paragraph) { Id = id });
        return new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = id });
    }

    /// <summary>All footnotes written.</summary>
    public Footnotes Finish() => new(_notes);
}
