using System.Text;
using System.Xml;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Marc;

/// <summary>Reads MARCXML, record by record, as the search exports of the libraries write it; whatever prefix they give the
/// namespace.</summary>
internal static class MarcReader
{
    private const int MostFields = 20_000;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The records of a file.</summary>
    /// <exception cref="XmlException">On enumerating: it is malformed.</exception>
    /// <exception cref="UnreadableFileException">On enumerating: it holds no such records, or passes a limit.</exception>
    public static IEnumerable<MarcRecord> Read(Stream content)
    {
        using var xml = SafeXml.Open(content);
        xml.MoveToContent();
        if (xml.LocalName is not ("collection" or "record" or "OAI-PMH"))
            throw new UnreadableFileException("It is not MARCXML.");
        do
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "record", IsEmptyElement: false })
                yield return ReadRecord(xml);
        } while (xml.Read());
    }

    private static MarcRecord ReadRecord(XmlReader xml)
    {
        var record = new MarcRecord();
        var depth = xml.Depth;
        var fields = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (++fields > MostFields)
                throw new UnreadableFileException("A record has more fields than can be meant.");
            if (xml.LocalName == "controlfield")
                record.Add(new MarcField(xml.GetAttribute("tag") ?? "", ' ', [(' ', TextOf(xml))]));
            else if (xml.LocalName == "datafield")
                record.Add(ReadField(xml));
        }
        return record;
    }

    private static MarcField ReadField(XmlReader xml)
    {
        var tag = xml.GetAttribute("tag") ?? "";
        var indicator = xml.GetAttribute("ind1") is { Length: > 0 } ind ? ind[0] : ' ';
        var subfields = new List<(char, string)>();
        if (xml.IsEmptyElement)
            return new MarcField(tag, indicator, subfields);
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "subfield" } && xml.GetAttribute("code") is [var code, ..])
                subfields.Add((code, TextOf(xml)));
        }
        return new MarcField(tag, indicator, subfields);
    }

    private static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }
        return DisplayText.Joined(Mended(text.ToString()));
    }

    // Some exports encode UTF-8 twice (“TÃ¼rkiye”). Text that is UTF-8 when read as Latin-1 is no chance.
    private static string Mended(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\u00FF') < 0 || text.AsSpan().IndexOfAnyInRange('\u0100', '\uFFFF') >= 0)
            return text;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
