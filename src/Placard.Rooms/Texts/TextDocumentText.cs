using System.Text;
using Placard.Record.Texts.Formats;

namespace Placard.Rooms.Texts;

/// <summary>The forms in which a terminal shows a text.</summary>
public enum TextFormat
{
    Plain,
    Akn,
    Html,
}

/// <summary>A text as plain text and marked up.</summary>
internal static class TextDocumentText
{
    public static void Write(Request request, TextDocument text, TextWriter output)
    {
        switch (request.Value(TextDocumentQuery.Format) ?? TextFormat.Plain)
        {
            case TextFormat.Akn:
                using (var xml = new MemoryStream())
                {
                    WriteXml(text, xml);
                    output.WriteLine(Encoding.UTF8.GetString(xml.GetBuffer().AsSpan(0, (int)xml.Length)));
                }
                break;
            case TextFormat.Html:
                HtmlText.Write(text.Words, output);
                break;
            default:
                PlainText.Write(text.Words, output);
                break;
        }
    }

    public static void WritePlain(TextDocument text, Stream file)
    {
        using var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true);
        PlainText.Write(text.Words, writer);
    }

    public static void WriteXml(TextDocument text, Stream file) => AkomaNtoso.Write(text.Words, file);
}
