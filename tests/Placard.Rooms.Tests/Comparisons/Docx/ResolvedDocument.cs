using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Tests.Comparisons.Docx;

/// <summary>A document after all its changes were accepted or rejected, as the standard has it: what is not wanted goes, and a paragraph
/// whose end goes joins the next.</summary>
internal static class ResolvedDocument
{
    /// <summary>The lines of the document with its tracked changes accepted, or rejected.</summary>
    public static IReadOnlyList<string> Lines(byte[] file, bool accepted)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var main = document.MainDocumentPart!;
        var notes = main.FootnotesPart!.Footnotes!.Elements<Footnote>().ToDictionary(n => n.Id!.Value);
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var paragraph in main.Document!.Body!.Elements<Paragraph>())
        {
            Write(paragraph, accepted, line, notes);
            var mark = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
            if (mark is not null && mark.Any(m => IsGone(m, accepted)))
                continue;
            lines.Add(line.ToString());
            line.Clear();
        }
        Assert.Equal("", line.ToString());
        return lines;
    }

    private static void Write(OpenXmlElement element, bool accepted, StringBuilder line, Dictionary<long, Footnote> notes)
    {
        foreach (var child in element.ChildElements)
        {
            if (child is ParagraphProperties or RunProperties || IsGone(child, accepted))
                continue;
            if (child is FootnoteReference call)
            {
                var words = new StringBuilder();
                foreach (var paragraph in notes[call.Id!.Value].Elements<Paragraph>())
                    Write(paragraph, accepted, words, notes);
                line.Append('{').Append(words.ToString().TrimStart(' ')).Append('}');
            }
            else if (child is TabChar)
                line.Append('\t');
            else if (child is Text or DeletedText)
                line.Append(child.InnerText);
            else
                Write(child, accepted, line, notes);
        }
    }

    private static bool IsGone(OpenXmlElement element, bool accepted) =>
        accepted ? element is DeletedRun or MoveFromRun or Deleted or MoveFrom : element is InsertedRun or MoveToRun or Inserted or MoveTo;
}
