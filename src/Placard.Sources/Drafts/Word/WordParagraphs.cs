using System.Text;
using System.Xml;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Word;

/// <summary>Reads the paragraphs of a part of a Word document, in order, as they stand when all changes are accepted and what is struck out
/// is gone.</summary>
internal sealed class WordParagraphs(
    XmlReader xml,
    WordStyles styles,
    WordNumbering numbering,
    WordNotes notes,
    Omissions omissions,
    Func<string, IReadOnlyList<DraftBlock>> insertedAt
)
{
    private const int LongestRow = 1500;

    private readonly List<DraftBlock> _blocks = [];
    private readonly List<(IReadOnlyList<int> Places, bool IsOfBody)> _placesOfBlocks = [];
    private readonly List<DraftBlock> _row = [];
    private readonly List<Footnote> _footnotes = [];
    private StyledText _text = new();
    private ParagraphFormat _format = new();
    private int _rows;
    private bool _isRowDeleted;
    private long _characters;

    /// <summary>Where letters stand in the source, for running text; then each cell of a table is a paragraph.</summary>
    public WordPlaces? Places { get; init; }

    /// <summary>The paragraphs as running text, with their notes at the end.</summary>
    public IReadOnlyList<ProseParagraph> ReadProse()
    {
        Read();
        var all = new List<(ProseParagraph Words, bool IsOfBody)>(_blocks.Count);
        var notes = new List<ProseParagraph>();
        foreach (var (block, (places, isOfBody)) in _blocks.Zip(_placesOfBlocks))
        {
            var isHeading = block.IsHeading && !ProseMarks.EndsSentence(block.Text);
            if (ProseText.Of(block.Text, places, isHeading) is { } words)
                all.Add((words, isOfBody));
            foreach (var note in block.Footnotes)
            {
                // One long note may be called again and again.
                if ((_characters += note.Text.Length) > DraftLimits.Characters)
                    throw DraftLimits.TooLong;
                if (ProseText.Of(note.Text, isNote: true) is { } said)
                    notes.Add(said with { Runs = CalledAt(note, places) });
            }
        }
        return [.. WrappedParagraphs.Joined(all), .. notes];
    }

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

    /// <summary>The words of one note.</summary>
    public static string WordsOf(XmlReader note, WordStyles styles, Omissions omissions)
    {
        var paragraphs = new WordParagraphs(note, styles, WordNumbering.None, WordNotes.None, omissions, _ => []);
        note.Within(paragraphs.Visit);
        paragraphs.EndParagraph();
        return string.Join(' ', paragraphs._blocks.Select(b => b.Text.Trim()));
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
                SayChanged();
                return true;
            case "ins" or "moveTo" or "cellIns":
                SayChanged();
                return false;
            case "drawing" or "pict":
                WordPicture.Note(at, omissions);
                return true;
            case "object":
                omissions.Add(Omission.Embedded);
                return true;
            case "altChunk":
                EndParagraph();
                foreach (var block in insertedAt(at.Value("id")))
                    Add(block, []);
                return true;
            case "subDoc":
                omissions.Add(Omission.Attachment);
                return true;
            case "commentReference":
                omissions.Add(Omission.Comment);
                return true;
            case "instrText" or "fldSimple":
                NoteField(at);
                return false;
            case "Fallback" or "sdtPr" or "sectPr" or "delText" or "tblPr" or "tblGrid" or "tcPr":
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
                        if (property.LocalName is "del" or "ins")
                            SayChanged();
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
            Add(new DraftBlock(string.Join('\t', _row.Select(b => b.Text))) { IsHeading = _row.All(b => b.IsHeading) }, []);
        else
            _row.ForEach(block => Add(block, []));
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
                        _format = ParagraphFormat.Read(inside);
                        if (_format.HasChanges)
                            SayChanged();
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
        var format = styles.FormatOf(_format.Style);
        Footnote? marked = null;
        ReadWithin(
            at,
            inside =>
            {
                switch (inside.LocalName)
                {
                    case "rPr":
                        format = RunFormat.Read(inside, format, styles);
                        return true;
                    case "t" when marked is not null:
                        _footnotes.Add(WordNotes.Named(marked, Text(inside, Places).Text.Trim()));
                        marked = null;
                        return false;
                    case "t":
                        var (words, places) = Text(inside, Places);
                        Append(words, format, places);
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
                        if (!format.IsHidden && !format.IsStruck)
                            marked = AddNote(inside);
                        return true;
                    default:
                        return Visit(inside);
                }
            }
        );
        // A sign that is no letter, as one of a font of signs.
        if (marked is not null)
            _footnotes.Add(WordNotes.Named(marked, "*"));
    }

    private Footnote? AddNote(XmlReader call)
    {
        var hasMark = call.Value("customMarkFollows") is not ("" or "0" or "false" or "off");
        var note = notes.Called(call, _text.TrimmedLength, hasMark);
        if (note is null)
            omissions.Add(Omission.Note);
        else if (!hasMark)
            _footnotes.Add(note);
        return hasMark ? note : null;
    }

    private void SayChanged() => omissions.Say("The document has tracked changes; it was read as if all of them were accepted.");

    private void NoteField(XmlReader at)
    {
        var field = at.LocalName == "fldSimple" ? at.Value("instr") : Text(at, places: null).Text;
        if (field.Contains("LISTNUM", StringComparison.OrdinalIgnoreCase) || field.Contains("AUTONUM", StringComparison.OrdinalIgnoreCase))
            omissions.Say("Numbers that fields count (LISTNUM, AUTONUM) were not read.");
    }

    private static (string Text, int[] Places) Text(XmlReader at, WordPlaces? places)
    {
        if (at.IsEmptyElement)
            return ("", []);
        var text = new StringBuilder();
        List<int> found = [];
        var depth = at.Depth;
        // Stays on the text, so that the end of the element is met by who reads on.
        while (
            at.Read()
            && at.Depth > depth
            && at.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
        )
        {
            text.Append(at.Value);
            if (text.Length > DraftLimits.Characters)
                throw DraftLimits.TooLong;
            if (places is not null)
                found.AddRange(places.Of(at));
        }
        return (text.ToString(), [.. found]);
    }

    // A note is cited where it is called: after the last letter before it.
    private static ProseRun[] CalledAt(Footnote note, IReadOnlyList<int> places) =>
        places.Take(note.At).LastOrDefault(-1) is >= 0 and var last ? [new ProseRun(0, last, 0)] : [];

    private void Add(DraftBlock block, IReadOnlyList<int> places, bool isOfBody = false)
    {
        _blocks.Add(block);
        _placesOfBlocks.Add((places, isOfBody));
    }

    private void Append(string text, RunFormat format, ReadOnlySpan<int> places = default)
    {
        _characters += text.Length;
        if (_characters > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        if (format.IsHidden || format.IsStruck)
        {
            // Marks of the United Nations' own archive are hidden in its documents, and are no text.
            if (!text.Contains("<<ODS", StringComparison.Ordinal))
                omissions.Add(format.IsHidden ? Omission.Hidden : Omission.Struck, text);
            return;
        }
        omissions.EndPassage();
        // Running text has them written out at its end, with their places.
        _text.Append(places.IsEmpty ? Ligatures.WrittenOut(text) : text, format.IsItalic, format.IsBold, places);
    }

    private void EndParagraph()
    {
        omissions.EndPassage();
        // An empty paragraph has a number too, which is printed.
        var number = _format.IsMarkHidden && _text.Length == 0 ? "" : NextNumber();
        if (_text.ToString() is var text && !string.IsNullOrWhiteSpace(text))
        {
            var block = new DraftBlock(text)
            {
                Number = number,
                Italics = _text.Italics,
                IsHeading = _text.IsBold || styles.IsHeading(_format.Style),
                Footnotes = [.. _footnotes],
            };
            if (_rows == 0 || Places is not null && !_isRowDeleted)
                Add(block, _text.Places, isOfBody: _rows == 0 && number.Length == 0);
            else if (Places is null)
                _row.Add(block);
            if (_blocks.Count + _row.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        _footnotes.Clear();
        _text = new StyledText();
        _format = new ParagraphFormat();
    }

    private string NextNumber()
    {
        var (list, level) = styles.NumberOf(_format.Style);
        level = numbering.LevelOf(list, styles.ChainOf(_format.Style), styles) ?? level;
        if (_format.List.Length > 0)
            (list, level) = (_format.List, _format.Level ?? (list == _format.List ? level : 0));
        else if (_format.Level is { } own)
            level = own;
        return list.Length == 0 ? "" : numbering.Next(list, level, styles);
    }

    // Reads what is within, and stays on the last node within, so that the outer reading meets the end by itself.
    private static void ReadWithin(XmlReader at, Func<XmlReader, bool> isDone)
    {
        using var within = at.ReadSubtree();
        within.Read();
        within.Within(isDone);
    }
}
