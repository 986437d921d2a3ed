using System.Text;
using System.Text.RegularExpressions;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>Reads the letters of one line as text: blanks, tabs, raised calls of footnotes, italics at the start.</summary>
internal sealed partial class LineText
{
    private const double SmallSize = 0.78;

    private readonly StyledText _text = new();
    private readonly List<NoteCall> _calls = [];
    private readonly StringBuilder _raised = new();

    private LineText() { }

    /// <summary>The line, or null where it has no letters.</summary>
    public static PageLine? Of(IReadOnlyList<PrintedLetter> letters, double size, double height, double pageHeight, int page)
    {
        var ordered = RowOrder.Of(letters, size);
        var line = new LineText();
        foreach (var letter in ordered)
        {
            if (letter.IsBlank)
                line.AddBlank(letter.Value);
            else
                line.Add(letter, letter.Size < size * SmallSize && letter.Y > height + 0.5);
        }
        line.EndRaised();
        var text = line._text.ToString().TrimEnd();
        if (text.Length == 0 && line._calls.Count == 0)
            return null;
        // A line does not begin later or end earlier because words of it were struck out.
        var printed = letters.Where(l => !l.IsBlank || l.IsStruck).ToList();
        return new PageLine(page, text)
        {
            Left = printed.Min(l => l.X),
            Right = printed.Max(l => l.EndX),
            Top = pageHeight - height,
            Size = size,
            IsBold = line._text.IsBold,
            Italics = line._text.Italics,
            Calls = line._calls,
        };
    }

    private void AddBlank(string blank)
    {
        EndRaised();
        if (_text.Length == 0)
            return;
        if (blank == "\t")
            _text.TrimEnd();
        _text.AppendBlank(blank == "\t" ? "\t" : " ");
    }

    private void Add(PrintedLetter letter, bool isRaised)
    {
        var value = Ligatures.WrittenOut(letter.Value);
        if (isRaised)
        {
            _raised.Append(value);
            return;
        }
        EndRaised();
        _text.Append(value, letter.IsItalic, letter.IsBold);
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

    [GeneratedRegex(@"^(?:[0-9]{1,3}|\*{1,4}|†|‡|[a-z])$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
