using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Html;

/// <summary>Makes running text of a paragraph of a page.</summary>
internal static partial class PageProse
{
    /// <summary>The paragraph; null where nothing is left. The figure before the words of a note is not among them.</summary>
    public static ProseParagraph? Of(DraftBlock block, BlockLine line)
    {
        var (text, places) = (line.Text.ToString(), line.Text.Places);
        var isNote = line.IsLinkedNote || line.Mark.Length > 0;
        if (isNote && Figure().Match(text) is { Success: true, Length: var length })
            (text, places) = (text[length..], [.. places.Skip(length)]);
        return ProseText.Of(text, places, block.IsHeading && !isNote && !ProseMarks.EndsSentence(text), isNote);
    }

    [GeneratedRegex(@"^\s*[\^↑]?\s*\[?(?:[0-9]{1,3}|\*{1,3})[\].]?(?=\s|$)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
