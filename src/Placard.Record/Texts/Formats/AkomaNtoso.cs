using System.Text;
using System.Xml;

namespace Placard.Record.Texts.Formats;

/// <summary>Writes a text as AKN4UN, the United Nations' form of Akoma Ntoso 3.0: title, preamble, numbered paragraphs with their lists,
/// annexes, footnotes in their places.</summary>
/// <remarks>Read by the reader of published files, it gives the same paragraphs. What is only printed on a cover is not in it.</remarks>
public static class AkomaNtoso
{
    private const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Writes the document as UTF-8.</summary>
    public static void Write(StructuredText text, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        Write(text, xml);
    }

    private static void Write(StructuredText text, XmlWriter xml)
    {
        xml.WriteStartElement("akomaNtoso", Namespace);
        xml.WriteStartElement("statement");
        xml.WriteAttributeString("name", "resolution");
        WriteMeta(text, xml);
        xml.WriteStartElement("coverPage");
        xml.WriteStartElement("p");
        Element(xml, "docNumber", text.Symbol.ToString(), ("refersTo", "#symbol"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("preface");
        xml.WriteStartElement("p");
        Element(xml, "docTitle", text.Title, ("refersTo", "#resolutionTitle"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        new AkomaNtosoBody(xml).Write(text.Paragraphs);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteMeta(StructuredText text, XmlWriter xml)
    {
        xml.WriteStartElement("meta");
        xml.WriteStartElement("identification");
        xml.WriteAttributeString("source", "#placard");
        xml.WriteStartElement("FRBRWork");
        Element(xml, "FRBRthis", "", ("value", "/akn/un/statement/" + text.Symbol));
        Element(xml, "FRBRdate", "", ("date", text.Date.IsKnown ? text.Date.ToString() : "0001-01-01"), ("name", "adoption"));
        xml.WriteEndElement();
        xml.WriteStartElement("FRBRExpression");
        Element(xml, "FRBRlanguage", "", ("language", text.Language.Iso3));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var attribute in attributes)
            xml.WriteAttributeString(attribute.Name, attribute.Value);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
