using System.Text;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Prints a text as the United Nations do, in lines of plain text: first lines indented, footnotes under a rule at the
/// end.</summary>
internal static class PrintedDraft
{
    private const int Width = 84;

    public static string Of(StructuredText text)
    {
        var print = new StringBuilder();
        var notes = new List<string>();
        Write(print, 16, 16, text.Title);
        foreach (var paragraph in text.Paragraphs)
        {
            var words = new StringBuilder(paragraph.Text);
            // From the end, so that the places before stay true.
            foreach (var (note, number) in paragraph.Footnotes.Select((n, i) => (n, notes.Count + i + 1)).Reverse())
                words.Insert(Math.Min(note.At, words.Length), $"[{number}]");
            notes.AddRange(paragraph.Footnotes.Select(n => n.Text));
            var line =
                paragraph.Number.Length > 0
                && !(paragraph.Kind == ParagraphKind.Heading && paragraph.Text.StartsWith(paragraph.Number, StringComparison.Ordinal))
                    ? $"{paragraph.Number} {words}"
                    : words.ToString();
            var isHeading = paragraph.Kind == ParagraphKind.Heading;
            Write(print, isHeading ? 16 : 21 + (paragraph.Depth * 2), 16, line);
        }
        if (notes.Count == 0)
            return print.ToString();
        print.AppendLine("                __________________");
        for (var i = 0; i < notes.Count; i++)
            Write(print, 16, 20, $"{i + 1} {(notes[i].Length == 0 ? "—" : notes[i])}", "");
        return print.ToString();
    }

    private static void Write(StringBuilder print, int first, int left, string words, string after = "\n")
    {
        var line = new StringBuilder(new string(' ', first));
        var isEmpty = true;
        foreach (var word in words.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > left + Width)
            {
                print.Append(line).Append('\n');
                line.Clear().Append(' ', left);
                isEmpty = true;
            }
            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }
        print.Append(line).Append('\n').Append(after);
    }
}
