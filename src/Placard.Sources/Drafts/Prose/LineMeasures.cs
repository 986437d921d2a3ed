namespace Placard.Sources.Drafts.Prose;

/// <summary>How the lines of a plain text are set: whether each is a paragraph, how far they go, whether an empty line follows
/// each.</summary>
/// <remarks>
/// A paragraph ends, in this order:
/// 1. with its line, where most of the text is in lines longer than a page is wide;
/// 2. before an empty line; in a text with an empty line after every line, before more of them than usual;
/// 3. before a bullet;
/// 4. after a sentence, before a number or a deeper indent, or where the next word would have fitted by far and is not in small letters;
/// 5. after a line alone that is no sentence, as a heading, where the next word would have fitted by far and begins with a capital.
/// </remarks>
internal sealed class LineMeasures
{
    private const int LongestLine = 240;
    private const int ShortestWidth = 40;
    private const int FewestSpaced = 6;
    private const int Indent = 2;

    // Of the usual width: in a type of letters of different widths a full line may have a tenth fewer letters.
    private const double Full = 0.85;

    private readonly string _text;
    private readonly bool _isUnwrapped;
    private readonly int _usualGap;
    private readonly double _width;

    public LineMeasures(string text, IReadOnlyList<TextLine> lines)
    {
        _text = text;
        var letters = lines.Sum(l => (long)l.Length);
        _isUnwrapped = lines.Where(l => l.Length > LongestLine).Sum(l => (long)l.Length) * 2 > letters;
        var lengths = lines.Select(l => l.Length).Order().ToList();
        _width = lengths.Count == 0 ? 0 : Math.Max(ShortestWidth, lengths[(int)(lengths.Count * 0.9)]) * Full;
        _usualGap = UsualGap(lines);
    }

    /// <summary>Whether a line begins a paragraph.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The line before it.</param>
    /// <param name="isAlone">Whether the line before is all of its paragraph.</param>
    public bool Begins(TextLine line, TextLine before, bool isAlone)
    {
        var words = WordsOf(line);
        var last = WordsOf(before);
        if (_isUnwrapped || line.Gap > _usualGap || ProseMarks.Bullet(words) > 0)
            return true;
        var first = words.TrimStart("\"'“‘«([*_") is [var letter, ..] ? letter : 'a';
        return ProseMarks.EndsSentence(last)
            ? !char.IsLower(first) && HadRoom(before, words) || ProseMarks.Number(words) > 0 || line.Indent > before.Indent + Indent
            : isAlone && char.IsUpper(first) && HadRoom(before, words) && !last.EndsWith(',');
    }

    private int UsualGap(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count < FewestSpaced || lines.Skip(1).Count(l => l.Gap == 0) * 10 > lines.Count)
            return 0;
        var usual = lines.Skip(1).GroupBy(l => l.Gap).MaxBy(g => g.Count())!.Key;
        var (all, open, small, hasCapitals) = (0, 0, 0, false);
        for (var i = 1; i < lines.Count; i++)
        {
            hasCapitals |= WordsOf(lines[i]).ContainsAnyInRange('A', 'Z') || WordsOf(lines[i]).ContainsAnyInRange('А', 'Я');
            if (lines[i].Gap != usual)
                continue;
            all++;
            open += ProseMarks.EndsSentence(WordsOf(lines[i - 1])) ? 0 : 1;
            small += char.IsLower(WordsOf(lines[i])[0]) ? 1 : 0;
        }
        // Lines that go on after the usual gap are lines of paragraphs.
        return open * 2 > all && (small * 4 > all || !hasCapitals) ? usual : 0;
    }

    private ReadOnlySpan<char> WordsOf(TextLine line) => _text.AsSpan(line.From, line.Length);

    private bool HadRoom(TextLine before, ReadOnlySpan<char> next) =>
        before.Length + 1 + (next.IndexOf(' ') is > 0 and var end ? end : next.Length) <= _width;
}
