using System.Text.RegularExpressions;

namespace Placard.Sources.Drafts.Prose;

/// <summary>What a line of Markdown is.</summary>
internal enum LineKind
{
    /// <summary>Words that may go on from the line before.</summary>
    Words,

    /// <summary>The first words of an item of a list.</summary>
    Item,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first words of a note.</summary>
    Note,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>Signs that make the line before a heading.</summary>
    Underline,

    /// <summary>No words: a rule, a line of code, the target of a link.</summary>
    Nothing,
}

/// <summary>Reads what marks at the start of its lines say in Markdown.</summary>
internal sealed partial class MarkdownLines(string text, Omissions omissions)
{
    private const int LongestTest = 400;

    private string _fence = "";
    private bool _isFirst = true;
    private bool _isFrontMatter;

    /// <summary>Whether a text is Markdown: it has headings, links or words between pairs of marks, as no plain text has.</summary>
    public static bool AreIn(string text, IReadOnlyList<TextLine> lines)
    {
        var marks = 0;
        foreach (var line in lines)
        {
            var start = text.AsSpan(line.From, Math.Min(line.Length, LongestTest));
            marks += Heading().IsMatch(start) ? 1 : 0;
            marks += Telling().Count(start);
            if (marks > 0)
                return true;
        }
        return false;
    }

    /// <summary>The line without its marks, and what it is.</summary>
    public (TextLine Line, LineKind Kind) Of(TextLine line)
    {
        var isFirst = _isFirst;
        _isFirst = false;
        var words = WordsOf(line);
        if (_isFrontMatter || isFirst && words is "---")
        {
            _isFrontMatter = isFirst || words is not ("---" or "...");
            return (line, LineKind.Nothing);
        }
        if (Fence().Match(text, line.From, line.Length) is { Success: true } fence && (_fence.Length == 0 || fence.Value == _fence))
        {
            _fence = _fence.Length == 0 ? fence.Value : "";
            omissions.Say("Blocks of code were left out.");
            return (line, LineKind.Nothing);
        }
        return _fence.Length > 0 ? (line, LineKind.Nothing) : Unquoted(line);
    }

    /// <summary>Where the cells of a row begin and end.</summary>
    public static IEnumerable<(int From, int To)> CellsOf(string text, TextLine line)
    {
        var from = line.From;
        for (var at = line.From; at <= line.To; at++)
        {
            if (at < line.To && (text[at] != '|' || at > line.From && text[at - 1] == '\\'))
                continue;
            if (!text.AsSpan(from, at - from).IsWhiteSpace())
                yield return (from, at);
            from = at + 1;
        }
    }

    private (TextLine Line, LineKind Kind) Unquoted(TextLine line)
    {
        while (line.Length > 0 && text[line.From] == '>')
            line = Without(line, 1);
        var words = WordsOf(line);
        if (words.IsEmpty || Rule().IsMatch(words) || Target().IsMatch(words))
            return (line, words is ['=' or '-', ..] ? LineKind.Underline : LineKind.Nothing);
        if (words is ['|', ..])
            return (line, words.IndexOfAnyExcept("|-: ") < 0 ? LineKind.Nothing : LineKind.Row);
        foreach (var match in Heading().EnumerateMatches(words))
            return (WithoutEnd(Without(line, match.Length)), LineKind.Heading);
        foreach (var match in Note().EnumerateMatches(words))
            return (Without(line, match.Length), LineKind.Note);
        if (Math.Max(ProseMarks.Bullet(words), ProseMarks.Number(words)) is > 0 and var mark && mark < line.Length)
            return (Without(line, mark), LineKind.Item);
        return (line, LineKind.Words);
    }

    private ReadOnlySpan<char> WordsOf(TextLine line) => text.AsSpan(line.From, line.Length);

    private TextLine Without(TextLine line, int length)
    {
        var from = line.From + length;
        while (from < line.To && char.IsWhiteSpace(text[from]))
            from++;
        return line with { From = from };
    }

    private TextLine WithoutEnd(TextLine line)
    {
        var to = line.To;
        while (to > line.From && (text[to - 1] == '#' || char.IsWhiteSpace(text[to - 1])))
            to--;
        return line with { To = to };
    }

    [GeneratedRegex(@"^#{1,6}\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"\[[^\]\n]{1,200}\]\((?:https?:|/|\.|#)[^)\s]{0,300}[^)]{0,100}\)"
            + @"|(?<![*\w])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*|\[\^[^\]\s]{1,40}\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Telling();

    [GeneratedRegex(@"\G(?:```|~~~)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:=+|-{2,}|\*{3,}|_{3,}|(?:\*\s){2,}\*|(?:-\s){2,}-)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\[[^\]^][^\]]{0,200}\]:\s", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex(@"^\[\^[^\]\s]{1,40}\]:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
