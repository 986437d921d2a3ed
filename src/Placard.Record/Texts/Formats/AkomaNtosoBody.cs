using System.Xml;

namespace Placard.Record.Texts.Formats;

/// <summary>Writes the paragraphs of a text as the body of an AKN4UN document: the resolution itself, then annexes, then texts carried
/// along.</summary>
internal sealed class AkomaNtosoBody(XmlWriter xml)
{
    public void Write(IReadOnlyList<Paragraph> paragraphs)
    {
        var groups = paragraphs
            .GroupBy(p => p.Kind == ParagraphKind.Closing ? "" : EnclosedIn(p, paragraphs))
            .ToDictionary(g => g.Key, g => g.ToList());
        if (groups.Remove("", out var main))
            WriteStatement(main);
        WriteEach("attachments", "attachment", "doc", "annex", groups.Where(g => IsAnnex(g.Key)));
        WriteEach("components", "component", "statement", "", groups.Where(g => !IsAnnex(g.Key)));
    }

    private static bool IsAnnex(string label) => label.StartsWith("Annex", StringComparison.Ordinal);

    // Parts and articles follow from the headings; what has a formula or is no resolution's own stands apart.
    private static string EnclosedIn(Paragraph paragraph, IReadOnlyList<Paragraph> all)
    {
        var label = LabelOf(paragraph);
        return
            IsAnnex(label)
            || label.StartsWith("Draft", StringComparison.Ordinal)
            || (
                label.StartsWith("Part", StringComparison.Ordinal)
                && all.Any(p => p.Kind == ParagraphKind.Formula && p.Number.Length == 0 && LabelOf(p) == label)
            )
            ? label
            : "";
    }

    private static string LabelOf(Paragraph paragraph) =>
        paragraph.Address.ToString() is var address && address.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
            ? address[..comma]
            : "";

