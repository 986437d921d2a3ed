using System.Text;
using System.Xml;
using Placard.Record.Texts.Structure;
using Placard.Sources.Files;

namespace Placard.Sources.UnXml.Texts;

/// <summary>Reads running text: the words of one element, with the footnotes called in it and what is set off at its beginning.</summary>
internal sealed class RunReader(XmlReader xml)
{
    private const int Longest = 256 << 10;

    private readonly StringBuilder _text = new();
    private List<Footnote> _footnotes = [];
    private int _opening;
    private bool _plainWords;
    private bool _italic;
    private bool _brackets;
    private RunReader? _ofFootnotes;

    /// <summary>Reads the element at which the reader stands; the reader ends on its end tag.</summary>
    /// <param name="emit">Takes the words: once, or in pieces where a block stands between them. Only text, footnotes, opening and emphasis
    /// are set.</param>
    /// <param name="block">Reads a block that stands within the text, from its start tag to its end tag; null takes its words with the
    /// rest.</param>
    /// <param name="atElement">Told of each element within; may be null.</param>
    public void Read(Action<DraftLine> emit, Action? block = null, Action? atElement = null)
    {
        Begin();
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var emphasis = -1;
        var raised = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "authorialNote":
                    ReadFootnote();
                    break;
                case XmlNodeType.Element when block is not null && IsBlock(xml.LocalName):
                    Emit(emit);
                    block();
                    Begin();
                    break;
                case XmlNodeType.Element:
                    atElement?.Invoke();
                    if (IsBreak(xml.LocalName))
                        _text.Append(' ');
                    if (xml.IsEmptyElement)
                        break;
                    if (xml.LocalName == "sup")
                        raised = _text.Length;
                    if (emphasis < 0 && IsEmphasis())
                        emphasis = xml.Depth;
                    break;
                case XmlNodeType.EndElement:
                    if (IsBreak(xml.LocalName))
                        _text.Append(' ');
                    if (xml.LocalName == "sup")
                        DropBrackets(raised);
                    if (xml.Depth == emphasis)
                        emphasis = EndEmphasis();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Append(xml.Value, emphasis >= 0);
                    break;
            }
        }
        Emit(emit);
    }

    /// <summary>The words alone of the element at which the reader stands.</summary>
    public static string TextOf(XmlReader xml)
    {
        var run = new RunReader(xml);
        run.Read(_ => { });
        return DisplayText.Joined(run._text.ToString());
    }

    private void Begin()
    {
        _text.Clear();
        _footnotes = [];
        _opening = 0;
        _plainWords = false;
        _brackets = false;
    }

    private void Emit(Action<DraftLine> emit)
    {
        var line = new DraftLine(LineRole.Body, "", _text.ToString())
        {
            Opening = _opening,
            IsEmphasised = !_plainWords,
            Footnotes = _footnotes,
        };
        if (line.HasWords || line.Footnotes.Count > 0)
            emit(line);
    }

    private void Append(string value, bool isEmphasised)
    {
        if (_text.Length + value.Length > Longest)
            throw new UnreadableFileException("A line of its markup is far longer than can be meant.");
        if (_brackets && char.IsLetterOrDigit(value[0]))
            _text.Append(' ');
        _brackets = false;
        _text.Append(value);
        _plainWords |= !isEmphasised && value.Any(char.IsLetterOrDigit);
    }

    // Arabic documents print the footnote's mark in brackets; with the mark gone they would stand empty. Here and there they are all that
    // parts two words.
    private void DropBrackets(int start)
    {
        if (start < 0 || _text.ToString(start, _text.Length - start).Trim() is not ("(" or ")" or "()"))
            return;
        _text.Length = start;
        _brackets = true;
    }

    private int EndEmphasis()
    {
        if (!_plainWords && (_italic || _text.ToString().AsSpan().Trim() is [>= '\u3400' and <= '\u9FFF', ..]))
            _opening = _text.Length;
        return -1;
    }

    // Chinese has no italics and prints in bold what other languages set in them.
    private bool IsEmphasis()
    {
        var look = xml.LocalName == "span" ? xml.GetAttribute("class") ?? "" : "";
        _italic = look.Contains("italic", StringComparison.Ordinal);
        return _italic || look.Contains("bold", StringComparison.Ordinal) || look.Contains("underline", StringComparison.Ordinal);
    }

    private void ReadFootnote()
    {
        var marker = xml.GetAttribute("marker")?.Trim() ?? "";
        var text = "";
        (_ofFootnotes ??= new RunReader(xml)).Read(line => text = line.Text.TrimStart());
        if (text.StartsWith("()", StringComparison.Ordinal) || text.StartsWith("((", StringComparison.Ordinal))
            text = text[2..];
        _footnotes.Add(new Footnote(marker, _text.Length, text));
    }

    private static bool IsBreak(string element) => element is "p" or "eol" or "event" or "vote" or "outcome";

    private static bool IsBlock(string element) =>
        element is "embeddedStructure" or "quotedStructure" or "table" or "list" or "blockList" or "num" or "subheading" or "outcome";
}
