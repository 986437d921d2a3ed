using System.Text;
using System.Xml.Linq;
using Placard.Record.Texts.Tokens;

namespace Placard.Sources.Tests.UnXml.Texts;

/// <summary>The words of a document read in the plainest way: every text node of the body in order, footnotes apart.</summary>
internal static class PlainScan
{
    private static readonly HashSet<string> Inline =
    [
        "span",
        "a",
        "sup",
        "docNumber",
        "docTitle",
        "docDate",
        "inline",
        "location",
        "organization",
        "quantity",
        "decoration",
        "date",
        "docType",
        "mod",
    ];

    public static (string Body, string Footnotes) Of(XDocument document)
    {
        var body = new StringBuilder();
        var footnotes = new StringBuilder();
        foreach (var part in BodyParts(document.Root!))
            Append(part, body, footnotes);
        return (Token.Fold(body.ToString()), Token.Fold(footnotes.ToString()));
    }

    public static (string Body, string Footnotes) Of(StructuredText text) =>
        (
            Token.Fold(string.Join('\n', text.Paragraphs.Select(p => p.Number + "\n" + p.Text))),
            Token.Fold(string.Join('\n', text.Paragraphs.SelectMany(p => p.Footnotes).Select(f => f.Text)))
        );

    private static IEnumerable<XElement> BodyParts(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            var isEnclosed = element.Ancestors().Any(a => a.Name.LocalName is "components");
            if (element.Name.LocalName is "preamble" or "mainBody" or "conclusions" || (element.Name.LocalName == "preface" && isEnclosed))
                yield return element;
        }
    }

    private static void Append(XElement element, StringBuilder body, StringBuilder footnotes)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                body.Append(text.Value);
            else if (node is XElement { Name.LocalName: "authorialNote" } note)
                footnotes
                    .Append('\n')
                    .Append(string.Join(' ', note.Descendants().Where(d => d.Name.LocalName == "p").Select(p => p.Value)));
            else if (node is XElement child)
            {
                var isBlock = !Inline.Contains(child.Name.LocalName);
                body.Append(isBlock ? "\n" : "");
                Append(child, body, footnotes);
                body.Append(isBlock ? "\n" : "");
            }
        }
    }
}
