using System.Text;
using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;
using UglyToad.PdfPig.Content;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Reads the letters of one line as text: blanks, tabs, raised calls of footnotes, italics at the start.</summary>
internal sealed partial class LineText
{
    // In ems. UN documents have their blanks as letters; less than the first is the setting of justified lines.
    private const double Blank = 0.25;
    private const double Tab = 2.2;
    private const double SmallSize = 0.78;

    private readonly StyledText _text = new();
    private readonly List<NoteCall> _calls = [];
    private readonly StringBuilder _raised = new();

    private LineText() { }

    /// <summary>The line, or null where it has no letters.</summary>
    public static PageLine? Of(IReadOnlyList<Letter> letters, double size, double height, double pageHeight, int page)
    {
        var ordered = Ordered(letters);
        var line = new LineText();
        Letter? before = null;
        foreach (var letter in ordered)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                line.AddBlank();
                continue;
            }
            if (before is not null)
                line.AddGap((letter.StartBaseLine.X - before.EndBaseLine.X) / size);
            line.Add(letter, letter.PointSize < size * SmallSize && letter.StartBaseLine.Y > height + 0.5);
            before = letter;
        }
        line.EndRaised();
        var text = line._text.ToString().TrimEnd();
        if (text.Length == 0 && line._calls.Count == 0)
            return null;
        var printed = ordered.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
        return new PageLine(page, text)
        {
            Left = printed.Min(l => l.StartBaseLine.X),
            Right = printed.Max(l => l.EndBaseLine.X),
            Top = pageHeight - height,
            Size = size,
            IsBold = line._text.IsBold,
            Italics = line._text.Italics,
            Calls = line._calls,
        };
    }

    // Arabic is set from right to left, save its figures and what is in Latin letters.
    private static List<Letter> Ordered(IReadOnlyList<Letter> letters)
    {
        var ordered = letters.OrderBy(l => l.StartBaseLine.X).ToList();
        if (
            letters.Count(l => l.Value.Any(IsArabic)) * 2 < letters.Count(l => l.Value.Any(char.IsLetter))
            || !letters.Any(l => l.Value.Any(IsArabic))
        )
            return ordered;
        ordered.Reverse();
        for (var i = 0; i < ordered.Count; i++)
        {
            var from = i;
            while (
                i < ordered.Count
                && ordered[i]
                    .Value.Any(c => char.IsAsciiLetterOrDigit(c) || c is >= '\u0660' and <= '\u0669' || i > from && c is '/' or '.' or '-')
            )
                i++;
            ordered.Reverse(from, i - from);
        }
        return ordered;
    }

    private static bool IsArabic(char c) =>
        c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' && !char.IsDigit(c);

    private void AddBlank()
    {
        EndRaised();
        _text.AppendBlank();
    }

    private void AddGap(double ems)
    {
        if (_text.Length == 0)
            return;
        if (ems <= Blank)
            return;
        EndRaised();
        if (ems > Tab)
            _text.TrimEnd();
        _text.AppendBlank(ems > Tab ? "\t" : " ");
    }

    private void Add(Letter letter, bool isRaised)
    {
        var value = Ligatures.WrittenOut(letter.Value);
        if (isRaised)
        {
            _raised.Append(value);
            return;
        }
        EndRaised();
        _text.Append(value, letter.FontDetails.IsItalic || IsNamed(letter, "Italic") || IsNamed(letter, "Oblique"), IsBold(letter));
    }

    // Raised letters that call no footnote are words: the “rd” of 103rd.
    private void EndRaised()
    {
        if (_raised.Length == 0)
            return;
        var raised = _raised.ToString().Trim();
        _raised.Clear();
        var markers = raised.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (markers.Length > 0 && markers.All(m => Marker().IsMatch(m)))
            _calls.AddRange(markers.Select(m => new NoteCall(_text.ToString().TrimEnd().Length, m)));
        else if (raised.Length > 0 && raised != ",")
            _text.Append(raised, isBold: _text.IsBold);
    }

    private static bool IsBold(Letter letter) => letter.FontDetails.IsBold || IsNamed(letter, "Bold") || IsNamed(letter, "Black");

    private static bool IsNamed(Letter letter, string style) =>
        letter.FontName?.Contains(style, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"^(?:[0-9]{1,3}|\*{1,4}|†|‡|[a-z])$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
