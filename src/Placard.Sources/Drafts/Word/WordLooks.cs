using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>How a paragraph is set, as far as it matters here.</summary>
internal sealed record ParagraphLook
{
    public string Style { get; init; } = "";

    /// <summary>The list in which Word counts it; empty where it does not, <c>0</c> where it is taken out of its style's.</summary>
    public string List { get; init; } = "";

    public int Level { get; init; }

    public bool IsMarkDeleted { get; init; }

    public bool HasChanges { get; init; }

    /// <summary>Reads the properties at which the reader stands.</summary>
    public static ParagraphLook Read(XmlReader xml, WordStyles styles)
    {
        var look = new ParagraphLook();
        using var properties = xml.ReadSubtree();
        properties.Read();
        properties.Within(at =>
        {
            switch (at.LocalName)
            {
                case "pPrChange" or "rPrChange" or "numberingChange":
                    look = look with { HasChanges = true };
                    return true;
                case "pStyle":
                    var style = at.Value();
                    look = look with { Style = style, Level = styles.NumberOf(style).Level };
                    return false;
                case "numId":
                    look = look with { List = at.Value() };
                    return false;
                case "ilvl":
                    look = look with { Level = at.Number() };
                    return false;
                case "del":
                    look = look with { IsMarkDeleted = true, HasChanges = true };
                    return true;
                case "ins":
                    look = look with { HasChanges = true };
                    return true;
                default:
                    return false;
            }
        });
        return look;
    }
}

/// <summary>How a run of letters is set, as far as it matters here.</summary>
internal readonly record struct RunLook
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Reads the properties at which the reader stands.</summary>
    public static RunLook Read(XmlReader xml, RunLook otherwise, WordStyles styles)
    {
        var look = otherwise;
        using var properties = xml.ReadSubtree();
        properties.Read();
        properties.Within(at =>
        {
            switch (at.LocalName)
            {
                case "rPrChange":
                    return true;
                case "rStyle":
                    look = look with { IsBold = look.IsBold || styles.IsBold(at.Value()), IsItalic = look.IsItalic || styles.IsItalic(at.Value()) };
                    return false;
                case "b":
                    look = look with { IsBold = at.IsOn() };
                    return false;
                case "i":
                    look = look with { IsItalic = at.IsOn() };
                    return false;
                case "vanish":
                    look = look with { IsHidden = at.IsOn() };
                    return false;
                default:
                    return false;
            }
        });
        return look;
    }
}
