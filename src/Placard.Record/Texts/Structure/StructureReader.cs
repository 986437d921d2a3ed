using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Structure;

/// <summary>Arranges the lines of a document into its paragraphs: what part each has, how deep it stands, and where annexes and parts with
/// numbers of their own begin.</summary>
public sealed partial class StructureReader
{
    private const int LongestFormula = 80;

    private readonly TextBuilder _composer = new();
    private readonly IReadOnlyList<DraftLine> _lines;
    private readonly PartBoundaries _parts;
    private ParagraphDepths _depths = new();
    private string _enclosed = "";
    private bool _isClosing;
    private int _lastFigure;
    private int _lastDepth;

    private bool IsAnnex => _enclosed.StartsWith("Annex", StringComparison.Ordinal);

    private StructureReader(IReadOnlyList<DraftLine> lines)
    {
        _lines = lines;
        _parts = new PartBoundaries(lines);
    }

    /// <summary>The paragraphs of these lines.</summary>
    public static IReadOnlyList<Paragraph> Of(IReadOnlyList<DraftLine> lines)
    {
        var arrangement = new StructureReader([.. lines.Select(WithNumberOfItsOwn)]);
        for (var i = 0; i < lines.Count; i++)
            arrangement.Add(i);
        return arrangement._composer.Paragraphs;
    }

    private void Add(int at)
    {
        var line = _lines[at];
        if (line.Role == LineRole.Section)
            Begin(_enclosed = _parts.BeginningAt(at) ?? line.Text);
        else if (_parts.BeginningAt(at) is { } label)
            Begin(
                label.StartsWith("Annex", StringComparison.Ordinal) ? _enclosed = label
                : _enclosed.Length > 0 ? $"{_enclosed}, {label}"
                : label
            );
        switch (line.Role)
        {
            case LineRole.Section:
                break;
            case LineRole.Heading:
                Compose(ParagraphKind.Heading, line, 0);
                break;
            case LineRole.Formula:
                Compose(ParagraphKind.Formula, line, 0);
                break;
            case LineRole.Closing:
                Compose(ParagraphKind.Closing, line, 0);
                break;
            // An enclosed draft names who speaks in the form of a preambular paragraph.
            case LineRole.Preambular
                when at > 0 && _lines[at - 1].Role == LineRole.Section && line.IsEmphasised && line.Text.Length < LongestFormula:
                Compose(ParagraphKind.Formula, line, 0);
                break;
            case LineRole.Preambular:
                Compose(IsAnnex ? ParagraphKind.Annexed : ParagraphKind.Preambular, line, line.Nesting);
                break;
            default:
                AddBody(at, line);
                break;
        }
    }

    private void Begin(string label)
    {
        _composer.BeginSection(label);
        _depths = new ParagraphDepths();
        _lastFigure = 0;
        _lastDepth = 0;
        _isClosing = false;
    }

    private void AddBody(int at, DraftLine line)
    {
        _isClosing |=
            line is { Number: "", Nesting: 0 }
            && _lastFigure > 0
            && _parts.NextFigure(at) == 0
            && line.Opening == 0
            && line.Text.AsSpan().TrimStart() is ['[' or ']', ..];
        if (_isClosing)
        {
            Compose(ParagraphKind.Closing, line, 0);
            return;
        }
        if (line.Nesting > 0)
        {
            Compose(IsAnnex ? ParagraphKind.Annexed : ParagraphKind.Operative, line, _lastDepth + line.Nesting);
            return;
        }
        var (kind, depth) = line.Number.Length > 0 ? (ParagraphKind.Operative, _depths.Of(line.Number)) : Unnumbered(at, line);
        if (IsAnnex && kind is ParagraphKind.Operative or ParagraphKind.Preambular)
            kind = ParagraphKind.Annexed;
        _lastDepth = kind == ParagraphKind.Heading ? _lastDepth : depth;
        if (depth == 0 && kind != ParagraphKind.Heading)
            _lastFigure = ParagraphDepths.FigureOf(line.Number) is > 0 and var figure
                ? figure
                : _lastFigure + (kind == ParagraphKind.Operative ? 1 : 0);
        Compose(kind, line, depth);
    }

    /// <summary>An unnumbered line among numbered ones must not take the number of the next.</summary>
    private (ParagraphKind Kind, int Depth) Unnumbered(int at, DraftLine line)
    {
        var text = line.Text.Trim().TrimEnd(']');
        if (text.Length == 0)
            return (ParagraphKind.Operative, 0);
        if (line.IsEmphasised && text.Length < 200 && text[^1] is not (';' or '.' or ',' or ':' or '；' or '。' or '，' or '؛' or '،'))
            return (ParagraphKind.Heading, 0);
        var next = _parts.NextFigure(at);
        if (next == 0)
            return (ParagraphKind.Operative, 0);
        if (_lastFigure == 0)
            return text[^1] is ',' or '，' or '،' ? (ParagraphKind.Preambular, 0)
                : next > 1 ? (ParagraphKind.Operative, 0)
                : (ParagraphKind.Formula, 0);
        return line.Opening > 0 && next != _lastFigure + 1 && next != _lastFigure
            ? (ParagraphKind.Operative, 0)
            : (ParagraphKind.Operative, 1);
    }

    private void Compose(ParagraphKind kind, DraftLine line, int depth)
    {
        var opening = kind is ParagraphKind.Preambular or ParagraphKind.Operative ? line.Opening : 0;
        _composer.Add(kind, line.Number, line.Text, opening, line.Footnotes, depth);
    }

    // Some sessions' files have “(a)” in the text and not in the markup.
    private static DraftLine WithNumberOfItsOwn(DraftLine line)
    {
        if (line.Role != LineRole.Body || line.Number.Length > 0 || OwnNumber().Match(line.Text) is not { Success: true } match)
            return line;
        var length = match.Length;
        return line with
        {
            Number = match.Groups["number"].Value,
            Text = line.Text[length..],
            Opening = Math.Max(0, line.Opening - length),
            Footnotes = [.. line.Footnotes.Select(f => f with { At = Math.Max(0, f.At - length) })],
        };
    }

    [GeneratedRegex(
        @"^\s*(?<number>\([\p{L}0-9]{1,5}\)|[a-z]{1,4}\)|[0-9]{1,3}\s?[.–-](?=\s)|[•–−](?=\s))\s*(?=\S)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OwnNumber();
}
