using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Placard.Sources.Drafts.Html;

/// <summary>Tells where the letters of the texts of a page stand in its source. The parser does not say; the letters themselves do, since
/// they follow each other in the tree as in the source.</summary>
internal sealed class PagePlaces
{
    // A shorter text that does not stand where it is expected might be found at a wrong place.
    private const int ShortestSought = 12;
    private const int FurthestSought = 1 << 20;

    private readonly PageSource _source;
    private readonly Dictionary<INode, int> _begins = new(ReferenceEqualityComparer.Instance);
    private int _main;
    private int _last;

    /// <summary>Those of a page.</summary>
    /// <param name="page">The page as parsed.</param>
    /// <param name="source">The source that it was parsed from.</param>
    /// <param name="budget">What the reading may take.</param>
    public PagePlaces(IHtmlDocument page, string source, ReadingBudget budget)
    {
        _source = new PageSource(source);
        if (page.Body is { } body)
            Walk(body, budget);
    }

    /// <summary>Where each letter of a text is; -1 for a blank that does not stand beside the letter before it. None where the text was not
    /// found.</summary>
    public int[] Of(IText text)
    {
        if (!_begins.TryGetValue(text, out var at))
            return [];
        var places = new int[text.Data.Length];
        foreach (var (i, letter) in text.Data.Index())
            places[i] =
                !IsBlank(letter) ? _source.Places[at++]
                : i > 0 && _source.IsBlank(places[i - 1] + 1) ? places[i - 1] + 1
                : -1;
        return places;
    }

    private void Walk(INode node, ReadingBudget budget)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Place(text, budget);
            else if (child is IElement element && !PageSource.IsVerbatim(element.LocalName))
                Walk(element, budget);
        }
    }

    private void Place(IText text, ReadingBudget budget)
    {
        var letters = string.Concat(text.Data.Where(c => !IsBlank(c)));
        if (letters.Length == 0)
            return;
        var all = CollectionsMarshal.AsSpan(_source.Letters);
        if (all[_last..].StartsWith(letters))
            Found(text, _last, letters.Length);
        else if (all[_main..].StartsWith(letters))
            Found(text, _main, letters.Length);
        else if (letters.Length >= ShortestSought)
        {
            budget.Check();
            var rest = all[_last..];
            var at = rest[..Math.Min(rest.Length, FurthestSought)].IndexOf(letters);
            if (at >= 0)
                Found(text, _last + at, letters.Length);
        }
    }

    // What stands wrongly within a table is put before it in the tree: the search goes on at both places.
    private void Found(IText text, int at, int length)
    {
        _begins[text] = at;
        if (at == _main)
            _main += length;
        _last = at + length;
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter == '\0';
}
