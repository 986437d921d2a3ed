using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>What the styles of a document say that matters here: italics, bold, headings, numbers.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    /// <summary>Those of a document without styles.</summary>
    public static readonly WordStyles None = new();

    private readonly Dictionary<string, Style> _styles = [];

    /// <summary>Reads the part of styles.</summary>
    public static WordStyles Read(XmlReader xml)
    {
        var styles = new WordStyles();
        Style? style = null;
        xml.MoveToContent();
        xml.Within(at =>
        {
            if (at.LocalName == "style")
                styles._styles.TryAdd(at.Value("styleId"), style = new Style());
            if (style is null)
                return false;
            switch (at.LocalName)
            {
                case "name":
                    style.Name = at.Value();
                    break;
                case "basedOn":
                    style.Parent = at.Value();
                    break;
                case "b":
                    style.IsBold = at.IsOn();
                    break;
                case "i":
                    style.IsItalic = at.IsOn();
                    break;
                case "outlineLvl":
                    style.IsHeading = at.Number() < 9;
                    break;
                case "numId":
                    style.NumberId = at.Value();
                    break;
                case "ilvl":
                    style.Level = at.Number();
                    break;
            }
            return false;
        });
        return styles;
    }

    public bool IsBold(string id) => First(id, s => s.IsBold) ?? false;

    public bool IsItalic(string id) => First(id, s => s.IsItalic) ?? false;

    public bool IsHeading(string id) =>
        First(
            id,
            s =>
                s.IsHeading
                ?? (
                    s.Name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)
                    || s.Name.StartsWith("title", StringComparison.OrdinalIgnoreCase)
                    || s.Name.StartsWith("_ H_", StringComparison.Ordinal)
                        ? true
                        : null
                )
        ) ?? false;

    /// <summary>The list that a style counts in, and the level there.</summary>
    public (string Id, int Level) NumberOf(string id)
    {
        string? list = null;
        int? level = null;
        foreach (var style in Chain(id))
        {
            list ??= style.NumberId;
            level ??= style.Level;
        }
        return (list ?? "", level ?? 0);
    }

    private bool? First(string id, Func<Style, bool?> said)
    {
        foreach (var style in Chain(id))
        {
            if (said(style) is { } answer)
                return answer;
        }
        return null;
    }

    private IEnumerable<Style> Chain(string id)
    {
        for (var i = 0; i < LongestChain && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Parent;
        }
    }

    private sealed class Style
    {
        public string Name { get; set; } = "";
        public string Parent { get; set; } = "";
        public bool? IsBold { get; set; }
        public bool? IsItalic { get; set; }
        public bool? IsHeading { get; set; }
        public string? NumberId { get; set; }
        public int? Level { get; set; }
    }
}
