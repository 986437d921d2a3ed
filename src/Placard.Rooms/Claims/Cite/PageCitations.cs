using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>Puts citations into a web page as raised figures that lead to notes at its end.</summary>
internal static partial class PageCitations
{
    /// <summary>The source with them; every other character is as it was.</summary>
    public static CitedText Write(string source, ProseFile prose, IReadOnlyList<Citation> citations)
    {
        var placed = CitedPlaces.InOrder(prose, citations, out var leftOut);
        if (placed.Count == 0)
            return new CitedText(source, leftOut);
        var number = NoteNumbers.FirstFree(source);
        var insertions = new Insertions(source);
        var links = Links(source);
        var notes = new StringBuilder($"<section><h2>Notes by Placard</h2><ol start=\"{Numbers.Plain(number)}\">");
        foreach (var (citation, _, last) in placed)
        {
            var n = Numbers.Plain(number++);
            insertions.Add(
                OutsideLinks(links, Letter.EndInMarkup(source, last)),
                $"<sup><a href=\"#placard-{n}\" id=\"placard-note-{n}\">[{n}]</a></sup>"
            );
            notes.Append($"<li id=\"placard-{n}\">{Escaped(citation.OneLine)}");
            if (citation.WebLink is { Length: > 0 } link)
                notes.Append($" <a href=\"{Escaped(link)}\">{Escaped(link)}</a>");
            notes.Append($" <a href=\"#placard-note-{n}\">back</a></li>");
        }
        insertions.Add(EndOfBody(source), notes.Append("</ol></section>").ToString());
        return new CitedText(insertions.ToString(), leftOut);
    }

    // A link within a link is none.
    private static int OutsideLinks(List<Range> links, int place)
    {
        var at = links.FindIndex(link => link.Start.Value < place && place < link.End.Value);
        return at < 0 ? place : links[at].End.Value;
    }

    private static List<Range> Links(string source)
    {
        var links = new List<Range>();
        var begins = -1;
        foreach (Match tag in LinkTag().Matches(source))
        {
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal))
                begins = tag.Index;
            else if (begins >= 0)
            {
                links.Add(begins..(tag.Index + tag.Length));
                begins = -1;
            }
        }
        return links;
    }

    private static int EndOfBody(string source)
    {
        var end = source.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        return end >= 0 ? end
            : source.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) is >= 0 and var html ? html
            : source.Length;
    }

    // A page in an old encoding lacks letters; references are in all of them.
    private static string Escaped(string words)
    {
        var escaped = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.IsAscii)
                escaped.Append(WebUtility.HtmlEncode(rune.ToString()));
            else
                escaped.Append($"&#{Numbers.Plain(rune.Value)};");
        }
        return escaped.ToString();
    }

    [GeneratedRegex(@"<a(?=[\s>])|</a\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex LinkTag();
}
