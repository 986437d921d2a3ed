using System.Globalization;
using System.Xml;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads the paragraphs of a part of a Word document, in order, as they stand when all changes are accepted.</summary>
internal sealed class WordParagraphs(XmlReader xml, WordStyles styles, WordNumbering numbering, IReadOnlyDictionary<string, string> notes)
{
    private const int LongestRow = 1500;

    private readonly List<DraftBlock> _blocks = [];
    private readonly List<DraftBlock> _row = [];
    private readonly List<Footnote> _footnotes = [];
    private StyledText _text = new();
    private ParagraphFormat _format = new();
    private int _lastNote;
    private int _rows;
    private bool _isRowDeleted;
    private long _characters;

    /// <summary>Whether changes are tracked in it.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<DraftBlock> Read()
    {
        xml.MoveToContent();
        if (xml.LocalName != "document")
            throw new UnreadableDraftException("This is an archive, not a Word document. Upload the draft itself.");
        xml.Within(Visit);
        EndParagraph();
        return _blocks;
    }

    /// <summary>The footnotes of a document by their identifiers.</summary>
    public static Dictionary<string, string> ReadNotes(XmlReader xml, WordStyles styles)
    {
        var notes = new Dictionary<string, string>();
        xml.MoveToContent();
        xml.Within(at =>
        {
            if (at.LocalName != "footnote")
                return false;
            var id = at.Value("id");
            if (at.Value("type").Length > 0)
                return true;
            using var one = at.ReadSubtree();
            one.Read();
            var paragraphs = new WordParagraphs(one, styles, WordNumbering.None, new Dictionary<string, string>());
            one.Within(paragraphs.Visit);
            paragraphs.EndParagraph();
            notes.TryAdd(id, string.Join(' ', paragraphs._blocks.Select(b => b.Text.Trim())));
            return true;
        });
        return notes;
    }

    private bool Visit(XmlReader at)
    {
        switch (at.LocalName)
        {
            case "del"
            or "moveFrom"
            or "pPrChange"
            or "rPrChange"
            or "tblPrChange"
            or "trPrChange"
            or "tcPrChange"
            or "sectPrChange"
            or "numberingChange":
                HasChanges = true;
                return true;
            case "ins" or "moveTo" or "cellIns":
                HasChanges = true;
                return false;
            case "Fallback"
            or "drawing"
            or "pict"
            or "object"
            or "sdtPr"
            or "sectPr"
            or "instrText"
            or "delText"
            or "tblPr"
            or "tblGrid"
            or "tcPr":
                return true;
            case "tr":
                BeginRow(at);
                return true;
            case "p":
                ReadParagraph(at);
                return true;
            default:
                return false;
        }
    }

    private void BeginRow(XmlReader at)
    {
        EndParagraph();
        var (wasDeleted, isOutermost, before) = (_isRowDeleted, _rows++ == 0, _row.Count);
        _isRowDeleted = false;
        ReadWithin(
            at,
            inside =>
            {
                if (inside.LocalName != "trPr")
                    return Visit(inside);
                ReadWithin(
                    inside,
                    property =>
                    {
                        _isRowDeleted |= property.LocalName == "del";
                        HasChanges |= property.LocalName is "del" or "ins";
                        return false;
                    }
                );
                return true;
            }
        );
        EndParagraph();
        if (_isRowDeleted)
            _row.RemoveRange(before, _row.Count - before);
        _isRowDeleted = wasDeleted;
        _rows--;
        if (!isOutermost)
            return;
        // A short row is one line, as in a masthead or a table of figures; a long one is how some draw columns for a whole text.
        if (_row.Count is > 1 and <= 12 && _row.Sum(b => b.Text.Length) < LongestRow)
            _blocks.Add(new DraftBlock(string.Join('\t', _row.Select(b => b.Text))) { IsHeading = _row.All(b => b.IsHeading) });
        else
            _blocks.AddRange(_row);
        _row.Clear();
    }

    // A paragraph whose mark is deleted goes on in the next, and takes the look of that.
    private void ReadParagraph(XmlReader at)
    {
        if (!_format.IsMarkDeleted)
            EndParagraph();
        _format = new ParagraphFormat();
        ReadWithin(
            at,
            inside =>
            {
                switch (inside.LocalName)
                {
                    case "pPr":
                        _format = ParagraphFormat.Read(inside, styles);
                        HasChanges |= _format.HasChanges;
                        return true;
                    case "r":
                        ReadRun(inside);
                        return true;
                    default:
                        return Visit(inside);
                }
            }
        );
        if (!_format.IsMarkDeleted)
            EndParagraph();
    }

    private void ReadRun(XmlReader at)
    {
        var format = new RunFormat { IsBold = styles.IsBold(_format.Style), IsItalic = styles.IsItalic(_format.Style) };
        ReadWithin(
            at,
            inside =>
            {
                switch (inside.LocalName)
                {
                    case "rPr":
                        format = RunFormat.Read(inside, format, styles);
                        return true;
                    case "t":
                        Append(Text(inside), format);
                        return false;
                    case "tab" or "ptab":
                        Append("\t", format);
                        return true;
                    case "br" or "cr":
                        Append(" ", format);
                        return true;
                    case "noBreakHyphen":
                        Append("-", format);
                        return true;
                    case "footnoteReference" or "endnoteReference":
                        if (
                            inside.LocalName == "footnoteReference"
                            && !format.IsHidden
                            && notes.TryGetValue(inside.Value("id"), out var note)
                        )
                            _footnotes.Add(
                                new Footnote((++_lastNote).ToString(CultureInfo.InvariantCulture), _text.ToString().TrimEnd().Length, note)
                            );
                        return true;
                    default:
                        return Visit(inside);
                }
            }
        );
    }

    private static string Text(XmlReader at)
    {
        if (at.IsEmptyElement)
            return "";
        var text = "";
        var depth = at.Depth;
        // Stays on the text, so that the end of the element is met by who reads on.
        while (
            at.Read()
            && at.Depth > depth
            && at.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
        )
            text += at.Value;
        return text;
    }

    private void Append(string text, RunFormat format)
    {
        if (format.IsHidden)
            return;
        _characters += text.Length;
        if (_characters > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        _text.Append(Ligatures.WrittenOut(text), format.IsItalic, format.IsBold);
    }

    private void EndParagraph()
    {
        if (_text.ToString() is var text && !string.IsNullOrWhiteSpace(text))
        {
            var (list, level) = _format.List.Length > 0 ? (_format.List, _format.Level) : styles.NumberOf(_format.Style);
            var block = new DraftBlock(text)
            {
                Number = list.Length == 0 ? "" : numbering.Next(list, level),
                Italics = _text.Italics,
                IsHeading = _text.IsBold || styles.IsHeading(_format.Style),
                Footnotes = [.. _footnotes],
            };
            (_rows > 0 ? _row : _blocks).Add(block);
            if (_blocks.Count + _row.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        _footnotes.Clear();
        _text = new StyledText();
        _format = new ParagraphFormat();
    }

    // Reads what is within, and stays on the last node within, so that the outer reading meets the end by itself.
    private static void ReadWithin(XmlReader at, Func<XmlReader, bool> isDone)
    {
        using var within = at.ReadSubtree();
        within.Read();
        within.Within(isDone);
    }
}
