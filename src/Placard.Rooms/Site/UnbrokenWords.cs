using System.Text.RegularExpressions;

namespace Placard.Rooms.Site;

/// <summary>Keeps dates and tallies in sentences on one line: on a narrow screen <c>6 October</c> at the end of one line and <c>2022</c> at
/// the start of the next read as two things.</summary>
/// <remarks>The words stay as they are, with plain blanks to find and to copy; only an element is put round them.</remarks>
internal static partial class UnbrokenWords
{
    private const int Shortest = 5; // 7-0-1

    // In these a reader sees no lines, or the markup would be shown.
    private static readonly string[] Kept = ["<title", "<option", "<text", "<desc", "<time", "<script", "<style"];

    /// <summary>Writes a page with an element round every date and every tally of its text.</summary>
    public static void Mark(ReadOnlySpan<char> html, TextWriter marked)
    {
        var written = 0;
        for (var at = 0; at < html.Length; )
        {
            var length = html[at..].IndexOf('<') is >= 0 and var open ? open : html.Length - at;
            var text = html.Slice(at, length);
            if (length >= Shortest && text.ContainsAnyInRange('0', '9'))
                MarkText(html, text, at, ref written, marked);
            at = AfterTag(html, at + length);
        }
        marked.Write(html[written..]);
    }

    private static void MarkText(ReadOnlySpan<char> html, ReadOnlySpan<char> text, int at, ref int written, TextWriter marked)
    {
        foreach (var match in Unbroken().EnumerateMatches(text))
        {
            var start = at + match.Index;
            marked.Write(html[written..start]);
            marked.Write("<span class=\"unbroken\">");
            marked.Write(html.Slice(start, match.Length));
            marked.Write("</span>");
            written = start + match.Length;
        }
    }

    // Where the next text begins that is to be marked: behind a tag, and behind what a kept element holds.
    private static int AfterTag(ReadOnlySpan<char> html, int open)
    {
        var tag = html[open..];
        var end = tag.IndexOf('>') is >= 0 and var close ? close + 1 : tag.Length;
        foreach (var kept in Kept)
        {
            if (tag.StartsWith(kept, StringComparison.Ordinal))
                return open + (tag[1..].IndexOf('<') is >= 0 and var next ? next + 1 : tag.Length);
        }
        return open + end;
    }

    [GeneratedRegex(
        @"\b[0-9]{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}\b"
            + @"|(?<![\w/-])[0-9]{4}-[0-9][0-9]-[0-9][0-9](?![\w/-])|(?<![\w-])[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,3}(?![\w-])"
    )]
    private static partial Regex Unbroken();
}
