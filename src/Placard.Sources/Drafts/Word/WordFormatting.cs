using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>How a paragraph is set, as far as it matters here.</summary>
internal sealed record ParagraphFormat
{
    public string Style { get; init; } = "";

    /// <summary>The list in which Word counts it; empty where it does not, <c>0</c> where it is taken out of its style's.</summary>
    public string List { get; init; } = "";

    /// <summary>The level that the paragraph itself names; null where it names none.</summary>
    public int? Level { get; init; }

    public bool IsMarkDeleted { get; init; }

    public bool IsMarkHidden { get; init; }

    public bool HasChanges { get; init; }

    /// <summary>Reads the properties at which the reader stands.</summary>
    public static ParagraphFormat Read(XmlReader xml)
    {
        var format = new ParagraphFormat();
        using var properties = xml.ReadSubtree();
        properties.Read();
        properties.Within(at =>
        {
            switch (at.LocalName)
            {
                case "pPrChange" or "rPrChange" or "numberingChange":
                    format = format with { HasChanges = true };
                    return true;
                case "pStyle":
                    format = format with { Style = at.Value() };
                    return false;
                case "numId":
                    format = format with { List = at.Value() };
                    return false;
                case "ilvl":
                    format = format with { Level = at.Number() };
                    return false;
                case "del":
                    format = format with { IsMarkDeleted = true, HasChanges = true };
                    return true;
                case "ins":
                    format = format with { HasChanges = true };
                    return true;
                case "vanish":
                    format = format with { IsMarkHidden = at.IsOn() };
                    return false;
                default:
                    return false;
            }
        });
        return format;
    }
}

/// <summary>How a run of letters is set, as far as it matters here.</summary>
internal readonly record struct RunFormat
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsHidden { get; init; }

    public bool IsStruck { get; init; }

    /// <summary>Reads the properties at which the reader stands.</summary>
    public static RunFormat Read(XmlReader xml, RunFormat otherwise, WordStyles styles)
    {
        var format = otherwise;
        using var properties = xml.ReadSubtree();
        properties.Read();
        properties.Within(at =>
        {
            switch (at.LocalName)
            {
                case "rPrChange":
                    return true;
                case "rStyle":
                    var style = styles.FormatOf(at.Value());
                    format = new RunFormat
                    {
                        IsBold = format.IsBold || style.IsBold,
                        IsItalic = format.IsItalic || style.IsItalic,
                        IsHidden = format.IsHidden || style.IsHidden,
                        IsStruck = format.IsStruck || style.IsStruck,
                    };
                    return false;
                case "b":
                    format = format with { IsBold = at.IsOn() };
                    return false;
                case "i":
                    format = format with { IsItalic = at.IsOn() };
                    return false;
                case "vanish":
                    format = format with { IsHidden = at.IsOn() };
                    return false;
                case "strike" or "dstrike":
                    format = format with { IsStruck = at.IsOn() };
                    return false;
                default:
                    return false;
            }
        });
        return format;
    }
}
