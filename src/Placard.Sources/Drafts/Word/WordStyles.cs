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
                case "strike" or "dstrike":
                    style.IsStruck = at.IsOn();
                    break;
                case "vanish":
                    style.IsHidden = at.IsOn();
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

    /// <summary>How the letters of a style are set.</summary>
    public RunFormat FormatOf(string id) =>
        new()
        {
            IsBold = First(id, s => s.IsBold) ?? false,
            IsItalic = First(id, s => s.IsItalic) ?? false,
            IsStruck = First(id, s => s.IsStruck) ?? false,
            IsHidden = First(id, s => s.IsHidden) ?? false,
        };

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

    /// <summary>A style and those that it is based on.</summary>
    public IEnumerable<string> ChainOf(string id)
    {
        for (var i = 0; i < LongestChain && _styles.TryGetValue(id, out var style); i++)
        {
            yield return id;
            id = style.Parent;
        }
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

    private IEnumerable<Style> Chain(string id) => ChainOf(id).Select(known => _styles[known]);

    private sealed class Style
    {
        public string Name { get; set; } = "";
        public string Parent { get; set; } = "";
        public bool? IsBold { get; set; }
        public bool? IsItalic { get; set; }
        public bool? IsStruck { get; set; }
        public bool? IsHidden { get; set; }
        public bool? IsHeading { get; set; }
        public string? NumberId { get; set; }
        public int? Level { get; set; }
    }
}
