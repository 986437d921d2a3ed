using System.IO.Compression;
using System.Security;
using System.Text;

namespace Placard.Sources.Tests.UprMatrix;

/// <summary>Writes thematic lists as Word documents, as small as a test needs.</summary>
internal static class MatrixFixture
{
    /// <summary>A list with this head of its pages and these rows: of each row the cells, of each cell the paragraphs, one a
    /// line.</summary>
    public static byte[] Of(string head, params string[][] rows)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "word/header1.xml", $"<w:hdr xmlns:w=\"w\">{Paragraph(head)}</w:hdr>");
            var table = string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(Cell))}</w:tr>"));
            Write(zip, "word/document.xml", $"<w:document xmlns:w=\"w\"><w:body><w:tbl>{table}</w:tbl></w:body></w:document>");
            Write(
                zip,
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"c\" xmlns:d=\"http://purl.org/dc/terms/\"><d:modified>2031-05-06T10:00:00Z</d:modified></c:coreProperties>"
            );
        }
        return memory.ToArray();
    }

    private static string Cell(string cell) => $"<w:tc>{string.Concat(cell.Split('\n').Select(Paragraph))}</w:tc>";

    // Word cuts words into runs wherever it likes.
    private static string Paragraph(string text) =>
        $"<w:p>{string.Concat(text.Chunk(5).Select(run => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(new string(run))}</w:t></w:r>"))}</w:p>";

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
