using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Placard.Sources.Drafts.Html;

/// <summary>The notes of a page to which links lead: word processors and publishers alike link each call to its note.</summary>
internal sealed partial class PageNotes
{
    // Each is looked for in the whole page.
    private const int MostLinks = 2000;

    private readonly Dictionary<string, string> _notes = [];
    private readonly HashSet<INode> _nodes = [];

    /// <summary>Finds the notes of a page.</summary>
    public PageNotes(IHtmlDocument page, ReadingBudget budget)
    {
        foreach (var link in page.QuerySelectorAll("a[href^='#']").Take(MostLinks))
        {
            budget.Check();
            var id = link.GetAttribute("href")![1..];
            if (
                id.Length == 0
                || _notes.ContainsKey(id)
                || Marker().Match(link.TextContent.Trim()) is not { Success: true } marker
                || page.GetElementById(id) is not { } target
                || NoteAt(target) is not { } note
                // A link from the note back to its call looks the same, and leads to a paragraph that has more before it.
                || note.Contains(link)
                || WordsOf(note, marker.Groups["marker"].Value) is not { } words
            )
                continue;
            _notes[id] = words;
            _nodes.Add(note);
        }
    }

    /// <summary>Whether an element is a note, and not among the words.</summary>
    public bool IsNote(IElement element) => _nodes.Contains(element);

    /// <summary>Whether a link within an element calls a note.</summary>
    public bool IsCalledWithin(IElement element) => element.Children.Any(child => Called(child, 0) is not null || IsCalledWithin(child));

    /// <summary>The note that a link calls; null where it calls none.</summary>
    public Footnote? Called(IElement link, int at) =>
        link is IHtmlAnchorElement && link.GetAttribute("href") is ['#', .. var id] && _notes.TryGetValue(id, out var note)
            ? new Footnote(Marker().Match(link.TextContent.Trim()).Groups["marker"].Value, at, note)
            : null;

    private static IElement? NoteAt(IElement target)
    {
        for (var at = target; at is not null and not IHtmlBodyElement; at = at.ParentElement)
        {
            if (PageBlocks.IsBlock(at))
                return at;
        }
        return null;
    }

    // An item of a list has its figure from the list.
    private static string? WordsOf(IElement note, string marker)
    {
        var text = Back().Replace(note.TextContent.Trim(), "").Trim();
        if (text.Length is > 0 and < 4000 && note.LocalName == "li" && ListNumbers.PlaceOf(note) == marker)
            return text;
        return NoteText().Match(text) is { Success: true } match && match.Groups["marker"].Value == marker
            ? match.Groups["text"].Value
            : null;
    }

    [GeneratedRegex(@"^\[?(?<marker>[0-9]{1,3}|\*{1,3})\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"^\[?(?<marker>[0-9]{1,3}|\*{1,3})[\].]?\s*(?<text>.{1,4000})$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex NoteText();

    [GeneratedRegex(@"[↩↑⏎︎\uFE0E]+\s*$|^\s*[\^↑]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Back();
}
