using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Rooms.Comparisons.Docx;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Briefs.Docx;

/// <summary>The sources of a brief as footnotes. Word has a footnote called once; a source that is named again is a link to where it was
/// first called, with the same number.</summary>
internal sealed class BriefNotes(FootnotesPart part, BriefView view)
{
    private readonly Dictionary<BriefSource, int> _numbers = [];
    private readonly List<Footnote> _notes =
    [
        new(new Paragraph(new Run(new SeparatorMark()))) { Id = -1, Type = FootnoteEndnoteValues.Separator },
        new(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Id = 0, Type = FootnoteEndnoteValues.ContinuationSeparator },
    ];

    /// <summary>The calls of the sources of a sentence, a blank between two.</summary>
    public IEnumerable<OpenXmlElement> Calls(IReadOnlyList<BriefSource> sources)
    {
        foreach (var (i, source) in sources.Index())
        {
            if (i > 0)
                yield return Raised(new Text(" ") { Space = SpaceProcessingModeValues.Preserve });
            if (_numbers.TryGetValue(source, out var number))
            {
                yield return new Hyperlink(Raised(new Text(Numbers.Plain(number)))) { Anchor = $"note{number}" };
                continue;
            }
            _numbers.Add(source, number = _numbers.Count + 1);
            Write(source, number);
            yield return new BookmarkStart { Id = Numbers.Plain(number), Name = $"note{number}" };
            yield return Raised(new FootnoteReference { Id = number });
            yield return new BookmarkEnd { Id = Numbers.Plain(number) };
        }
    }

    public Footnotes Finish() => new(_notes);

    public static Run Linked(string words)
    {
        var run = Letters.Run(words, isDeleted: false);
        run.PrependChild(new RunProperties(new RunStyle { Val = "Hyperlink" }));
        return run;
    }

    private void Write(BriefSource source, int number)
    {
        if (view.AddressOf(source) is { } page)
            part.AddHyperlinkRelationship(new Uri(page), true, $"page{number}");
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
            Raised(new FootnoteReferenceMark()),
            Letters.Run(" ", isDeleted: false),
            view.Site is null
                ? Letters.Run(view.InWords(source), isDeleted: false)
                : new Hyperlink(Linked(source.Text)) { Id = $"page{number}" }
        );
        if (source.Document.IsKnown)
        {
            part.AddHyperlinkRelationship(new Uri(source.Document.Link), true, $"document{number}");
            paragraph.Append(
                Letters.Run(", ", isDeleted: false),
                new Hyperlink(Linked(source.Document.Link["https://".Length..])) { Id = $"document{number}" }
            );
        }
        paragraph.Append(Letters.Run(".", isDeleted: false));
        _notes.Add(new Footnote(paragraph) { Id = number });
    }

    private static Run Raised(OpenXmlElement what) => new(new RunProperties(new RunStyle { Val = "FootnoteReference" }), what);
}
