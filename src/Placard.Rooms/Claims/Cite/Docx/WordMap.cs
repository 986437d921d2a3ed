using System.Buffers;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Where the paragraphs, runs and letters of a Word document stand in its XML, which was found to be well formed.</summary>
internal sealed partial class WordMap
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/>");

    private readonly string _xml;
    private readonly Stack<Open> _open = [];
    private readonly List<WordLetters> _letters = [];
    private WordField? _field;
    private int _fields;

    /// <summary>The map of a document.</summary>
    public WordMap(string xml)
    {
        _xml = xml;
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < xml.Length ? xml.IndexOf('<', at) : -1)
            at = Read(at);
    }

    /// <summary>The prefix of Word's own elements, with its colon; empty where they have none.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The letters among which a place is; null where it is in none that can be cited.</summary>
    public WordLetters? At(int place)
    {
        var (low, high) = (0, _letters.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (place < _letters[middle].From)
                high = middle - 1;
            else if (place >= _letters[middle].To)
                low = middle + 1;
            else
                return _letters[middle];
        }
        return null;
    }

    private int Read(int at)
    {
        var rest = _xml.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return After("-->", at);
        if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
            return After("]]>", at);
        if (rest.StartsWith("<?", StringComparison.Ordinal))
            return After("?>", at);
        var end = EndOfTag(at);
        if (_xml[at + 1] == '/')
        {
            if (_open.Count > 0)
                Close(_open.Pop(), at, end);
            return end;
        }
        var element = Element(at, end);
        if (_xml[end - 2] == '/')
            Close(element, end, end);
        else
            _open.Push(element);
        return end;
    }

    private Open Element(int at, int end)
    {
        var name = _xml.AsSpan(at + 1);
        name = name[..name.IndexOfAny(EndOfName)];
        if (_open.Count == 0)
            Prefix = name[..(name.IndexOf(':') + 1)].ToString();
        var parent = _open.Count > 0 ? _open.Peek() : null;
        var element = new Open(at, end, name[(name.IndexOf(':') + 1)..].ToString(), name.StartsWith(Prefix))
        {
            Parent = parent,
            Paragraph = parent?.Paragraph,
            Top = parent?.Top,
        };
        if (element.Is("p"))
            (element.Paragraph, element.Top) = (new WordParagraph(at, end), null);
        else if (parent?.Is("p") == true)
            element.Top = new WordPiece(at, element.Paragraph!);
        if (parent is not null && element.Name != "rPr")
        {
            parent.LastChild = at;
            if (parent.FirstChild < 0)
                parent.FirstChild = at;
        }
        if (element.Is("fldChar"))
            Field(element, _xml[at..end]);
        return element;
    }

    private void Field(Open element, string tag)
    {
        var kind = FieldKind().Match(tag).Groups["kind"].Value;
        if (kind == "begin" && _fields++ == 0)
            _field = new WordField(element.Top);
        else if (kind == "end" && _fields > 0 && --_fields == 0)
        {
            _field!.End = element.Top;
            _field = null;
        }
    }

    private void Close(Open element, int contentEnd, int end)
    {
        if (element.Is("p"))
            element.Paragraph!.End = contentEnd;
        else if (element.Is("pPr") && element.Parent?.Is("p") == true)
            element.Paragraph!.Begin = end;
        else if (element.Is("rPr") && element.Parent is { } owner)
            owner.Properties = _xml[element.Start..end];
        if (element.Top is { } top && top.Start == element.Start)
            top.End = end;
        if (element.Is("r"))
        {
            foreach (var letters in element.Letters)
                letters.Run = Run(element, end);
        }
        if (element.Name == "t" && element.Top is not null && contentEnd > element.TagEnd)
            Add(element, contentEnd);
    }

    private void Add(Open element, int contentEnd)
    {
        var isPlain =
            element.Is("t")
            && element.Parent is { } run
            && run.Is("r")
            && run.Parent?.Is("p") == true
            && !_xml.AsSpan(element.TagEnd, contentEnd - element.TagEnd).Contains('<');
        var letters = new WordLetters(element.Start, element.TagEnd, contentEnd, element.Top!) { Field = _field, IsPlain = isPlain };
        _letters.Add(letters);
        if (isPlain)
            element.Parent!.Letters.Add(letters);
    }

    private WordRun Run(Open element, int end) =>
        new(element.Start, end, _xml[element.Start..element.TagEnd], element.Properties)
        {
            FirstChild = element.FirstChild,
            LastChild = element.LastChild,
        };

    private int After(string sign, int at) =>
        _xml.IndexOf(sign, at, StringComparison.Ordinal) is >= 0 and var end ? end + sign.Length : _xml.Length;

    private int EndOfTag(int at)
    {
        while (at < _xml.Length)
        {
            at = _xml.AsSpan(at).IndexOfAny("\"'>") is >= 0 and var found ? at + found : _xml.Length;
            if (at == _xml.Length || _xml[at] == '>')
                break;
            at = _xml.IndexOf(_xml[at], at + 1) is >= 0 and var quoted ? quoted + 1 : _xml.Length;
        }
        return Math.Min(_xml.Length, at + 1);
    }

    [GeneratedRegex(@"fldCharType\s*=\s*[""'](?<kind>begin|end)[""']", RegexOptions.CultureInvariant)]
    private static partial Regex FieldKind();

    private sealed record Open(int Start, int TagEnd, string Name, bool IsWord)
    {
        public Open? Parent { get; init; }
        public WordParagraph? Paragraph { get; set; }
        public WordPiece? Top { get; set; }
        public string Properties { get; set; } = "";
        public int FirstChild { get; set; } = -1;
        public int LastChild { get; set; } = -1;
        public List<WordLetters> Letters { get; } = [];

        public bool Is(string name) => IsWord && Name == name;
    }
}
