using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims;

/// <summary>Puts citations into Markdown or plain text as footnotes, with what they say at the end.</summary>
internal static partial class MarkdownCitations
{
    private const int FarthestMark = 2000;

    /// <summary>The source with them; every other character is as it was.</summary>
    public static CitedText Write(string source, ProseFile prose, IReadOnlyList<Citation> citations, bool isMarkdown)
    {
        var placed = CitedPlaces.InOrder(prose, citations, out var leftOut);
        if (placed.Count == 0)
            return new CitedText(source, leftOut);
        var line = source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var number = NoteNumbers.FirstFree(source);
        var insertions = new Insertions(source);
        var notes = new StringBuilder(source.EndsWith('\n') ? line : line + line);
        foreach (var (citation, _, last) in placed)
        {
            var mark = $"[^placard-{Numbers.Plain(number++)}]";
            insertions.Add(OutsideMarks(source, Letter.EndInText(source, last)), mark);
            notes.Append(mark).Append(": ").Append(Said(citation, isMarkdown)).Append(line);
        }
        return new CitedText(insertions + notes.ToString(), leftOut);
    }

    private static string Said(Citation citation, bool isMarkdown)
    {
        var words = isMarkdown ? Sign().Replace(citation.OneLine, @"\$0") : citation.OneLine;
        return citation.WebLink.Length == 0 ? words
            : isMarkdown ? $"{words} <{citation.WebLink}>"
            : $"{words} {citation.WebLink}";
    }

    // A note within a link or within code would not be one.
    private static int OutsideMarks(string source, int place)
    {
        var from = source.LastIndexOf('\n', Math.Max(0, place - 1)) + 1;
        from = Math.Max(from, place - FarthestMark);
        var end = source.IndexOf('\n', place) is >= 0 and var found ? found : source.Length;
        end = Math.Min(end, place + FarthestMark);
        foreach (Match mark in Whole().Matches(source[from..end]))
        {
            if (from + mark.Index < place && place < from + mark.Index + mark.Length)
                return from + mark.Index + mark.Length;
        }
        return place;
    }

    [GeneratedRegex(
        @"!?\[[^\[\]]{1,500}\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,100}\])|`[^`]{1,500}`|<[^<>]{1,1000}>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"[\\`*_\[\]<>~|]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
