using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Placard.Sources.Tests.Drafts;

/// <summary>One small draft with invented words, as a file in each form that is read.</summary>
internal static class DraftFiles
{
    /// <summary>What each form must be read to: address, opening and words.</summary>
    public static readonly (string Address, string Opening, string Text)[] Expected =
    [
        ("F1", "", "The Human Rights Council,"),
        (
            "PP1",
            "Recalling also",
            "Recalling also the rights of those who keep lighthouses, and those who twenty-third in line wait for their lamps,"
        ),
        ("OP1", "Calls upon", "Calls upon all keepers:"),
        ("OP1 (a)", "", "To light their lamps;"),
        ("OP1 (b)", "", "To report on oil;"),
        ("OP2", "Decides", "Decides to remain seized of the matter."),
    ];

    public const string Note = "Resolution 88/4, on lamps.";

    public static byte[] Plain() =>
        Encoding.UTF8.GetBytes(
            """
            A/HRC/99/L.7
            Norland: draft resolution

            99/… The keepers of lighthouses

                 The Human Rights Council,
                 Recalling also the rights of those who keep lighthouses,1 and those who twenty-
            third in line wait for their lamps,
                 1.   Calls upon all keepers:
                 (a)  To light their lamps;
                 (b)  To report on oil;
                 2.   Decides to remain seized of the matter.

            ____________
            1 Resolution 88/4, on lamps.
            """
        );

    public static byte[] Html() =>
        Encoding.UTF8.GetBytes(
            """
            <!DOCTYPE html><html><head><title>x</title><style>p { color: red }</style></head><body>
            <nav><p>Home</p></nav><p>A/HRC/99/L.7</p><p><b>Norland: draft resolution</b></p><h1>99/… The keepers of lighthouses</h1>
            <p><i>The Human Rights Council</i>,</p>
            <p><i>Recalling also</i> the rights of those who keep lighthouses,<sup><a href="#n1" id="c1">1</a></sup> and those who
               twenty-third in line wait for their lamps,</p>
            <p>1. <em>Calls upon</em> all keepers:</p><ol type="a"><li>To light their lamps;</li><li>To report on oil;</li></ol>
            <p>2. <span style="font-style: italic">Decides</span> to remain seized of the matter.</p>
            <div id="n1"><a href="#c1">1</a> Resolution 88/4, on lamps.</div>
            <script>alert("no words")</script></body></html>
            """
        );

    public static byte[] Pdf()
    {
        var builder = new PdfDocumentBuilder();
        var roman = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var italic = builder.AddStandard14Font(Standard14Font.TimesItalic);
        var bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        var page = builder.AddPage(595, 842);
        page.AddText("A/HRC/99/L.7", 10, new PdfPoint(450, 780), roman);
        page.AddText("Norland: draft resolution", 10, new PdfPoint(100, 700), bold);
        page.AddText("99/1 The keepers of lighthouses", 12, new PdfPoint(100, 670), bold);
        Write(650, 124, ("The Human Rights Council", italic), (",", roman));
        var end = Write(632, 124, ("Recalling also", italic), (" the rights of those who keep lighthouses,", roman));
        page.AddText("1", 6, new PdfPoint(end, 635.5), roman);
        page.AddText("and those who twenty-", 10, new PdfPoint(end + 6, 632), roman);
        Write(620, 100, ("third in line wait for their lamps,", roman));
        Write(602, 124, ("1. ", roman), ("Calls upon", italic), (" all keepers:", roman));
        Write(584, 124, ("(a) To light their lamps;", roman));
        page.AddText("___________", 8, new PdfPoint(100, 100), roman);
        page.AddText("1", 6, new PdfPoint(100, 92), roman);
        page.AddText("Resolution 88/4, on lamps.", 8, new PdfPoint(106, 89), roman);
        page.AddText("25-01234 (E)", 9, new PdfPoint(100, 40), roman);
        page = builder.AddPage(595, 842);
        page.AddText("A/HRC/99/L.7", 9, new PdfPoint(450, 800), roman);
        Write(760, 124, ("(b) To report on oil;", roman));
        Write(742, 124, ("2. ", roman), ("Decides", italic), (" to remain seized of the matter.", roman));
        page.AddText("2/2", 9, new PdfPoint(100, 40), roman);
        return builder.Build();

        double Write(double y, double x, params (string Text, PdfDocumentBuilder.AddedFont Font)[] runs)
        {
            foreach (var (text, font) in runs)
            {
                var letters = page.AddText(text, 10, new PdfPoint(x, y), font);
                x = letters[^1].EndBaseLine.X;
            }
            return x;
        }
    }

