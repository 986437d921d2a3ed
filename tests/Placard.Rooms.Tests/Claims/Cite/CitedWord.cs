using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Placard.Rooms.Claims;
using Placard.Sources.Drafts.Prose;
using Placard.Sources.Tests.Drafts;

namespace Placard.Rooms.Tests.Claims.Cite;

/// <summary>Invented Word documents, and what stands in their parts.</summary>
internal static partial class CitedWord
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Types =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    /// <summary>A document of this body that word processors open too.</summary>
    public static byte[] Of(string body, params (string Name, string Text)[] more) =>
        DraftFiles.Package([
            ("[Content_Types].xml", Types),
            ("_rels/.rels", DraftFiles.Relations(("r1", "officeDocument", "word/document.xml"))),
            ("word/document.xml", DraftFiles.Xml("document", $"<w:body>{body}</w:body>")),
            .. more,
        ]);

    /// <summary>A citation of words, which stand once in the document.</summary>
    public static Citation On(ProseFile prose, string words, CitationKind kind = CitationKind.Footnote)
    {
        var paragraph = prose.Paragraphs.Index().Single(p => p.Item.Text.Contains(words, StringComparison.Ordinal));
        return new Citation(
            paragraph.Index,
            paragraph.Item.Text.IndexOf(words, StringComparison.Ordinal),
            words.Length,
            kind,
            kind == CitationKind.Comment ? "Contradicted: 7 states voted no & <one> was away." : "A/HRC/99/L.7, vote of 6 May 2022.",
            "https://example.org/votes/A/HRC/99/L.7"
        );
    }

    /// <summary>The document with citations of these words.</summary>
    public static byte[] Cited(byte[] file, params (string Words, CitationKind Kind)[] words)
    {
        var prose = ProseFile.Read(file);
        var cited = CitedDocument.Write(file, prose, [.. words.Select(w => On(prose, w.Words, w.Kind))], CitedForm.Docx);
        Assert.Empty(cited.LeftOut);
        return cited.Content;
    }

    /// <summary>The bytes of all parts by their names.</summary>
    public static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(
            e => e.FullName,
            e =>
            {
                using var part = e.Open();
                using var bytes = new MemoryStream();
                part.CopyTo(bytes);
                return bytes.ToArray();
            }
        );
    }

    /// <summary>The XML of a part as it is written.</summary>
    public static string Xml(byte[] file, string name) => Encoding.UTF8.GetString(Parts(file)[name]);

    /// <summary>A part, parsed.</summary>
    public static XElement Root(byte[] file, string name) => XElement.Parse(Xml(file, name), LoadOptions.PreserveWhitespace);

    /// <summary>The paragraphs of the body as they are written.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] file) =>
        [.. Paragraph().Matches(Xml(file, "word/document.xml")).Select(m => m.Value)];

    /// <summary>All letters of the body.</summary>
    public static string Letters(byte[] file) => string.Concat(Root(file, "word/document.xml").Descendants(W + "t").Select(t => t.Value));

    [GeneratedRegex("<w:p[ >].*?</w:p>", RegexOptions.Singleline)]
    private static partial Regex Paragraph();
}
