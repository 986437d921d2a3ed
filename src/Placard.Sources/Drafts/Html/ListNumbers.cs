using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Placard.Sources.Drafts.Html;

/// <summary>Counts the numbers that browsers put before the items of lists.</summary>
internal sealed class ListNumbers
{
    private readonly Dictionary<IElement, int> _next = [];

    /// <summary>The number of an item as printed; empty where none is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="style">The declarations of the item and, before them, of its list.</param>
    public string Next(IElement item, string style)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return item.ParentElement is IHtmlUnorderedListElement && KindOf(style) != "none" ? "•" : "";
        return Written(Place(item, list), KindOf(style), item.GetAttribute("type") ?? list.GetAttribute("type") ?? "");
    }

    /// <summary>The place of an item in its list, in figures; empty where the list does not count.</summary>
    public static string PlaceOf(IElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return "";
        var numbers = new ListNumbers();
        var place = 0;
        foreach (var other in list.Children.Where(c => c.LocalName == "li"))
        {
            place = numbers.Place(other, list);
            if (other == item)
                break;
        }
        return place.ToString(CultureInfo.InvariantCulture);
    }

    private int Place(IElement item, IElement list)
    {
        var step = list.HasAttribute("reversed") ? -1 : 1;
        var place =
            Number(item, "value")
            ?? (
                _next.TryGetValue(list, out var next)
                    ? next
                    : Number(list, "start") ?? (step < 0 ? list.Children.Count(c => c.LocalName == "li") : 1)
            );
        _next[list] = place + step;
        return place;
    }

    /// <summary>In how many lists an item's list stands.</summary>
    public static int NestingOf(IElement item)
    {
        var lists = 0;
        for (var at = item.ParentElement; at is not null; at = at.ParentElement)
            lists += at is IHtmlOrderedListElement or IHtmlUnorderedListElement ? 1 : 0;
        return Math.Max(0, lists - 1);
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string KindOf(string style) =>
        PageStyles.Value(style, "list-style-type") is { Length: > 0 } type ? type : PageStyles.Value(style, "list-style").Split(' ')[0];

    private static string Written(int place, string kind, string type) =>
        (kind.Length > 0 ? kind : type) switch
        {
            "none" => "",
            "disc" or "circle" or "square" => "•",
            "a" or "lower-alpha" or "lower-latin" => $"({WrittenCount.As(place, "lowerLetter")})",
            "A" or "upper-alpha" or "upper-latin" => $"{WrittenCount.As(place, "upperLetter")}.",
            "i" or "lower-roman" => $"({WrittenCount.As(place, "lowerRoman")})",
            "I" or "upper-roman" => $"{WrittenCount.As(place, "upperRoman")}.",
            _ => place.ToString(CultureInfo.InvariantCulture) + ".",
        };
}