    private void WriteEach(string all, string one, string element, string name, IEnumerable<KeyValuePair<string, List<Paragraph>>> groups)
    {
        var begun = false;
        foreach (var (label, paragraphs) in groups)
        {
            if (!begun)
                xml.WriteStartElement(all);
            begun = true;
            xml.WriteStartElement(one);
            xml.WriteStartElement(element);
            xml.WriteAttributeString(
                "name",
                name.Length > 0 ? name
                    : label.StartsWith("Draft", StringComparison.Ordinal) ? "draft resolution"
                    : "resolution"
            );
            WriteStatement(paragraphs);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        if (begun)
            xml.WriteEndElement();
    }

    private void WriteStatement(List<Paragraph> paragraphs)
    {
        var closing = paragraphs.FindAll(p => p.Kind == ParagraphKind.Closing);
        paragraphs = paragraphs.FindAll(p => p.Kind != ParagraphKind.Closing);
        var preamble = PreambleOf(paragraphs);
        if (preamble > 0)
        {
            xml.WriteStartElement("preamble");
            foreach (var unit in Units(paragraphs[..preamble]))
                WritePreambular(unit);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("mainBody");
        foreach (var unit in Units(paragraphs[preamble..]))
            WriteOperative(unit);
        xml.WriteEndElement();
        if (closing.Count == 0)
            return;
        xml.WriteStartElement("conclusions");
        foreach (var line in closing)
        {
            xml.WriteStartElement("p");
            Words("outcome", line);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static int PreambleOf(List<Paragraph> paragraphs)
    {
        // A part with a preamble of its own begins with its heading, in the main body.
        var first = paragraphs.Count == 0 ? "" : LabelOf(paragraphs[0]);
        var last = paragraphs.FindIndex(p =>
            p.Kind is ParagraphKind.Operative or ParagraphKind.Annexed
            || p is { Kind: ParagraphKind.Heading, Number.Length: > 0 }
            || LabelOf(p) != first
        );
        var before = last < 0 ? paragraphs : paragraphs[..last];
        return before.FindLastIndex(p => p.Kind is ParagraphKind.Preambular or ParagraphKind.Formula) + 1;
    }

    /// <summary>Each paragraph with the sub-paragraphs and headings that stand under it.</summary>
    private static IEnumerable<List<Paragraph>> Units(List<Paragraph> paragraphs)
    {
        for (var from = 0; from < paragraphs.Count; )
        {
            var to = from + 1;
            for (var at = to; at < paragraphs.Count && (paragraphs[at].Depth > 0 || paragraphs[at].Kind == ParagraphKind.Heading); at++)
                to = paragraphs[at].Depth > 0 && paragraphs[from].Kind != ParagraphKind.Heading ? at + 1 : to;
            yield return paragraphs[from..to];
            from = to;
        }
    }

    private void WritePreambular(List<Paragraph> unit)
    {
        switch (unit[0].Kind)
        {
            case ParagraphKind.Formula:
                xml.WriteStartElement("formula");
                xml.WriteAttributeString("name", "enactingFormula");
                Words("p", unit[0]);
                break;
            case ParagraphKind.Heading:
                xml.WriteStartElement("block");
                xml.WriteAttributeString("name", "subheading");
                Inline(unit[0]);
                break;
            default:
                xml.WriteStartElement("container");
                xml.WriteAttributeString("name", unit[0].Opening);
                if (unit.Count == 1)
                    Words("p", unit[0]);
                else
                    WriteItems(unit);
                break;
        }
        xml.WriteEndElement();
    }

    private void WriteItems(List<Paragraph> unit)
    {
        xml.WriteStartElement("blockList");
        Words("listIntroduction", unit[0]);
        foreach (var item in unit.Skip(1))
        {
            xml.WriteStartElement("item");
            Number(item);
            Words("p", item);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteOperative(List<Paragraph> unit)
    {
        var paragraph = unit[0];
        if (paragraph.Kind == ParagraphKind.Preambular)
        {
            Words("crossHeading", paragraph, ("refersTo", "#preamble"));
            return;
        }
        xml.WriteStartElement("paragraph");
        if (paragraph.Kind == ParagraphKind.Heading)
            xml.WriteAttributeString("class", "H1");
        Number(paragraph);
        if (paragraph.Kind == ParagraphKind.Heading)
            Words("subheading", paragraph);
        else if (unit.Count == 1)
            Content(paragraph);
        else
            WriteList(unit);
        xml.WriteEndElement();
    }

    private void WriteList(List<Paragraph> unit)
    {
        xml.WriteStartElement("list");
        xml.WriteStartElement("intro");
        Words("p", unit[0]);
        xml.WriteEndElement();
        var depth = 1;
        foreach (var point in unit.Skip(1))
        {
            if (point.Kind == ParagraphKind.Heading)
            {
                Number(point);
                Words("subheading", point);
                continue;
            }
            for (; depth < point.Depth; depth++)
                xml.WriteStartElement("sublist");
            for (; depth > point.Depth; depth--)
                xml.WriteEndElement();
            xml.WriteStartElement("point");
            Number(point);
            Content(point);
            xml.WriteEndElement();
        }
        for (; depth > 1; depth--)
            xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Number(Paragraph paragraph)
    {
        if (paragraph.Number.Length > 0)
            xml.WriteElementString("num", paragraph.Number);
    }

    private void Content(Paragraph paragraph)
    {
        xml.WriteStartElement("content");
        Words("p", paragraph);
        xml.WriteEndElement();
    }

    private void Words(string element, Paragraph paragraph, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
        Inline(paragraph);
        xml.WriteEndElement();
    }

    private void Inline(Paragraph paragraph)
    {
        foreach (var run in TextRun.Of(paragraph))
        {
            if (run.Footnote is { } note)
            {
                xml.WriteStartElement("authorialNote");
                xml.WriteAttributeString("marker", note.Marker);
                xml.WriteAttributeString("placement", "bottom");
                xml.WriteElementString("p", note.Text);
                xml.WriteEndElement();
            }
            else if (run.IsOpening)
            {
                xml.WriteStartElement("span");
                xml.WriteAttributeString("class", "italic");
                xml.WriteString(run.Text);
                xml.WriteEndElement();
            }
            else
                xml.WriteString(run.Text);
        }
    }
}
