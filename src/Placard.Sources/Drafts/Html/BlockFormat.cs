using AngleSharp.Dom;

namespace Placard.Sources.Drafts.Html;

/// <summary>How the words of an element are set, as far as it matters here; what is within is set so too, unless it says other.</summary>
internal readonly record struct BlockFormat
{
    public bool IsItalic { get; init; }

    public bool IsBold { get; init; }

    public bool IsStruck { get; init; }

    public bool IsHidden { get; init; }

    public bool IsRaised { get; init; }

    /// <summary>Whether the ends of lines in the source are ends of lines on the page.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>How the words of an element within are set.</summary>
    /// <param name="element">The element.</param>
    /// <param name="style">Its declarations.</param>
    public BlockFormat Within(IElement element, string style)
    {
        var name = element.LocalName;
        var slope = PageStyles.Value(style, "font-style");
        var weight = PageStyles.Value(style, "font-weight");
        var line = PageStyles.Value(style, "text-decoration") + PageStyles.Value(style, "text-decoration-line");
        var visibility = PageStyles.Value(style, "visibility");
        var space = PageStyles.Value(style, "white-space");
        return new BlockFormat
        {
            IsItalic = slope is "" or "inherit"
                ? IsItalic || name is "i" or "em" or "cite"
                : slope is "italic" || slope.StartsWith("oblique", StringComparison.Ordinal),
            IsBold = weight is "" or "inherit"
                ? IsBold || name is "b" or "strong"
                : weight is ['b', ..] or [>= '6' and <= '9', '0', '0', ..],
            // A line through an element goes through all that is within.
            IsStruck = IsStruck || name is "del" or "s" or "strike" || line.Contains("line-through", StringComparison.Ordinal),
            IsHidden = visibility is "" or "inherit" ? IsHidden : visibility is "hidden" or "collapse",
            IsRaised = IsRaised || name == "sup" || PageStyles.Value(style, "vertical-align") is ['s', 'u', 'p', 'e', 'r', ..],
            KeepsLines = space is "" or "inherit" ? KeepsLines || name == "pre" : space.StartsWith("pre", StringComparison.Ordinal),
        };
    }

    /// <summary>Whether nothing within an element is shown, whatever is said there.</summary>
    public static bool IsGone(IElement element, string style) =>
        element.HasAttribute("hidden") || PageStyles.Value(style, "display") == "none" || PageStyles.Value(style, "mso-hide") == "all";
}
