using Placard.Record.Texts.Recognition;

namespace Placard.Sources.NgoReports;

/// <summary>Puts the lines of a report together. Lines of one block stand closer than blocks do, so that a name that is broken over lines
/// is whole again; over the end of a page only what goes on in small letters, or a paragraph that is not at its end, goes on.</summary>
internal static class ReportBlocks
{
    // Headers, footers and footnotes are set smaller.
    private const double SmallestText = 9.5;
    private const double SameBlock = 1.36;
    private const double FullLine = 480;
    private const int LongestName = 160;

    /// <summary>The blocks, in reading order.</summary>
    public static IReadOnlyList<ReportBlock> Of(IEnumerable<PageLine> lines)
    {
        var blocks = new List<ReportBlock>();
        PageLine? before = null;
        foreach (var line in lines.Where(l => l.Size >= SmallestText && l.Text.Length > 0))
        {
            if (before is not null && GoesOn(blocks[^1], before, line))
                blocks[^1] = blocks[^1] with { Text = Joined(blocks[^1].Text, line.Text) };
            else
                blocks.Add(new(line.Page, line.Text.Trim(), line.Size, line.IsBold, line.Italics >= line.Text.Trim().Length));
            before = line;
        }
        return blocks;
    }

    private static bool GoesOn(ReportBlock block, PageLine before, PageLine line)
    {
        if (block.IsBold != line.IsBold || Math.Abs(block.Size - line.Size) > 1)
            return false;
        if (line.Page == before.Page)
            return line.Top - before.Top < line.Size * SameBlock;
        return char.IsLower(line.Text[0]) || (IsParagraph(block) && before.Right > FullLine && !".:;?!".Contains(block.Text[^1]));
    }

    private static bool IsParagraph(ReportBlock block) => block.Number.Length > 0 || block.Text.Length > LongestName;

    // A word divided at the end of a line keeps its hyphen: names have hyphens of their own, and reports divide no other words.
    private static string Joined(string text, string more) =>
        text.EndsWith('-') || text.EndsWith('/') ? text + more.Trim() : text + " " + more.Trim();
}
