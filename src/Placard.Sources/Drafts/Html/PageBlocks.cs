using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Html;

/// <summary>Reads the paragraphs of a web page in order: what browsers show as blocks, without navigation, scripts and forms, and without
/// what is hidden or struck out.</summary>
internal sealed partial class PageBlocks(IHtmlDocument page, ReadingBudget budget, Omissions omissions)
{
    private static readonly HashSet<string> LeftOut =
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

    private static readonly HashSet<string> Embedded = ["iframe", "object", "embed", "frame"];

    private readonly PageStyles _styles = new(page, omissions);
    private readonly PageNotes _notes = new(page, budget);
    private readonly ListNumbers _numbers = new();
    private readonly List<(DraftBlock Block, BlockLine Line)> _blocks = [];
    private readonly List<BlockLine> _lines = [];
    private BlockLine _line = new();
    private string _number = "";
    private int _nesting;
    private bool _isHeading;
    private bool _isNote;
    private int _nodes;
    private long _characters;

    /// <summary>Whether browsers show an element as a block.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Where letters stand in the source, for running text; then notes are paragraphs, and each cell of a table is one.</summary>
    public PagePlaces? Places { get; init; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<DraftBlock> Read()
    {
        ReadBody();
        return RaisedNotes.Attached(_blocks);
    }

    /// <summary>The paragraphs as running text.</summary>
    public IReadOnlyList<ProseParagraph> ReadProse()
    {
        ReadBody();
        return [.. _blocks.Select(b => PageProse.Of(b.Block, b.Line)).OfType<ProseParagraph>()];
    }

    private void ReadBody()
    {
        if (page.Body is not { } body)
            return;
        Walk(body, default);
        EndBlock();
    }

    // The depth was looked at before parsing, so that this may call itself.
    private void Walk(INode node, BlockFormat format)
    {
        if (++_nodes % 1024 == 0)
            budget.Check();
        if (node is IText words)
        {
            AppendLines(words.Data, format, Places?.Of(words));
            return;
        }
        if (node is not IElement element || LeftOut.Contains(element.LocalName) || Places is null && _notes.IsNote(element))
            return;
        if (Embedded.Contains(element.LocalName))
        {
            omissions.Add(Omission.Embedded);
            return;
        }
        var style = _styles.Of(element);
        if (BlockFormat.IsGone(element, style))
            omissions.Add(Omission.Hidden, element.TextContent);
        else if (element.LocalName == "br")
            EndLine();
        else if (_notes.Called(element, _line.Text.ToString().TrimEnd().Length) is { } note)
            _line.Notes.Add(note);
        else
            WalkWithin(element, style, format.Within(element, style));
    }

    private void WalkWithin(IElement element, string style, BlockFormat format)
    {
        if (format.IsRaised && !format.IsStruck && !_notes.IsCalledWithin(element) && IsCall(element.TextContent))
            return;
        var isBlock = IsBlock(element) || Places is not null && element.LocalName is "td" or "th";
        if (isBlock)
            EndBlock();
        var isNote = Places is not null && _notes.IsNote(element);
        _isNote |= isNote;
        _isHeading |= element.LocalName is ['h', >= '1' and <= '6'];
        var isItem = element.LocalName == "li" && element.ParentElement is not null;
        if (isItem)
            (_number, _nesting) = (
                _numbers.Next(element, _styles.Of(element.ParentElement!) + ";" + style),
                ListNumbers.NestingOf(element)
            );
        foreach (var child in element.ChildNodes)
            Walk(child, format);
        if (element.LocalName is "td" or "th")
            _line.Text.AppendBlank("\t");
        if (isBlock)
            EndBlock();
        if (isItem)
            (_number, _nesting) = ("", 0);
        _isNote &= !isNote;
    }

    // A raised figure calls a note, or is the figure of one where the block begins.
    private bool IsCall(string text)
    {
        var markers = text.Split([',', ' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (markers.Length is 0 or > 4 || !markers.All(m => Marker().IsMatch(m)))
            return false;
        if (_line.IsEmpty && markers.Length == 1)
            _line.Mark = markers[0].Trim('[', ']', '(', ')');
        else
            _line.Calls.AddRange(markers.Select(m => new NoteCall(_line.Text.ToString().TrimEnd().Length, m.Trim('[', ']', '(', ')'))));
        return true;
    }

    private void AppendLines(string words, BlockFormat format, int[]? places)
    {
        if (!format.KeepsLines)
        {
            Append(words, format, places);
            return;
        }
        // The parser leaves one sign for the end of a line.
        for (var from = 0; from <= words.Length; )
        {
            var end = words.IndexOf('\n', from) is >= 0 and var found ? found : words.Length;
            if (from > 0)
                EndLine();
            Append(words[from..end], format, places is { Length: > 0 } ? places.AsSpan(from, end - from) : default);
            from = end + 1;
        }
    }

    private void Append(string words, BlockFormat format, ReadOnlySpan<int> places)
    {
        _characters += words.Length;
        if (_characters > DraftLimits.Characters)
            throw DraftLimits.TooLong;
        // Running text has its blanks joined at its end, with the places of its letters.
        var joined = places.IsEmpty ? Blanks().Replace(Ligatures.WrittenOut(words), " ") : words;
        if (format.IsStruck || format.IsHidden)
        {
            omissions.Add(format.IsStruck ? Omission.Struck : Omission.Hidden, joined);
            return;
        }
        if (places.IsEmpty && joined.Length > 0 && joined[0] == ' ' && _line.Text.EndsBlank)
            joined = joined[1..];
        if (joined.Length == 0)
            return;
        if (!string.IsNullOrWhiteSpace(joined))
            omissions.EndPassage();
        _line.Text.Append(joined, format.IsItalic, format.IsBold, places);
    }

    private void EndLine()
    {
        _line.Text.TrimEnd();
        _line.IsLinkedNote = _isNote;
        _lines.Add(_line);
        _line = new BlockLine();
    }

    private void EndBlock()
    {
        EndLine();
        omissions.EndPassage();
        foreach (var line in BlockLine.Paragraphs(_lines))
        {
            _blocks.Add(
                (
                    new DraftBlock(line.Text.ToString())
                    {
                        Number = _number,
                        Nesting = _nesting,
                        Italics = line.Text.Italics,
                        IsHeading = _isHeading || line.Text.IsBold,
                        Footnotes = line.Notes,
                    },
                    line
                )
            );
            _number = "";
            if (_blocks.Count > DraftLimits.Lines)
                throw DraftLimits.TooLong;
        }
        _lines.Clear();
        _isHeading = false;
    }

    [GeneratedRegex(@"^(?:[\[(]?[0-9]{1,3}[\])]?|\*{1,4}|†|‡)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
