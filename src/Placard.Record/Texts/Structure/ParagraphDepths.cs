using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Structure;

/// <summary>Tells how deep a paragraph stands from its number and those before it, where a document has (a) and (i) in one row with 1 and
/// 2.</summary>
internal sealed partial class ParagraphDepths
{
    private static readonly string[] RomanNumbers =
    [
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
        "xvii",
        "xviii",
        "xix",
        "xx",
    ];

    // By depth, how the sub-paragraphs there are numbered and the last of them.
    private readonly List<(Row Row, int Last)> _open = [];

    private enum Row
    {
        Figures,
        Letters,
        Romans,
        Dashes,
    }

    /// <summary>The figure of a paragraph by itself, as of <c>12.</c> and the Arabic <c>12 -</c>; 0 for any other number.</summary>
    public static int FigureOf(string number) => ParagraphNumber.Of(number) is { Steps.Count: 0, Figure: var figure } ? figure : 0;

    /// <summary>How deep the paragraph of this number stands: 0 by itself, 1 for <c>(a)</c>, 2 for <c>(i)</c> under it.</summary>
    public int Of(string number)
    {
        var meant = ParagraphNumber.Of(number);
        if (meant.Figure > 0)
        {
            _open.Clear();
            return meant.Steps.Aggregate(0, (_, step) => OfLabel(step));
        }
        if (Dotted().IsMatch(number))
            return number.Trim(' ', '.').Count(c => c == '.');
        return meant.Mark.Length > 0 ? OfLabel(meant.Label) : OfLabel(string.Concat(number.Where(char.IsLetterOrDigit)).ToLowerInvariant());
    }

    private int OfLabel(string label)
    {
        var read = Readings(label).ToList();
        foreach (var (row, at) in read)
        {
            if (_open.IndexOf((row, at - 1)) is >= 0 and var depth)
                return Put(depth, row, at);
        }
        // (i) is the first Roman number far more often than the ninth letter without the eighth.
        var (likely, place) =
            read.Find(r => r.At == 1) is { At: 1 } first ? first
            : read.Find(r => IsOpen(r.Row)) is { At: > 0 } open ? open
            : read[0];
        return Put(IsOpen(likely) ? _open.FindIndex(o => o.Row == likely) : _open.Count, likely, place);
    }

    private bool IsOpen(Row row) => _open.Exists(o => o.Row == row);

    private int Put(int depth, Row row, int at)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add((row, at));
        return depth + 1;
    }

    private static IEnumerable<(Row Row, int At)> Readings(string label)
    {
        var letter = SubparagraphLabel.LetterOf(label);
        var roman = Array.IndexOf(RomanNumbers, SubparagraphLabel.Of(label));
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var figure))
            yield return (Row.Figures, figure);
        else if (letter == 0 && roman < 0)
            yield return (Row.Dashes, 0);
        if (letter > 0)
            yield return (Row.Letters, letter);
        if (roman >= 0)
            yield return (Row.Romans, roman + 1);
    }

    [GeneratedRegex(@"^\s*[0-9]{1,3}(\.[0-9a-z]{1,3})+\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();
}
