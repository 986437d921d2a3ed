using System.Text;

namespace Placard.Sources.UnXml;

/// <summary>The text of a piece of markup that may begin and end anywhere.</summary>
internal static class MarkupText
{
    private const string EndOfMeta = "</meta>";

    /// <summary>The piece without what stands in angle brackets and without the metadata, which are in English everywhere; good enough to tell the language, not to quote.</summary>
    public static string AfterMeta(ReadOnlySpan<char> markup)
    {
        if (markup.LastIndexOf(EndOfMeta) is >= 0 and var meta)
            markup = markup[(meta + EndOfMeta.Length)..];
        var text = new StringBuilder(markup.Length / 2);
        var firstOpen = markup.IndexOf('<');
        var firstClose = markup.IndexOf('>');
        if (firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen))
            markup = markup[(firstClose + 1)..];
        while (!markup.IsEmpty)
        {
            var open = markup.IndexOf('<');
            text.Append(open < 0 ? markup : markup[..open]).Append(' ');
            if (open < 0)
                break;
            markup = markup[open..];
            var close = markup.IndexOf('>');
            markup = close < 0 ? [] : markup[(close + 1)..];
        }
        return text.ToString();
    }
}