    public static byte[] MarkedUp() =>
        Encoding.UTF8.GetBytes(
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="draftResolution"><preamble><formula name="enactingFormula"><p><span class="italic">The Human Rights Council</span>,</p></formula>
            <container name="Recalling"><p><span class="italic">Recalling</span> the lamps,</p></container></preamble>
            <mainBody><paragraph><num>1.</num><content><p><span class="italic">Decides</span> to wait.</p></content></paragraph></mainBody></statement></akomaNtoso>
            """
        );

    public static byte[] PdfWithoutText()
    {
        var builder = new PdfDocumentBuilder();
        builder.AddPage(595, 842).DrawLine(new PdfPoint(10, 10), new PdfPoint(100, 100));
        return builder.Build();
    }

    public static byte[] Docx() =>
        Docx(
            $"""
            <w:p><w:r><w:t>A/HRC/99/L.7</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Norland: draft resolution</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>99/… The keepers of lighthouses</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>The Human Rights Council</w:t></w:r><w:r><w:t>,</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling also</w:t></w:r><w:r><w:t xml:space="preserve"> the rights of those who keep lighthouses,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> and those who twenty</w:t><w:noBreakHyphen/><w:t>third in line wait for their lamps,</w:t></w:r></w:p>
            {Counted("Calls upon", " all keepers:", 0)}{Counted("", "To light their lamps;", 1)}{Counted("", "To report on oil;", 1)}
            {Counted("Decides", " to remain seized of the matter.", 0)}
            """
        );

    /// <summary>A Word document of this body, with the usual parts.</summary>
    public static byte[] Docx(string body) =>
        Package(
            ("word/document.xml", Xml("document", $"<w:body>{body}</w:body>")),
            (
                "word/styles.xml",
                Xml("styles", """<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>""")
            ),
            ("word/footnotes.xml", Xml("footnotes", Footnotes)),
            ("word/numbering.xml", Xml("numbering", Numbering))
        );

    /// <summary>A Word document of this body and these parts, each the inside of the element that is named as the part is.</summary>
    public static byte[] Docx(string body, params (string Kind, string Inside)[] parts) =>
        Package([
            ("word/document.xml", Xml("document", $"<w:body>{body}</w:body>")),
            .. parts.Select(p => ($"word/{p.Kind}.xml", Xml(p.Kind, p.Inside))),
        ]);

    /// <summary>An archive of these parts.</summary>
    public static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }
        return file.ToArray();
    }

    /// <summary>One part of a Word document.</summary>
    public static string Xml(string element, string inside) =>
        $"""<w:{element} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{inside}</w:{element}>""";

    /// <summary>Which parts a part goes with, in the file where that is said.</summary>
    public static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            relations.Select(r =>
                $"""<Relationship Id="{r.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}" Target="{r.Target}"/>"""
            )
        )
        + "</Relationships>";

    /// <summary>Footnotes with one note.</summary>
    public const string Footnotes =
        $"""<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {Note}</w:t></w:r></w:p></w:footnote>""";

    /// <summary>The list 5, of figures and letters.</summary>
    public const string Numbering = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
        """;

    /// <summary>A paragraph of plain words.</summary>
    public static string Plain(string text) => $"""<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    /// <summary>A paragraph of a style.</summary>
    public static string Styled(string style, string text) =>
        $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    /// <summary>A paragraph that Word counts.</summary>
    public static string Counted(string italic, string text, int level) =>
        $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>{italic}</w:t></w:r><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";
}
