using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Placard.Rooms.Comparisons.Docx;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.FollowUp.Docx;

/// <summary>The recommendations of a review as a Word document in the form of the thematic lists that OHCHR gives out, with a column for
/// comments; the reader of those lists reads it back as it was.</summary>
/// <remarks>The same recommendations always give the same bytes.</remarks>
internal static class ThematicListDocument
{
    // A4, in twentieths of a point.
    private const uint Long = 16838;
    private const uint Short = 11906;
    private const int Margin = 1000;

    public static byte[] Of(ReviewedState review)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<HeaderPart>("header").Header = new Header(new Paragraph(ThematicListTable.RunOf(HeadingOf(review))));
            main.Document = new Document(
                new Body(
                    ThematicListTable.Of(review),
                    new Paragraph(),
                    new SectionProperties(
                        new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
                        new PageSize
                        {
                            Width = Long,
                            Height = Short,
                            Orient = PageOrientationValues.Landscape,
                        },
                        new PageMargin
                        {
                            Top = Margin,
                            Bottom = Margin,
                            Left = Margin,
                            Right = Margin,
                        }
                    )
                )
            );
            WriteDay(document, review);
        }
        return SameBytes.Of(file);
    }

    /// <summary>The head of the pages, which names the review.</summary>
    internal static string HeadingOf(ReviewedState review)
    {
        var session = review.Session is { } number ? $" - {Ordinal(number)} Session" : "";
        return $"UPR of {review.State.Name} ({Ordinal(review.Cycle)} Cycle{session})";
    }

    private static string Ordinal(int number)
    {
        var ending = (number % 100, number % 10) switch
        {
            (>= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    // The day that the reader of lists takes them to be as of.
    private static void WriteDay(WordprocessingDocument document, ReviewedState review)
    {
        if (!review.AsOf.IsExact)
            return;
        using var part = document.AddCoreFilePropertiesPart().GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(part);
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteStartElement("dcterms", "modified", "http://purl.org/dc/terms/");
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString($"{review.AsOf}T00:00:00Z");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
