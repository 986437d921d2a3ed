using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Writes the notes of a document: its footnotes or its comments, after those that it has.</summary>
internal sealed partial class WordNotePart
{
    private const string Author = "w:author=\"Placard\" w:initials=\"P\"";

    private readonly string _root;
    private readonly string _old;
    private readonly string _namespaces;
    private readonly Dictionary<string, string> _styles;
    private readonly StringBuilder _notes = new();
    private int _next;

    /// <summary>Begins with the part of a document.</summary>
    /// <param name="root"><c>footnotes</c> or <c>comments</c>.</param>
    /// <param name="old">The part; null where there is none.</param>
    /// <param name="words">The address of Word's own elements.</param>
    /// <param name="styles">The identifiers of styles by their names.</param>
    public WordNotePart(string root, string? old, string words, Dictionary<string, string> styles)
    {
        (_root, _styles) = (root, styles);
        _namespaces = $"xmlns:w=\"{words}\"";
        _old = old ?? Empty();
        _next = Math.Max(
            1,
            Ids().Matches(_old).Select(m => int.Parse(m.Groups["id"].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1
        );
    }

    /// <summary>Whether it has a note of ours.</summary>
    public bool HasAny => _notes.Length > 0;

    /// <summary>Adds a note.</summary>
    /// <returns>Its number, by which it is called.</returns>
    public string Add(Citation citation)
    {
        var id = Numbers.Plain(_next++);
        var (element, mark, text, by) = IsFootnotes
            ? ("footnote", "footnoteRef", "footnote text", "")
            : ("comment", "annotationRef", "annotation text", Author);
        _notes.Append(
            $"<w:{element} {_namespaces} w:id=\"{id}\"{(by.Length > 0 ? " " + by : "")}><w:p>{Paragraph(text)}"
                + $"<w:r>{MarkProperties()}<w:{mark}/></w:r>{Run($" {citation.OneLine}", text)}{LinkTo(citation, text)}</w:p></w:{element}>"
        );
        return id;
    }

    /// <summary>The properties of the run that calls a note.</summary>
    /// <param name="w">The prefix of Word's own elements in the document.</param>
    public string MarkProperties(string w = "w:") =>
        _styles.TryGetValue(IsFootnotes ? "footnote reference" : "annotation reference", out var style)
            ? $"<{w}rPr><{w}rStyle {w}val=\"{XmlRoot.Escaped(style)}\"/></{w}rPr>"
        : IsFootnotes ? $"<{w}rPr><{w}vertAlign {w}val=\"superscript\"/></{w}rPr>"
        : "";

    /// <summary>The part with the notes.</summary>
    public string Finish() => XmlRoot.With(_old, _ => _notes.ToString());

    private bool IsFootnotes => _root == "footnotes";

    private string Empty()
    {
        const string Declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        var lines = IsFootnotes
            ? "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            : "";
        return $"{Declared}<w:{_root} {_namespaces}>{lines}</w:{_root}>";
    }

    private string Paragraph(string style) =>
        _styles.TryGetValue(style, out var id) ? $"<w:pPr><w:pStyle w:val=\"{XmlRoot.Escaped(id)}\"/></w:pPr>" : "";

    private string Run(string words, string style, string look = "") =>
        $"<w:r>{Properties(style, look)}<w:t xml:space=\"preserve\">{XmlRoot.Escaped(words)}</w:t></w:r>";

    // Where the document has no style for notes, they are in small type all the same.
    private string Properties(string style, string look)
    {
        var size = _styles.ContainsKey(style) ? "" : "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";
        return look.Length + size.Length == 0 ? "" : $"<w:rPr>{look}{size}</w:rPr>";
    }

    // As a field, which needs no relationship.
    private string LinkTo(Citation citation, string style)
    {
        if (citation.WebLink is not { Length: > 0 } link)
            return "";
        var address = XmlRoot.Escaped(link.Replace("\"", "%22", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal));
        return Run(" ", style)
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"{address}\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + Run(link, style, "<w:color w:val=\"1A4E80\"/>")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    [GeneratedRegex(
        @"<(?:[A-Za-z0-9]{1,20}:)?(?:footnote|comment)\s(?:[^<>]{0,400}?\s)?(?:[A-Za-z0-9]{1,20}:)?id\s*=\s*[""'](?<id>-?[0-9]{1,9})[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Ids();
}
