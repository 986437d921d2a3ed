using System.Globalization;

namespace Placard.Record.Texts;

/// <summary>Puts a text together paragraph by paragraph, in reading order, and gives each the address by which it is cited.</summary>
/// <remarks>Preambular paragraphs are counted; operative ones go by their printed number, else by the next. An address met before gets
/// <c>bis</c>, then <c>bis 2</c>.</remarks>
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
        var address = Unused(AddressOf(kind, number, depth));
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

    private string AddressOf(ParagraphKind kind, string number, int depth)
    {
        var bare = SubparagraphLabel.Of(number);
        if (depth > 0)
            return $"{_above[depth - 1]} ({(bare.Length > 0 ? bare : NextUnder(_above[depth - 1]))})";
        var letters = kind switch
        {
            ParagraphKind.Preambular => "PP",
            ParagraphKind.Operative => "OP",
            ParagraphKind.Heading => "H",
            ParagraphKind.Closing => "C",
            ParagraphKind.Formula => "F",
            _ => "",
        };
        return _section + letters + Next(kind, bare).ToString(CultureInfo.InvariantCulture);
    }

    private int Next(ParagraphKind kind, string bare)
    {
        var next = _last.GetValueOrDefault(kind) + 1;
        if (
            kind is ParagraphKind.Operative or ParagraphKind.Annexed
            && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var printed)
            && printed is > 0 and < 10_000
        )
            next = printed;
        return _last[kind] = next;
    }

    private string NextUnder(string parent)
    {
        var next = _unnumbered.GetValueOrDefault(parent) + 1;
        _unnumbered[parent] = next;
        return next.ToString(CultureInfo.InvariantCulture);
    }

    private string Unused(string address)
    {
        var tried = address;
        for (var i = 1; !_addresses.Add(tried); i++)
            tried = i == 1 ? address + " bis" : $"{address} bis {i.ToString(CultureInfo.InvariantCulture)}";
        return tried;
    }
}
