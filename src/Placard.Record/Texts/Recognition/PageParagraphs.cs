using System.Text;
using System.Text.RegularExpressions;
using Placard.Record.Texts.Tokens;

namespace Placard.Record.Texts.Recognition;

/// <summary>Joins the lines of pages into paragraphs.</summary>
internal sealed partial class PageParagraphs
{
    private readonly PageMeasures _measures;
    private readonly PageFootnotes _notes;
    private readonly OpeningLexicon _openings;
    private readonly HashSet<string> _words = [];
    private readonly List<DraftBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly List<Footnote> _footnotes = [];
    private PageLine? _first;
    private bool _isBold;
    private readonly bool _isRunning;
    private bool _isCover = true;

    private PageParagraphs(IReadOnlyList<PageLine> lines, PageFootnotes notes, Language language, bool isRunning)
    {
        _isRunning = isRunning;
        _measures = new PageMeasures(lines);
        _notes = notes;
        _openings = OpeningLexicon.Of(language);
        foreach (var line in lines)
        {
            var words = new TokenReader(line.Text);
            while (words.Read())
                _words.Add(words.Folded.ToString());
        }
    }

    /// <summary>The paragraphs that these lines are.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="notes">Their footnotes.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isRunning">Whether a sentence that ends far before its line does ends a paragraph, as in running text. In a draft each
    /// has a number or an opening.</param>
    public static IReadOnlyList<DraftBlock> Of(
        IReadOnlyList<PageLine> lines,
        PageFootnotes notes,
        Language language,
        bool isRunning = false
    )
    {
        var paragraphs = new PageParagraphs(lines, notes, language, isRunning);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && paragraphs.Begins(lines[i], lines[i - 1]))
                paragraphs.End();
            paragraphs.Add(lines[i]);
        }
        paragraphs.End();
        return paragraphs._blocks;
    }

    private bool Begins(PageLine line, PageLine before)
    {
        if (_measures.IsUnwrapped)
            return true;
        if (line.Page == before.Page && _measures.IsGap(before, line))
            return true;
        if (Cover().IsMatch(line.Text) || Cover().IsMatch(before.Text) || _isCover && IsApart(line, before))
            return true;
        if (!Ended().IsMatch(before.Text) && !_measures.IsShort(before))
            return false;
        if (line.IsBold != before.IsBold && !before.Text.EndsWith(','))
            return true;
        return PrintedNumber.IsAt(line.Text)
            || _isRunning && Ended().IsMatch(before.Text) && _measures.IsShort(before) && _measures.HadRoom(before, line)
            || _measures.IsIndented(line, before)
            || Ended().IsMatch(before.Text) && _openings.At(line.Text) is { Length: > 0 } && OpensAnew(line, before);
    }

    // Where there are no capitals, an opening may also stand amid a paragraph.
    private bool OpensAnew(PageLine line, PageLine before) =>
        line.Text.TrimStart(' ', '[') is [var first, ..]
        && (char.IsUpper(first) || char.IsLetter(first) && !char.IsLower(first) && _measures.HadRoom(before, line));

    // What stands side by side on a cover, or in its right column, goes on in no line below.
    private bool IsApart(PageLine line, PageLine before) =>
        line.Text.Contains('\t', StringComparison.Ordinal)
        || before.Text.Contains('\t', StringComparison.Ordinal)
        || _measures.IsElsewhere(line, before)
        || WrittenDate.Alone(before.Text).IsKnown
        || DocumentSymbol.TryParse(before.Text, out _, out _);

    private void Add(PageLine line)
    {
        _isCover &=
            line.Page == 1
            && FormulaLexicon.FormulaIn(line.Text) is null
            && !PrintedNumber.IsFigure(PrintedNumber.Of(line.Text, out _, out _));
        if (_first is null)
            (_first, _isBold) = (line, true);
        _isBold &= line.IsBold;
        var text = line.Text;
        var from = text.Length - text.TrimStart().Length;
        if (_text.Length > 0)
            Join(text.AsSpan(from));
        var at = _text.Length;
        foreach (var (place, marker) in line.Calls.OrderBy(c => c.At))
        {
            var end = Math.Clamp(place, from, text.Length);
            _text.Append(text.AsSpan(from, end - from));
            from = end;
            if (_notes.Called(line.Page, marker) is { } note)
                _footnotes.Add(new Footnote(marker, _text.ToString().TrimEnd().Length, note));
            else
                _text.Append(marker);
        }
        _text.Append(text.AsSpan(from));
        while (_text.Length > at && char.IsWhiteSpace(_text[^1]))
            _text.Length--;
    }

    // A hyphen at the end of a line stays, as in “twenty-third”, unless the document has the whole word elsewhere.
    private void Join(ReadOnlySpan<char> next)
    {
        var last = _text[^1];
        if (last == '\u00AD')
            _text.Length--;
        else if (
            (last is '-' or '\u2010' or '\u2011')
            && _text.Length > 1
            && char.IsLetter(_text[^2])
            && next.Length > 0
            && char.IsLower(next[0])
        )
        {
            if (_words.Contains(Token.Fold(LastWord() + FirstWord(next))))
                _text.Length--;
        }
        else if (
            last is not ('/' or '-' or '\u2010' or '\u2011')
            && !(last == '–' && _text.Length > 1 && char.IsAsciiDigit(_text[^2]))
            && !(IsIdeograph(last) && next.Length > 0 && IsIdeograph(next[0]))
        )
            _text.Append(' ');
    }

    private string LastWord()
    {
        var from = _text.Length - 1;
        while (from > 0 && char.IsLetter(_text[from - 1]))
            from--;
        return _text.ToString(from, _text.Length - 1 - from);
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return text[..length].ToString();
    }

    private static bool IsIdeograph(char c) => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private void End()
    {
        if (_first is not null && _text.Length > 0)
            _blocks.Add(
                new DraftBlock(_text.ToString())
                {
                    Italics = _first.Italics,
                    IsHeading = _isBold,
                    Footnotes = [.. _footnotes],
                }
            );
        _text.Clear();
        _footnotes.Clear();
        _first = null;
    }

    [GeneratedRegex(@"[,;.:，；。：،؛!?)\]”»’](?:\s+(?:and|or|et|ou|y|o|и|و))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(
        @"^\s*(?:Agenda items? [0-9].{0,10}$|Items? [0-9]{1,3}(?: \([a-z]\))? of the (?:provisional )?agenda|Distr\.|Original:"
            + @"|Point [0-9]{1,3}.{0,10} de l’ordre|Tema [0-9]{1,3}.{0,10} d|Пункт [0-9]{1,3}|البند [0-9]{1,3}|议程项目"
            + @"|[A-Z][a-z-]+ (?:special |emergency )?session$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cover();
}
