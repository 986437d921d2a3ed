using System.Globalization;

namespace Placard.Record.Texts.Formats;

/// <summary>Writes a text as one HTML page that needs nothing else: paragraphs with their addresses as anchors, footnotes at the end, the
/// text's own language and direction.</summary>
public static class HtmlText
{
    /// <summary>Writes the page.</summary>
    public static void Write(StructuredText text, TextWriter writer)
    {
        var title = Encoded(text.Title.Length > 0 ? text.Title : text.Symbol.ToString());
        writer.Write(
            $"<!DOCTYPE html>\n<html lang=\"{text.Language.Code}\" "
                + $"dir=\"{(text.Language.IsRightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta "
                + $"charset=\"utf-8\">\n<title>{title}</title>\n</head>\n<body>\n"
        );
        if (text.Symbol.IsKnown)
            writer.Write($"<p dir=\"ltr\">{Encoded(text.Symbol.ToString())}</p>\n");
        writer.Write($"<h1>{title}</h1>\n");
        if (text.Date.IsKnown)
            writer.Write($"<p><time datetime=\"{text.Date}\">{text.Date}</time></p>\n");
        var notes = new List<Footnote>();
        foreach (var paragraph in text.Paragraphs)
            Write(paragraph, writer, notes);
        WriteNotes(writer, notes);
        writer.Write("</body>\n</html>\n");
    }

    private static void Write(Paragraph paragraph, TextWriter writer, List<Footnote> notes)
    {
        var element = paragraph.Kind == ParagraphKind.Heading ? "h2" : "p";
        var depth =
            paragraph.Depth == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $" style=\"margin-inline-start:{paragraph.Depth * 2}em\"");
        writer.Write($"<{element} id=\"{Encoded(paragraph.Address.Fragment)}\"{depth}>");
        if (paragraph.Number.Length > 0)
            writer.Write(Encoded(paragraph.Number) + " ");
        foreach (var run in TextRun.Of(paragraph))
        {
            if (run.Footnote is { } note)
            {
                notes.Add(note);
                writer.Write(
                    $"<sup><a href=\"#note-{Number(notes.Count)}\" id=\"call-{Number(notes.Count)}\">{Encoded(note.Marker)}</a></sup>"
                );
            }
            else
                writer.Write(run.IsOpening ? $"<i>{Encoded(run.Text)}</i>" : Encoded(run.Text));
        }
        writer.Write($"</{element}>\n");
    }

    private static void WriteNotes(TextWriter writer, List<Footnote> notes)
    {
        if (notes.Count == 0)
            return;
        writer.Write("<hr>\n");
        foreach (var (at, note) in notes.Index())
            writer.Write(
                $"<p id=\"note-{Number(at + 1)}\"><a href=\"#call-{Number(at + 1)}\">{Encoded(note.Marker)}</a> {Encoded(note.Text)}</p>\n"
            );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
