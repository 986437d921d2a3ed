using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts.Html;

/// <summary>Reads the paragraphs of a web page in order: what browsers show as blocks, without navigation, scripts and forms.</summary>
internal sealed partial class PageBlocks(IHtmlDocument page, ReadingBudget budget)
{
    // Each is looked for in the whole page.
    private const int MostLinks = 2000;

    private static readonly HashSet<string> Left =
    [
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "form",
        "button",
        "select",
        "svg",
        "iframe",
        "object",
        "head",
        "audio",
        "video",
        "canvas",
        "textarea",
    ];
    private static readonly HashSet<string> Blocks =
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "table",
        "tr",
        "dl",
        "dt",
        "dd",
        "pre",
        "center",
        "figure",
        "address",
        "body",
        "hr",
    ];

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    private readonly List<DraftBlock> _blocks = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly Dictionary<string, string> _notes = [];
    private readonly HashSet<INode> _noteNodes = [];
    private readonly Dictionary<IElement, int> _places = [];
    private StyledText _text = new();
    private string _number = "";
    private bool _isHeading;
    private int _nodes;
    private long _characters;

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<DraftBlock> Read()
    {
        if (page.Body is not { } body)
            return [];
        FindNotes(body);
        Walk(body, default);
        EndBlock();
        return _blocks;
    }

    // Word and publishers alike link each call to the note, and the note has an address of its own.
    private void FindNotes(IElement body)
    {
        foreach (var link in body.QuerySelectorAll("a[href^='#']").Take(MostLinks))
        {
            budget.Check();
            var id = link.GetAttribute("href")![1..];
            if (
                id.Length == 0
                || _notes.ContainsKey(id)
                || Marker().Match(link.TextContent.Trim()) is not { Success: true } marker
                || page.GetElementById(id) is not { } target
            )
                continue;
            var note = NoteAt(target);
            // A link from the note back to its call looks the same, and leads to a paragraph that has more before it.
            if (
                note is null
                || note.Contains(link)
                || NoteText().Match(note.TextContent.Trim()) is not { Success: true } text
                || text.Groups["marker"].Value != marker.Groups["marker"].Value
            )
                continue;
            _notes[id] = text.Groups["text"].Value;
            _noteNodes.Add(note);
        }
    }

    private static IElement? NoteAt(IElement target)
    {
        for (var at = target; at is not null and not IHtmlBodyElement; at = at.ParentElement)
        {
            if (Blocks.Contains(at.LocalName))
                return at;
        }
        return null;
    }

    // The depth was looked at before parsing, so that this may call itself.
    private void Walk(INode node, BlockFormat format)
    {
        if (++_nodes % 1024 == 0)
            budget.Check();
        if (node is IText words)
        {
            Append(words.Data, format);
            return;
        }
        if (
            node is not IElement element
            || Left.Contains(element.LocalName)
            || _noteNodes.Contains(element)
            || element.HasAttribute("hidden")
        )
            return;
        if (element.LocalName is "del" or "s" or "strike")
            return;
        if (element.LocalName == "br")
        {
            _text.AppendBlank();
            return;
        }
        if (element is IHtmlAnchorElement && element.GetAttribute("href") is ['#', .. var id] && _notes.TryGetValue(id, out var note))
        {
            _footnotes.Add(
                new Footnote(Marker().Match(element.TextContent.Trim()).Groups["marker"].Value, _text.ToString().TrimEnd().Length, note)
            );
            return;
        }
        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock)
            EndBlock();
        Enter(element);
        var inside = format.Within(element);
        foreach (var child in element.ChildNodes)
            Walk(child, inside);
        if (element.LocalName is "td" or "th")
            _text.AppendBlank("\t");
        if (isBlock)
            EndBlock();
    }

    private void Enter(IElement element)
    {
        _isHeading |= element.LocalName is ['h', >= '1' and <= '6'];
        if (element.LocalName == "li" && element.ParentElement is IHtmlOrderedListElement list && list.GetAttribute("type") is var type)
        {
            var place =
                _places.TryGetValue(list, out var last) ? last + 1
                : int.TryParse(list.GetAttribute("start"), out var start) ? start
                : 1;
            _places[list] = place;
            _number = type switch
            {
                "a" when place is > 0 and <= 26 => $"({(char)('a' + place - 1)})",
                "i" when place is > 0 and <= 10 => $"({Romans[place - 1]})",
                _ => $"{place}.",
            };
        }
    }

    private void Append(string words, BlockFormat format)
    {
        _characters += words.Length;
        if (_characters > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        var joined = Blanks().Replace(Ligatures.WrittenOut(words), " ");
        if (joined.Length > 0 && joined[0] == ' ' && _text.EndsBlank)
            joined = joined[1..];
        if (joined.Length > 0)
            _text.Append(joined, format.IsItalic, format.IsBold);
    }

    private void EndBlock()
    {
        _text.TrimEnd();
        if (_text.Length > 0)
        {
            var text = _text.ToString();
            // Where the author typed the number too, the list's own is not shown.
            _blocks.Add(
                new DraftBlock(text)
                {
                    Number = _number,
                    Italics = _text.Italics,
                    IsHeading = _isHeading || _text.IsBold,
                    Footnotes = [.. _footnotes],
                }
            );
            _number = "";
            if (_blocks.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        _text = new StyledText();
        _footnotes.Clear();
        _isHeading = false;
    }

    private readonly record struct BlockFormat(bool IsItalic, bool IsBold)
    {
        public BlockFormat Within(IElement element)
        {
            var style = element.GetAttribute("style") ?? "";
            return new BlockFormat(
                (IsItalic || element.LocalName is "i" or "em" or "cite" || ItalicStyle().IsMatch(style)) && !NormalStyle().IsMatch(style),
                IsBold || element.LocalName is "b" or "strong" || BoldStyle().IsMatch(style)
            );
        }
    }

    [GeneratedRegex(@"^\[?(?<marker>[0-9]{1,3}|\*{1,3})\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"^\[?(?<marker>[0-9]{1,3}|\*{1,3})[\].]?\s*(?<text>.{1,4000})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex NoteText();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"font-style\s*:\s*(?:italic|oblique)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItalicStyle();

    [GeneratedRegex(@"font-style\s*:\s*normal", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NormalStyle();

    [GeneratedRegex(@"font-weight\s*:\s*(?:bold|[6-9]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoldStyle();
}
