using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Placard.Record.Texts.Structure;

namespace Placard.Sources.UnXml.Texts;

/// <summary>Reads the body of a document line by line in reading order: preamble, main body, enclosed texts, annexes and closing
/// lines.</summary>
/// <remarks>It says what the markup says. What a number is worth and how deep a line stands is told by all of them together:
/// <see cref="StructureReader"/>.</remarks>
internal sealed partial class BodyReader(XmlReader xml)
{
    private const int LongestHeading = 240;

    private readonly RunReader _run = new(xml);
    private readonly List<DraftLine> _lines = [];
    private LineRole _role = LineRole.Body;
    private string _number = "";
    private string _opening = "";
    private int _nesting;
    private bool _inContent;
    private bool _isBlock;
    private bool _continues;

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<DraftLine> Lines => _lines;

    /// <summary>Begins an enclosed part; what comes next stands in it.</summary>
    /// <param name="label">Its label, as a composer takes it.</param>
    public void Begin(string label) => _lines.Add(new DraftLine(LineRole.Section, "", label));

    /// <summary>Reads the preamble at which the reader stands.</summary>
    public void ReadPreamble() => Under(LineRole.Preambular);

    /// <summary>Reads the main body at which the reader stands.</summary>
    public void ReadMainBody() => Under(LineRole.Body);

    /// <summary>Reads the title lines of an enclosed text.</summary>
    public void ReadHeadings() => Under(LineRole.Heading);

    /// <summary>Reads the closing lines at which the reader stands.</summary>
    /// <param name="atElement">Told of each element within.</param>
    /// <returns>The lines, joined.</returns>
    public string ReadConclusions(Action atElement)
    {
        var before = _lines.Count;
        _run.Read(Close, ReadNested, AtElement);
        return DisplayText.Joined(string.Join(' ', _lines.Skip(before).Select(l => l.Text)));

        void ReadNested()
        {
            AtElement();
            _run.Read(Close, ReadNested, AtElement);
        }

        void AtElement() => atElement();

        void Close(DraftLine line) => Add(line, LineRole.Closing);
    }

    private void Under(LineRole role, int deeper = 0)
    {
        var (before, nesting) = (_role, _nesting);
        (_role, _nesting) = (role, nesting + deeper);
        Children(ReadBlock);
        (_role, _nesting) = (before, nesting);
    }

    private void Children(Action read)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                read();
        }
    }

    private void ReadBlock()
    {
        switch (xml.LocalName)
        {
            case "num":
                EndNumber();
                _number = RunReader.TextOf(xml);
                break;
            case "paragraph":
                ReadParagraph();
                break;
            case "content":
                (_inContent, _continues) = (true, false);
                Under(_role);
                (_inContent, _continues) = (false, false);
                break;
            case "intro" or "list" or "blockList" or "alinea" or "section" or "subsection" or "part":
                Under(_role);
                break;
            case "point" or "item" or "sublist" or "wrapUp" or "quotedStructure" or "table":
                Under(_role, deeper: 1);
                EndNumber();
                break;
            case "tr":
                ReadRow();
                break;
            case "embeddedStructure":
                Begin("Draft");
                Under(LineRole.Preambular);
                break;
            default:
                ReadLine();
                break;
        }
    }

    private void ReadLine()
    {
        switch (xml.LocalName)
        {
            case "formula":
                Under(LineRole.Formula);
                break;
            case "container":
                _opening = Attribute("name");
                Under(_role);
                _opening = "";
                break;
            case "heading" or "subheading":
                _run.Read(line => Add(line, LineRole.Heading));
                break;
            case "crossHeading":
                EndNumber();
                var role = Attribute("refersTo") == "#preamble" ? LineRole.Preambular : LineRole.Heading;
                _run.Read(line => Add(line, role));
                break;
            case "block":
                var named = Attribute("name") == "subheading" ? LineRole.Heading : _role;
                _isBlock = true;
                _run.Read(line => Add(line, named));
                _isBlock = false;
                break;
            default:
                _run.Read(line => Add(line, _role), ReadBlock);
                break;
        }
    }

    private void ReadParagraph()
    {
        EndNumber();
        var isHeading = HeadingClass().IsMatch(Attribute("class"));
        Under(isHeading ? LineRole.Heading : LineRole.Body);
        EndNumber();
    }

    private void ReadRow()
    {
        var row = new List<DraftLine>();
        Children(() => _run.Read(row.Add));
        var text = new StringBuilder();
        var footnotes = new List<Footnote>();
        foreach (var cell in row)
        {
            if (text.Length > 0)
                text.Append(" | ");
            footnotes.AddRange(cell.Footnotes.Select(f => f with { At = f.At + text.Length }));
            text.Append(cell.Text.AsSpan().Trim());
        }
        if (row.Count > 0)
            Add(new DraftLine(LineRole.Body, "", text.ToString()) { Footnotes = footnotes }, LineRole.Body);
    }

    private void Add(DraftLine line, LineRole role)
    {
        // A long line in the look of a heading is a paragraph all the same.
        if (role == LineRole.Heading && _role != LineRole.Heading && line.Text.Length > LongestHeading)
            role = LineRole.Body;
        // Set off or outside any paragraph, and without the comma that ends a paragraph of a preamble, it is a heading between them.
        if (role == LineRole.Preambular && (line.IsEmphasised || _isBlock) && PreambleHeading().IsMatch(line.Text))
            role = LineRole.Heading;
        var start = line.Text.AsSpan().TrimStart();
        var opening =
            line.Opening == 0 && _opening.Length > 0 && start.StartsWith(_opening, StringComparison.Ordinal)
                ? line.Text.Length - start.Length + _opening.Length
                : line.Opening;
        var deeper = _continues && _number.Length == 0 && role == LineRole.Body ? 1 : 0;
        _lines.Add(line with { Role = role, Number = _number, Nesting = _nesting + deeper, Opening = opening });
        _number = "";
        _opening = "";
        _continues = _inContent;
    }

    // A number with nothing beside it, as “II” above a part of the text.
    private void EndNumber()
    {
        if (_number.Length > 0)
            _lines.Add(new DraftLine(LineRole.Heading, "", _number));
        _number = "";
    }

    private string Attribute(string name) => xml.GetAttribute(name)?.Trim() ?? "";

    // “Acting under Chapter VII” is set off too, and is a paragraph.
    [GeneratedRegex(@"^\s*(?!.*\bVII\b)[\p{Lu}].{2,140}[\p{L}0-9)’'”]\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PreambleHeading();

    [GeneratedRegex("^(H[0-9]|HC[hH]|Heading[0-9]|BLUEHeading|TitleH|AgendaTitle)", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingClass();
}
