using System.Globalization;

namespace Placard.Record.Texts;

/// <summary>Puts a text together paragraph by paragraph, in reading order, and gives each the address by which it is cited.</summary>
/// <remarks>Preambular paragraphs are counted, unless a label such as <c>PP5 bis</c> is printed; operative ones go by their printed number,
/// else by the next. An address met before gets <c>bis</c>, then <c>bis 2</c>.</remarks>
public sealed class TextBuilder
{
    /// <summary>How deep a paragraph can stand; what is deeper in the markup stands there.</summary>
    public const int Deepest = 6;

    private readonly List<Paragraph> _paragraphs = [];
    private readonly HashSet<string> _addresses = [];
    private readonly List<string> _above = [];
    private readonly Dictionary<ParagraphKind, int> _last = [];
    private readonly Dictionary<string, int> _unnumbered = [];
    private string _section = "";

    /// <summary>The paragraphs so far.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>Begins an annex (<c>Annex</c>, <c>Annex II</c>), a part (<c>Part A</c>), an article (<c>Annex, Article 4</c>) or a text
    /// carried along (<c>Draft</c>, <c>Draft II</c>); numbers begin anew.</summary>
    /// <param name="label">The label: one of these words, capitalised, and at most one number or letter; or two or three of these with a
    /// comma between.</param>
    public void BeginSection(string label)
    {
        _section = label + ", ";
        _last.Clear();
        _above.Clear();
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="kind">What part it has.</param>
    /// <param name="number">The number as printed; empty for none.</param>
    /// <param name="text">The words; blanks are joined and the ends trimmed, offsets follow.</param>
    /// <param name="openingLength">How many characters of <paramref name="text"/>, leading blanks included, are the opening phrase or
    /// verb.</param>
    /// <param name="footnotes">The footnotes, with offsets into <paramref name="text"/> as given.</param>
    /// <param name="depth">How deep it stands under the last paragraph of depth 0.</param>
    /// <returns>Its address; the default where there were no words, and nothing was added.</returns>
    public ParagraphAddress Add(
        ParagraphKind kind,
        string number,
        string text,
        int openingLength = 0,
        IReadOnlyList<Footnote>? footnotes = null,
        int depth = 0
    )
    {
        var joined = NormalisedText.Of(text, out var moved);
        if (joined.Length == 0)
            return default;
        // Headings and closing lines stand between paragraphs, not above them.
        var carries = kind is ParagraphKind.Preambular or ParagraphKind.Operative or ParagraphKind.Annexed;
        depth = carries ? Math.Min(Math.Min(depth, _above.Count), Deepest) : 0;
        var address = Unused(AddressOf(kind, ParagraphNumber.Of(number), depth));
        if (carries)
        {
            _above.RemoveRange(depth, _above.Count - depth);
            _above.Add(address);
        }
        var opening = joined.AsSpan(0, moved(Math.Min(openingLength, text.Length))).TrimEnd(" ,;:").Length;
        var notes = footnotes is null or []
            ? []
            : footnotes.Select(f => f with { At = moved(f.At), Text = NormalisedText.Of(f.Text, out _) }).ToArray();
        var paragraph = new Paragraph(new ParagraphAddress(address), kind, depth, number.Trim(), joined, opening, notes);
        _paragraphs.Add(paragraph);
        return paragraph.Address;
    }

    private string AddressOf(ParagraphKind kind, ParagraphNumber number, int depth)
    {
        var mark = number.Mark.Length > 0 ? " " + number.Mark : "";
        if (depth > 0 && number.Steps.Count == 0)
        {
            var label = number.Figure > 0 ? number.Figure.ToString(CultureInfo.InvariantCulture) : number.Label;
            return $"{_above[depth - 1]} ({(label.Length > 0 ? label : NextUnder(_above[depth - 1]))}){mark}";
        }
        var letters = kind switch
        {
            ParagraphKind.Preambular => "PP",
            ParagraphKind.Operative => "OP",
            ParagraphKind.Heading => "H",
            ParagraphKind.Closing => "C",
            ParagraphKind.Formula => "F",
            _ => "",
        };
        var steps = string.Concat(number.Steps.Select(step => $" ({step})"));
        return _section
            + letters
            + Next(kind, number, out var isPrinted).ToString(CultureInfo.InvariantCulture)
            + steps
            + (isPrinted ? mark : "");
    }

    private int Next(ParagraphKind kind, ParagraphNumber number, out bool isPrinted)
    {
        var figure =
            number.Figure > 0 ? number.Figure
            : int.TryParse(number.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var label) ? label
            : 0;
        isPrinted =
            figure > 0
            && (
                kind is ParagraphKind.Annexed
                || kind is ParagraphKind.Operative && number.Part is null or ParagraphKind.Operative
                || kind is ParagraphKind.Preambular && number.Part is ParagraphKind.Preambular
            );
        return _last[kind] = isPrinted ? figure : _last.GetValueOrDefault(kind) + 1;
    }

    private string NextUnder(string parent)
    {
        var next = _unnumbered.GetValueOrDefault(parent) + 1;
        _unnumbered[parent] = next;
        return next.ToString(CultureInfo.InvariantCulture);
    }

    private string Unused(string address)
    {
        if (_addresses.Add(address))
            return address;
        // One that has such a word printed needs only a figure: OP4 ter, OP4 ter 2.
        var hasWord = char.IsAsciiLetter(address[^1]);
        var again = hasWord ? address : address + " bis";
        var tried = again;
        for (var i = hasWord ? 2 : 1; !_addresses.Add(tried = i == 1 ? again : $"{again} {i.ToString(CultureInfo.InvariantCulture)}"); )
            i++;
        return tried;
    }
}
