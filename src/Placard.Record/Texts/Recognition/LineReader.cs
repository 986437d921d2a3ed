using System.Text.RegularExpressions;
using Placard.Record.Texts.Structure;

namespace Placard.Record.Texts.Recognition;

/// <summary>Tells of each paragraph of a document what it shows itself to be: heading, formula, preambular, numbered, closing.</summary>
internal sealed partial class LineReader(IReadOnlyList<DraftBlock> blocks, int start, Language language)
{
    private const int LongestHeading = 240;
    private const int LongestPlainHeading = 200;

    private readonly OpeningLexicon _openings = OpeningLexicon.Of(language);
    private readonly List<DraftLine> _lines = [];
    private bool _isPreamble = true;
    private bool _isClosing;

    /// <summary>The lines from the first paragraph on.</summary>
    public IReadOnlyList<DraftLine> Read()
    {
        for (var i = start; i < blocks.Count; i++)
            Add(blocks[i], i);
        return _lines;
    }

    private void Add(DraftBlock block, int at)
    {
        var number = block.Number;
        var (from, brackets) = (0, "");
        if (number.Length == 0)
            number = PrintedNumber.Of(block.Text, out from, out brackets);
        // A bracket before the number encloses the words, too.
        var words = brackets + block.Text[from..];
        from -= brackets.Length;
        if (words.Trim().Length == 0)
            return;
        var role = RoleOf(block, number, words, at);
        if (role == LineRole.Formula && BeginsDraft())
            _lines.Add(new DraftLine(LineRole.Section, "", "Draft"));
        _isClosing = role == LineRole.Closing;
        if (role is LineRole.Heading or LineRole.Formula && number.Length > 0)
            (number, words, from) = ("", block.Number.Length > 0 ? $"{block.Number} {words}" : block.Text, 0);
        // A letter or numeral before the words of a heading tells which part begins under it.
        if (role == LineRole.Heading && NumberedHeading().Match(words) is { Success: true } match)
            number = match.Groups["number"].Value;
        _lines.Add(
            new DraftLine(role, PrintedNumber.Plain(number), words, block.Nesting)
            {
                Opening = role is LineRole.Preambular or LineRole.Body ? OpeningOf(block, number, words, brackets.Length) : 0,
                IsEmphasised = role == LineRole.Heading,
                Footnotes = [.. block.Footnotes.Select(f => f with { At = Math.Max(0, f.At - from) })],
            }
        );
    }

    // A body that recommends a text to another gives it in full, and the other speaks in it. Parts of one text have their letter or numeral
    // above.
    private bool BeginsDraft() =>
        _lines is [.., { Role: LineRole.Body } last]
        && last.Text.AsSpan().TrimEnd() is [.., ':' or '：']
        && _lines.Exists(l => l.Role == LineRole.Formula || l.Number.Length == 0);

    private LineRole RoleOf(DraftBlock block, string number, string words, int at)
    {
        if (FormulaLexicon.FormulaIn(words) is not null)
        {
            _isPreamble = true;
            return LineRole.Formula;
        }
        if (ParagraphNumber.Of(PrintedNumber.Plain(number)).Part is { } part)
        {
            _isClosing = false;
            _isPreamble = part == ParagraphKind.Preambular;
            return _isPreamble ? LineRole.Preambular : LineRole.Body;
        }
        var isAnnex = number.Length == 0 && PartLabel.AnnexOf(words) is not null;
        if (!isAnnex && (ClosingStart().IsMatch(words) && number.Length == 0 || _isClosing))
            return LineRole.Closing;
        if (isAnnex || IsHeading(block, number, words, at))
        {
            _isPreamble &= !isAnnex;
            return LineRole.Heading;
        }
        if (_isPreamble && IsPreambular(number, words))
            return LineRole.Preambular;
        _isPreamble = false;
        return LineRole.Body;
    }

    private bool IsHeading(DraftBlock block, string number, string words, int at)
    {
        var text = words.Trim();
        if (text.Length > LongestHeading || PrintedNumber.IsFigure(number) && !block.IsHeading || EndsAsSentence().IsMatch(text))
            return false;
        if (
            block.IsHeading
            || PartLabel.NumeralOf(text) is not null
            || PartLabel.LetterOf(text) is not null
            || NumberedHeading().IsMatch(text)
        )
            return true;
        // Without type to go by: a short line between paragraphs that have ended, which does not end itself.
        return number.Length == 0
            && text.Length < LongestPlainHeading
            && at > start
            && at + 1 < blocks.Count
            && !char.IsLower(text[0])
            && _openings.At(text).Length == 0
            && (_lines is [.., { Role: LineRole.Heading or LineRole.Section }] || EndsAsSentence().IsMatch(blocks[at - 1].Text));
    }

    // The lists of a preamble end in a comma too, save where semicolons part them.
    private bool IsPreambular(string number, string words)
    {
        if (PrintedNumber.IsFigure(number))
            return false;
        if (number.Length > 0)
            return _lines is [.., { Role: LineRole.Preambular }];
        return words.AsSpan().TrimEnd(" ]") is [.., ',' or '，' or '،'] || _openings.At(words).Part == OpeningPart.Preambular;
    }

    // Points (a) seldom open with a verb of the body itself, and often with a word that looks like one: “Supporting ...”.
    private int OpeningOf(DraftBlock block, string number, string words, int brackets)
    {
        if (block.Italics > 0)
            return block.Italics + brackets < words.TrimEnd().Length ? block.Italics + brackets : 0;
        var opening = _openings.At(words);
        var isPoint = number.Length > 0 && !PrintedNumber.IsFigure(number);
        return
            isPoint && (opening.Part == OpeningPart.Preambular || char.IsLower(words.TrimStart(' ', '[') is [var first, ..] ? first : ' '))
            ? 0
            : opening.Length;
    }

    [GeneratedRegex(@"[,;.:，；。：،؛]\s*(?:\]\s*)*(?:and|or)?\s*\]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAsSentence();

    [GeneratedRegex(@"^\s*(?<number>[IVX]{1,4}|[A-H])\.?\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedHeading();

    [GeneratedRegex(
        @"^\s*(?:[0-9]{1,5}\s?(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?(?:meeting|session)\b|\[?(?:Adopted|Rejected) (?:without a vote|by a (?:recorded|roll-call) vote|unanimously)|\[(?:Adopted|Resolution adopted|Aprobada|Adoptée|Принята|Принято|اعتمد|未经表决|经记录表决)|Adopted (?:unanimously )?at the [0-9]{1,5}|In favour:|Against:|Abstaining:|[0-9]{1,4}e séance|[0-9]{1,4}[ªa] sesión|[0-9]{1,4}-е .{0,12}заседание|الجلسة [0-9]+|第[0-9]+次)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ClosingStart();
}
