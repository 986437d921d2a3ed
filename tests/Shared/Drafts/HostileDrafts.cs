using System.IO.Compression;
using System.Text;

namespace Placard.Testing;

/// <summary>Small files that ask for far more memory or time than any draft, made anew each time.</summary>
public static class HostileDrafts
{
    private const int Megabyte = 1 << 20;

    /// <summary>What each is called, and how it is made.</summary>
    public static IReadOnlyList<(string Name, Func<byte[]> Bytes)> All { get; } =
    [
        ("nested-forms.pdf", () => NestedForms(depth: 9, each: 10)),
        ("letters.pdf", () => Letters(90 * Megabyte)),
        ("run-lengths.pdf", () => RunLengths(29_000, times: 4)),
        ("one-note-often.docx", () => NoteCalledOften(Megabyte, 2500)),
        ("one-number-often.docx", () => NumberUsedOften(Megabyte, 2000)),
        ("open-spans.html", () => Encoding.ASCII.GetBytes("<html><body>" + Repeated("<span></q>", 8 * Megabyte))),
    ];

    /// <summary>Forms that each show the next several times.</summary>
    public static byte[] NestedForms(int depth, int each)
    {
        var objects = new List<byte[]>
        {
            Ascii("<</Type/Catalog/Pages 2 0 R>>"),
            Ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            Ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</XObject<</F 6 0 R>>/Font<</T 4 0 R>>>>>>"),
            Ascii("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"),
            StreamOf("/F Do", ""),
        };
        for (var level = 0; level < depth; level++)
        {
            var next = level + 1 < depth ? $"/XObject<</F {objects.Count + 2} 0 R>>" : "";
            objects.Add(
                StreamOf(
                    next.Length > 0 ? Repeated("/F Do ", 6 * each) : "BT /T 10 Tf 100 700 Td (lamps) Tj ET",
                    $"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<{next}/Font<</T 4 0 R>>>>"
                )
            );
        }
        return Pdf(objects);
    }

    /// <summary>A page of so many letters.</summary>
    public static byte[] Letters(int count)
    {
        var content = new byte[count];
        Array.Fill(content, (byte)'a');
        Ascii("BT /T 10 Tf 100 700 Td (").CopyTo(content, 0);
        Ascii(") Tj ET").CopyTo(content, count - 7);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(content);
        return OnePage(StreamOf(packed.ToArray(), "/Filter/FlateDecode"));
    }

    /// <summary>A page whose run lengths unpack to run lengths, again and again.</summary>
    public static byte[] RunLengths(int length, int times)
    {
        var content = new byte[length];
        Array.Fill(content, (byte)0x81);
        return OnePage(StreamOf(content, $"/Filter[{Repeated("/RunLengthDecode", times * 16)}]"));
    }

    /// <summary>A Word document that calls one long note again and again.</summary>
    public static byte[] NoteCalledOften(int length, int times) =>
        Word(
            Repeated("""<w:p><w:r><w:t>Lamps</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""", times * 79),
            ("footnotes", $"""<w:footnote w:id="2"><w:p><w:r><w:t>{Repeated("lamp ", length)}</w:t></w:r></w:p></w:footnote>""")
        );

    /// <summary>A Word document in which one long number is used again and again.</summary>
    public static byte[] NumberUsedOften(int length, int times) =>
        Word(
            Repeated(
                """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>Lamps</w:t></w:r></w:p>""",
                times * 109
            ),
            (
                "numbering",
                $"""
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                <w:lvlText w:val="{Repeated(
                    "x",
                    length
                )}%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
                """
            )
        );

    private static byte[] Word(string body, params (string Kind, string Inside)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (kind, inside) in parts.Prepend(("document", $"<w:body>{body}</w:body>")))
            {
                using var part = new StreamWriter(archive.CreateEntry($"word/{kind}.xml").Open());
                part.Write($"""<w:{kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{inside}</w:{kind}>""");
            }
        }
        return file.ToArray();
    }

    private static byte[] OnePage(byte[] content) =>
        Pdf([
            Ascii("<</Type/Catalog/Pages 2 0 R>>"),
            Ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            Ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</T 4 0 R>>>>>>"),
            Ascii("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"),
            content,
        ]);

    private static byte[] Pdf(IReadOnlyList<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        foreach (var content in objects)
        {
            places.Add(file.Position);
            file.Write(Ascii($"{places.Count} 0 obj\n"));
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }
        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Write(Ascii($"{place:0000000000} 00000 n \n"));
        file.Write(Ascii($"trailer\n<</Root 1 0 R/Size {objects.Count + 1}>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] StreamOf(string content, string about) => StreamOf(Ascii(content), about);

    private static byte[] StreamOf(byte[] content, string about) =>
        [.. Ascii($"<<{about}/Length {content.Length}>>\nstream\n"), .. content, .. Ascii("\nendstream")];

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    /// <summary>A text said so often that it has about so many letters.</summary>
    public static string Repeated(string text, int letters) => new StringBuilder().Insert(0, text, letters / text.Length).ToString();
}
