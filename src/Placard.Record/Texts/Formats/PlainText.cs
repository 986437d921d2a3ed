namespace Placard.Record.Texts.Formats;

/// <summary>Writes a text as plain text: a paragraph a line, sub-paragraphs set in, footnotes at the end by their marks.</summary>
public static class PlainText
{
    private const string SetIn = "    ";

    /// <summary>Writes the text, lines ended by a line feed.</summary>
    public static void Write(StructuredText text, TextWriter writer)
    {
        foreach (
            var line in new[] { text.Symbol.IsKnown ? text.Symbol.ToString() : "", text.Title, text.Date.ToString() }.Where(l =>
                l.Length > 0
            )
        )
            Line(writer, line);
        foreach (var paragraph in text.Paragraphs)
        {
            writer.Write('\n');
            Write(paragraph, writer);
        }
        foreach (var (at, note) in text.Paragraphs.SelectMany(p => p.Footnotes).Index())
        {
            if (at == 0)
                writer.Write('\n');
            Line(writer, $"[{note.Marker}] {note.Text}".TrimEnd());
        }
    }

    private static void Write(Paragraph paragraph, TextWriter writer)
    {
        for (var i = 0; i < paragraph.Depth; i++)
            writer.Write(SetIn);
        if (paragraph.Number.Length > 0)
            writer.Write(paragraph.Number + " ");
        foreach (var run in TextRun.Of(paragraph))
            writer.Write(run.Footnote is { } note ? $"[{note.Marker}]" : run.Text);
        writer.Write('\n');
    }

    private static void Line(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
