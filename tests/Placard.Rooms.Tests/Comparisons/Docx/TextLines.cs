namespace Placard.Testing.Redlines;

/// <summary>What a document must hold to be a text to the letter: title, numbers, words, and footnotes where they are called, in
/// braces.</summary>
internal static class TextLines
{
    public static IReadOnlyList<string> Of(StructuredText text) =>
        [.. text.Title.Length > 0 ? [text.Title] : Array.Empty<string>(), .. text.Paragraphs.Select(Line), ""];

    /// <summary>The lines of a document without the line of Placard's own that some begin with.</summary>
    public static IReadOnlyList<string> WithoutHeading(IReadOnlyList<string> lines) =>
        lines[0].StartsWith("Placard · ", StringComparison.Ordinal)
        && lines[0].Contains("{Changes tracked by Placard.", StringComparison.Ordinal)
            ? [.. lines.Skip(1)]
            : lines;

    private static string Line(Paragraph paragraph)
    {
        var line = paragraph.Text;
        foreach (var note in paragraph.Footnotes.Reverse())
            line = line.Insert(note.At, "{" + note.Text + "}");
        return (paragraph.Number.Length > 0 ? paragraph.Number + "\t" : "") + line;
    }
}
