using Placard.Record.Texts.Recognition;
using Placard.Record.Texts.Tokens;
using Placard.Sources.Drafts.Plain;

namespace Placard.Sources.Drafts.Prose;

/// <summary>Reads a plain text, which may be Markdown, as running text.</summary>
internal sealed class PlainProse
{
    private const int LongestHeading = 110;
    private const int PagesThatRepeat = 3;

    private readonly string _text;
    private readonly bool _isMarkdown;
    private readonly LineMeasures _measures;
    private readonly MarkdownLines? _marks;
    private readonly HashSet<string> _words = [];
    private readonly List<ProseParagraph> _paragraphs = [];
    private readonly Omissions _omissions;
    private JoinedLines _joined;
    private LineKind _kind;
    private int _count;

    private PlainProse(string text, IReadOnlyList<TextLine> lines, Omissions omissions)
    {
        (_text, _omissions) = (text, omissions);
        _measures = new LineMeasures(text, lines);
        _isMarkdown = MarkdownLines.AreIn(text, lines);
        _marks = _isMarkdown ? new MarkdownLines(text, omissions) : null;
        // Those at the ends of lines may be halves.
        foreach (var line in lines)
        {
            var tokens = Token.Of(text.AsSpan(line.From, line.Length));
            var isParted = text[line.To - 1] is '-' or '\u00AD' or '\u2010' or '\u2011';
            _words.UnionWith(tokens.Take(isParted ? tokens.Count - 1 : tokens.Count).Skip(1).Select(t => t.Folded));
        }
        _joined = new JoinedLines(_words);
    }

    /// <summary>The paragraphs.</summary>
    /// <exception cref="UnreadableDraftException">It is no text, or too much of it.</exception>
    public static IReadOnlyList<ProseParagraph> Read(byte[] content, Omissions omissions)
    {
        var text = PlainEncoding.TextOf(content);
        if (text.Length > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        var lines = WithoutAddresses(text, WithoutFurniture(text, WithoutNumbers(text, TextLine.Of(text))));
        return new PlainProse(text, lines, omissions).Read(lines);
    }

    private List<ProseParagraph> Read(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, kind) = _marks?.Of(lines[i]) ?? (lines[i], LineKind.Words);
            if (kind == LineKind.Nothing)
            {
                End();
                continue;
            }
            if (kind == LineKind.Underline)
            {
                _kind = _count == 1 ? LineKind.Heading : _kind;
                End();
                continue;
            }
            if (_count > 0 && (kind != LineKind.Words || _kind is LineKind.Heading or LineKind.Row || Begins(lines, i)))
                End();
            Add(line, kind);
        }
        End();
        return _paragraphs;
    }

    // In Markdown an empty line ends a paragraph, and nothing else does that has no mark.
    private bool Begins(IReadOnlyList<TextLine> lines, int i) =>
        _isMarkdown ? lines[i].Gap > 0 : _measures.Begins(lines[i], lines[i - 1], isAlone: _count == 1);

    private void Add(TextLine line, LineKind kind)
    {
        if (kind == LineKind.Row)
        {
            foreach (var (from, to) in MarkdownLines.CellsOf(_text, line))
            {
                _joined.Add(_text, from, to);
                (_kind, _count) = (LineKind.Row, 1);
                End();
            }
            return;
        }
        if (_count++ == 0)
            _kind = kind;
        var words = _text.AsSpan(line.From, line.Length);
        var mark = _count > 1 || _isMarkdown ? 0 : Math.Max(ProseMarks.Bullet(words), ProseMarks.Number(words));
        _joined.Add(_text, line.From + (mark < line.Length ? mark : 0), line.To);
    }

    private void End()
    {
        if (_count > 0)
        {
            var (text, places) = LetterMarks.Without(_joined.Text, _joined.Places, _isMarkdown, _omissions);
            var isHeading = _kind == LineKind.Heading || _kind == LineKind.Words && !_isMarkdown && _count == 1 && IsHeading(text);
            if (ProseText.Of(text, places, isHeading, _kind == LineKind.Note) is { } paragraph && paragraph.Text.Any(char.IsLetterOrDigit))
                _paragraphs.Add(paragraph);
        }
        (_joined, _kind, _count) = (new JoinedLines(_words), LineKind.Words, 0);
    }

    private static bool IsHeading(string text) =>
        text.Length is > 0 and <= LongestHeading && !ProseMarks.EndsSentence(text) && !text.EndsWith(',') && !char.IsLower(text[0]);

    private static List<TextLine> WithoutNumbers(string text, List<TextLine> lines) =>
        !NumberedLines.AreIn(text)
            ? lines
            : [.. lines.Select(l => l with { From = l.From + NumberedLines.LengthAt(text[l.From..l.To]) }).Where(l => l.From < l.To)];

    // What form feeds part are pages, with heads and feet of their own.
    private static List<TextLine> WithoutFurniture(string text, List<TextLine> lines)
    {
        if (text.Count(c => c == '\f') < PagesThatRepeat - 1)
            return lines;
        var (page, at) = (1, 0);
        var printed = new List<PageLine>(lines.Count);
        foreach (var (i, line) in lines.Index())
        {
            page += text.AsSpan(at, line.From - at).Count('\f');
            at = line.From;
            printed.Add(new PageLine(page, text[line.From..line.To]) { Top = i });
        }
        return [.. DraftRecognition.WordsOfPages(printed).Select(l => lines[(int)l.Top])];
    }

    // A line with an address alone stands between the lines of a paragraph where a page of links was printed.
    private static List<TextLine> WithoutAddresses(string text, List<TextLine> lines)
    {
        var kept = new List<TextLine>(lines.Count);
        var gap = 0;
        foreach (var line in lines)
        {
            if (ProseText.IsAddress(text.AsSpan(line.From, line.Length)))
            {
                gap = Math.Max(gap, line.Gap);
                continue;
            }
            kept.Add(line with { Gap = Math.Max(gap, line.Gap) });
            gap = 0;
        }
        return kept;
    }
}
