namespace Placard.Record.Texts.Recognition;

/// <summary>What is usual on the pages of a document: how far lines stand from each other, where they begin and end.</summary>
internal sealed class PageMeasures
{
    // Longer than any line of a page, so that who wrote it let the paragraphs run on.
    private const int LongestLine = 240;

    private readonly double _pitch;
    private readonly Dictionary<int, double> _left;
    private readonly Dictionary<int, double> _right;
    private readonly double _indent;

    public PageMeasures(IReadOnlyList<PageLine> lines)
    {
        var isPlain = lines.All(l => l.Size == 0);
        IsUnwrapped = isPlain && lines.Any(l => l.Text.Length > LongestLine);
        _pitch = isPlain
            ? 1
            : Usual(
                lines
                    .Zip(lines.Skip(1))
                    .Where(p => p.First.Page == p.Second.Page && p.Second.Top > p.First.Top)
                    .Select(p => p.Second.Top - p.First.Top),
                12
            );
        _left = lines.GroupBy(l => l.Page).ToDictionary(p => p.Key, p => Usual(p.Select(l => l.Left), 0));
        _right = lines.GroupBy(l => l.Page).ToDictionary(p => p.Key, p => Furthest(p));
        _indent = isPlain ? 2 : 8;
    }

    /// <summary>Whether each line is a paragraph.</summary>
    public bool IsUnwrapped { get; }

    /// <summary>Whether more than the usual distance lies between two lines of a page.</summary>
    public bool IsGap(PageLine upper, PageLine lower) =>
        lower.Top - upper.Top > Math.Max(_pitch, Math.Max(upper.Size, lower.Size) * 1.12) * 1.3 || lower.Top < upper.Top - _pitch;

    /// <summary>Whether a line begins further in than its page's lines do, and than the line before.</summary>
    public bool IsIndented(PageLine line, PageLine before) =>
        line.Left > _left[line.Page] + _indent
        && (before.Page != line.Page || line.Left > before.Left + _indent || before.Left > _left[line.Page] + _indent);

    /// <summary>Whether a line ends far before its page's lines do, as the last of a paragraph.</summary>
    public bool IsShort(PageLine line) => line.Right < _left[line.Page] + (_right[line.Page] - _left[line.Page]) * 0.7;

    /// <summary>Whether the first word of the next line would have stood in a line, so that the next is another paragraph.</summary>
    public bool HadRoom(PageLine line, PageLine next)
    {
        var word = next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : next.Text.Length;
        return line.Right + (word + 1) * (next.Right - next.Left) / Math.Max(1, next.Text.Length) < _right[line.Page];
    }

    /// <summary>Whether two lines begin in different columns.</summary>
    public bool IsElsewhere(PageLine line, PageLine before) => Math.Abs(line.Left - before.Left) > _indent * 6;

    private static double Furthest(IEnumerable<PageLine> page)
    {
        var ends = page.Select(l => l.Right).Order().ToList();
        return ends[(int)(ends.Count * 0.9)];
    }

    private static double Usual(IEnumerable<double> values, double otherwise) =>
        values
            .GroupBy(v => Math.Round(v))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => g.Key)
            .Append(otherwise)
            .First();
}
