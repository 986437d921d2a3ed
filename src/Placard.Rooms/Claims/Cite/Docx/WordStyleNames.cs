using System.Xml;

namespace Placard.Rooms.Claims.Docx;

/// <summary>The identifiers that a document gives to styles that Word knows by their English names, whatever its language.</summary>
internal static class WordStyleNames
{
    /// <summary>The identifiers by the names in small letters.</summary>
    public static Dictionary<string, string> Of(string? styles)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (styles is null)
            return names;
        using var xml = XmlRoot.Open(styles);
        var id = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "style")
                id = Value(xml, "styleId");
            else if (xml.LocalName == "name" && id.Length > 0)
                names.TryAdd(Value(xml, "val").ToLowerInvariant(), id);
        }
        return names;
    }

    private static string Value(XmlReader xml, string name)
    {
        var value = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
                value = xml.Value;
        }
        xml.MoveToElement();
        return value;
    }
}
