using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Plain;

/// <summary>Reads plain text as pages of lines: a form feed ends a page, blanks before a line are its indent.</summary>
internal static class PlainPages
{
    private const int Tab = 8;

    // A wide gap within a line, as between a head and the symbol at the other side.
    private const string Gap = "        ";

    /// <summary>The lines that hold something.</summary>
    /// <exception cref="UnreadableDraftException">It is no text, or too much of it.</exception>
    public static IReadOnlyList<PageLine> Read(byte[] content, Omissions omissions)
    {
        var text = NumberedLines.Bare(StruckText.Without(Ligatures.WrittenOut(PlainEncoding.TextOf(content)), omissions));
        if (text.Length > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        var lines = new List<PageLine>();
        var page = 1;
        foreach (var part in text.Split('\f'))
        {
            var top = 0;
            foreach (var line in part.AsSpan().EnumerateLines())
            {
                top++;
                if (!line.IsWhiteSpace())
                    lines.Add(LineOf(line, page, top));
                if (lines.Count > DraftLimits.Lines)
                    throw DraftLimits.TooLong;
            }
            page++;
        }
        return lines;
    }

    private static PageLine LineOf(ReadOnlySpan<char> line, int page, int top)
    {
        var left = 0;
        var at = 0;
        for (; at < line.Length && char.IsWhiteSpace(line[at]); at++)
            left += line[at] == '\t' ? Tab : 1;
        var words = line[at..].TrimEnd().ToString();
        var text = words;
        for (var gap = text.IndexOf(Gap, StringComparison.Ordinal); gap > 0; gap = text.IndexOf(Gap, StringComparison.Ordinal))
            text = string.Concat(text.AsSpan(0, gap), "\t", text.AsSpan(gap).TrimStart());
        return new PageLine(page, text)
        {
            Left = left,
            Top = top,
            Right = left + words.Length,
        };
    }
}
