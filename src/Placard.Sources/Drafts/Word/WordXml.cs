using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>How values are written in the XML of Word.</summary>
internal static class WordXml
{
    /// <summary>The attribute of this local name, whatever namespace the document's flavour has; empty where there is none.</summary>
    public static string Value(this XmlReader xml, string name = "val")
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

    /// <summary>Whether a switch like <c>w:b</c> is on; null where the element does not say.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Value() is not ("0" or "false" or "off" or "none");

    /// <summary>A number, or the other where there is none.</summary>
    public static int Number(this XmlReader xml, string name = "val", int otherwise = 0) =>
        int.TryParse(xml.Value(name), out var number) ? number : otherwise;

    /// <summary>Visits each element within the one at which the reader stands; of those for which the visit says so, nothing within is
    /// visited.</summary>
    public static void Within(this XmlReader xml, Func<XmlReader, bool> isDone)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var more = xml.Read();
        while (more && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && isDone(xml))
            {
                xml.Skip();
                more = !xml.EOF;
            }
            else
                more = xml.Read();
        }
    }
}
