using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Site;

/// <summary>Keeps dates and tallies in sentences on one line: on a narrow screen <c>6 October</c> at the end of one line and <c>2022</c> at
/// the start of the next read as two things.</summary>
/// <remarks>The words stay as they are, with plain blanks to find and to copy; only an element is put round them.</remarks>
internal static partial class UnbrokenWords
{
    // In these a reader sees no lines, or the markup would be shown.
    private static readonly string[] Kept = ["<title", "<option", "<text", "<desc", "<time", "<script", "<style"];

    /// <summary>The page with an element round every date and every tally of its text.</summary>
    public static string Mark(string html)
    {
        StringBuilder? marked = null;
        var written = 0;
        foreach (var match in Unbroken().EnumerateMatches(html))
        {
            if (!IsText(html, match.Index))
                continue;
            marked ??= new StringBuilder(html.Length + html.Length / 16);
            marked.Append(html, written, match.Index - written);
            marked.Append("<span class=\"unbroken\">").Append(html, match.Index, match.Length).Append("</span>");
            written = match.Index + match.Length;
        }
        return marked is null ? html : marked.Append(html, written, html.Length - written).ToString();
    }

    private static bool IsText(string html, int at)
    {
        var open = html.LastIndexOf('<', at);
        return open < 0
            || (html.IndexOf('>', open, at - open) >= 0 && !Kept.Any(tag => string.CompareOrdinal(html, open, tag, 0, tag.Length) == 0));
    }

    [GeneratedRegex(
        @"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b"
            + @"|(?<![\w/-])\d{4}-\d\d-\d\d(?![\w/-])|(?<![\w-])\d{1,3}-\d{1,3}-\d{1,3}(?![\w-])"
    )]
    private static partial Regex Unbroken();
}
