using System.Buffers;

namespace Placard.Sources.Drafts.Prose;

/// <summary>One line of a plain text that holds something.</summary>
/// <param name="From">Where its words begin in the source.</param>
/// <param name="To">Where they end.</param>
/// <param name="Indent">How many blanks stand before them.</param>
/// <param name="Gap">How many empty lines stand before it.</param>
internal readonly record struct TextLine(int From, int To, int Indent, int Gap)
{
    private const int Tab = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <summary>How many characters its words have.</summary>
    public int Length => To - From;

    /// <summary>The lines of a text that hold something. A form feed is an empty line, and so counts as one.</summary>
    /// <exception cref="UnreadableDraftException">There are too many.</exception>
    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var gap = 0;
        for (var at = 0; at <= text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny(Ends) is >= 0 and var found ? at + found : text.Length;
            var (from, to, indent) = (at, end, 0);
            for (; from < to && char.IsWhiteSpace(text[from]); from++)
                indent += text[from] == '\t' ? Tab : 1;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (from == to)
                gap++;
            else
            {
                lines.Add(new TextLine(from, to, indent, gap));
                gap = 0;
            }
            if (lines.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
            at = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
        return lines;
    }
}
