namespace Placard.Record.Texts.Structure;

/// <summary>Finds where annexes begin among the lines, and parts with numbers of their own: a lone “II” begins one only where the numbers
/// under it begin anew.</summary>
internal sealed class PartBoundaries
{
    private readonly IReadOnlyList<DraftLine> _lines;
    private readonly Dictionary<int, string> _beginnings = [];
    private readonly int[] _nextFigure;

    public PartBoundaries(IReadOnlyList<DraftLine> lines)
    {
        _lines = lines;
        var begin = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            var annex = i < lines.Count && lines[i].Role == LineRole.Heading ? PartLabel.AnnexOf(lines[i].Text) : null;
            if (annex is not null)
                _beginnings[JustBegan(i) ? i - 1 : i] = annex;
            if (i < lines.Count && annex is null && lines[i].Role != LineRole.Section)
                continue;
            FindParts(begin, i);
            begin = i + 1;
        }
        _nextFigure = NextFigures();
    }

    /// <summary>The label of the part or annex that begins with this line; null where none does.</summary>
    public string? BeginningAt(int line) => _beginnings.GetValueOrDefault(line);

    /// <summary>The figure of the next numbered paragraph in the same part; 0 where there is none.</summary>
    public int NextFigure(int line) => _nextFigure[line];

    // The first heading of an attachment names it.
    private bool JustBegan(int line) => line > 0 && _lines[line - 1].Role == LineRole.Section;

    private void FindParts(int from, int to)
    {
        var numerals = Candidates(from, to, PartLabel.NumeralOf);
        if (!BeginAnew(numerals, to))
            numerals = [];
        foreach (var (at, numeral) in numerals)
            _beginnings[at] = $"Part {numeral}";
        var letters = Candidates(from, to, PartLabel.LetterOf);
        if (BeginAnew(letters, to))
        {
            foreach (var (at, letter) in letters)
                _beginnings[at] = $"Part {numerals.LastOrDefault(n => n.At < at).Label}{letter}";
        }
        var articles = Candidates(from, to, PartLabel.ArticleOf);
        if (!BeginAnew(articles, to))
            return;
        foreach (var (at, article) in articles)
            _beginnings[at] = article;
    }

    private List<(int At, string Label)> Candidates(int from, int to, Func<string, string?> labelOf)
    {
        var found = new List<(int, string)>();
        for (var i = from; i < to; i++)
        {
            var line = _lines[i];
            if (line.Role is not (LineRole.Heading or LineRole.Body) || line.Nesting > 0)
                continue;
            var text =
                line is { Role: LineRole.Heading, Number.Length: > 0 } ? line.Number
                : line.Number.Length == 0 ? line.Text
                : "";
            if (text.Length is > 0 and < 200 && labelOf(text) is { } label)
                found.Add((i, label));
        }
        return found;
    }

    private bool BeginAnew(List<(int At, string Label)> candidates, int to)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var end = i + 1 < candidates.Count ? candidates[i + 1].At : to;
            for (var at = candidates[i].At; at < end; at++)
            {
                if (FigureOf(_lines[at]) is > 0 and var figure)
                {
                    if (figure == 1)
                        return true;
                    break;
                }
            }
        }
        return false;
    }

    private int[] NextFigures()
    {
        var next = new int[_lines.Count];
        var figure = 0;
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            next[i] = figure;
            if (_lines[i].Role == LineRole.Section || _beginnings.ContainsKey(i))
                figure = 0;
            else if (FigureOf(_lines[i]) is > 0 and var own)
                figure = own;
        }
        return next;
    }

    private static int FigureOf(DraftLine line) => line is { Role: LineRole.Body, Nesting: 0 } ? ParagraphDepths.FigureOf(line.Number) : 0;
}
