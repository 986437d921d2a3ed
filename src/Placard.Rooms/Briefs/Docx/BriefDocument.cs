using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Rooms.Comparisons.Docx;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Briefs.Docx;

/// <summary>A brief as a Word document: headings, a list, real footnotes, page numbers.</summary>
/// <remarks>The same brief always gives the same bytes.</remarks>
internal static class BriefDocument
{
    // A4, in twentieths of a point.
    private const uint Long = 16838;
    private const uint Short = 11906;
    private const int Margin = 1134;

    public static byte[] Of(BriefView view)
    {
        var brief = view.Brief;
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "document"
            );
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = BriefStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = BriefStyles.Bullets();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = UnitedNationsStyles.Settings();
            main.AddNewPart<FooterPart>("footer").Footer = BriefStyles.Footer($"Placard · Brief: {brief.Title}");
            var footnotes = main.AddNewPart<FootnotesPart>("footnotes");
            var notes = new BriefNotes(footnotes, view);
            main.Document = new Document(BodyOf(view, main, notes));
            footnotes.Footnotes = notes.Finish();
            WriteProperties(document, brief);
        }
        return SameBytes.Of(file);
    }

    private static Body BodyOf(BriefView view, MainDocumentPart main, BriefNotes notes)
    {
        var brief = view.Brief;
        var body = new Body(
            Styled("Title", Words(brief.Title)),
            Styled("Subtitle", Words(brief.Making.InWords)),
            Styled("Lead", Words(brief.Lead))
        );
        foreach (var section in brief.Sections)
        {
            body.Append(Styled("Heading1", Words(section.Heading)));
            foreach (var sentence in section.Sentences)
                body.Append(Styled("ListBullet", [Words(sentence.Text), .. notes.Calls(sentence.Sources)]));
        }
        if (brief.LeftOut.Count > 0)
            body.Append(LeftOut(view, main));
        body.Append(
            new SectionProperties(
                new FooterReference { Id = "footer", Type = HeaderFooterValues.Default },
                new PageSize { Width = Short, Height = Long },
                new PageMargin
                {
                    Top = Margin,
                    Bottom = Margin,
                    Left = Margin,
                    Right = Margin,
                    Header = Margin / 2,
                    Footer = Margin / 2,
                    Gutter = 0,
                }
            )
        );
        return body;
    }

    private static Paragraph LeftOut(BriefView view, MainDocumentPart main)
    {
        var left = view.Brief.LeftOut;
        var paragraph = Styled("LeftOut", Words("Left out for length: "));
        foreach (var (i, source) in left.Index())
        {
            if (i > 0)
                paragraph.Append(Words(i == left.Count - 1 ? " and " : ", "));
            if (view.AddressOf(source) is not { } page)
            {
                paragraph.Append(Words(view.InWords(source)));
                continue;
            }
            main.AddHyperlinkRelationship(new Uri(page), true, $"left{i}");
            paragraph.Append(new Hyperlink(BriefNotes.Linked(source.Text)) { Id = $"left{i}" });
        }
        paragraph.Append(Words("."));
        return paragraph;
    }

    private static Paragraph Styled(string style, params OpenXmlElement[] runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Run Words(string text) => Letters.Run(text, isDeleted: false);

    private static void WriteProperties(WordprocessingDocument document, Brief brief)
    {
        var part = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        const string dublinCore = "http://purl.org/dc/elements/1.1/";
        xml.WriteElementString("dc", "title", dublinCore, string.Concat($"Brief: {brief.Title}".Where(XmlConvert.IsXmlChar)));
        xml.WriteElementString("dc", "creator", dublinCore, "Placard");
        xml.WriteElementString("dc", "language", dublinCore, "en-GB");
        xml.WriteStartElement("dcterms", "created", "http://purl.org/dc/terms/");
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString($"{brief.Making.On.Iso()}T00:00:00Z");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
