using System.Text;
using System.Xml;
using Placard.Sources.Drafts.Word;
using Placard.Sources.UnXml;

namespace Placard.Sources.UprMatrix;

/// <summary>The rows of the tables of a Word document: for each cell its paragraphs, empty ones left out.</summary>
internal static class MatrixCells
{
    private const int MostRows = 20_000;

    /// <summary>Reads them from the document's part.</summary>
    public static List<List<List<string>>> Rows(XmlReader xml)
    {
        var rows = new List<List<List<string>>>();
        xml.MoveToContent();
        xml.Within(at =>
        {
            if (at.LocalName == "tr" && rows.Count < MostRows)
                rows.Add([]);
            else if (at.LocalName == "tc" && rows is [.., var row])
                row.Add([]);
            else if (at.LocalName == "p" && rows is [.., [.., var cell]])
                return Add(cell, TextOf(at));
            return false;
        });
        return rows;
    }

    /// <summary>All words of a part, such as a header, in one line.</summary>
    public static string Line(XmlReader xml)
    {
        xml.MoveToContent();
        return DisplayText.Joined(TextOf(xml));
    }

    // The paragraph was read to its end, which is why nothing within it is visited again.
    private static bool Add(List<string> cell, string text)
    {
        var line = DisplayText.Joined(text.Replace("&nbsp;", " ", StringComparison.Ordinal));
        if (line.Length > 0)
            cell.Add(line);
        return true;
    }

    private static string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
            return "";
        using var within = xml.ReadSubtree();
        while (within.Read())
        {
            if (within.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(within.Value);
            else if (within is { NodeType: XmlNodeType.Element, LocalName: "tab" or "br" })
                text.Append(' ');
        }
        return text.ToString();
    }
}
