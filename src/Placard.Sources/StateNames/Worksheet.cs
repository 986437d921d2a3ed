using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Placard.Sources.Files;

namespace Placard.Sources.StateNames;

/// <summary>The texts of the first sheet of an Office Open XML workbook (ECMA-376), row by row. Formulas, numbers' formats and styles are
/// of no interest here.</summary>
internal static class Worksheet
{
    private const long LongestPart = 16 << 20;

    /// <summary>One row: its number, and its cells' texts by the letters of their columns.</summary>
    public readonly record struct Row(int Number, IReadOnlyDictionary<string, string> Cells)
    {
        /// <summary>Takes the row apart.</summary>
        public void Deconstruct(out int number, out IReadOnlyDictionary<string, string> cells) => (number, cells) = (Number, Cells);
    }

    /// <summary>Reads the rows that have cells.</summary>
    /// <param name="workbook">The file.</param>
    /// <param name="tree">The tree it is of, whose limits hold for what is unpacked too.</param>
    /// <exception cref="UnreadableFileException">On enumerating: it has no first sheet, or unpacks to more than it may.</exception>
    public static IEnumerable<Row> Rows(Stream workbook, SourceTree tree)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var shared = SharedTexts(zip, tree);
        using var part = Open(zip, tree, "xl/worksheets/sheet1.xml") ?? throw new UnreadableFileException("It has no first sheet.");
        using var xml = SafeXml.Open(part);
        while (xml.ReadToFollowing("row"))
        {
            var number = Number(xml.GetAttribute("r"));
            using var row = xml.ReadSubtree();
            yield return new Row(number, Cells(row, shared));
        }
    }

    private static Dictionary<string, string> Cells(XmlReader row, List<string> shared)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        while (row.ReadToFollowing("c"))
        {
            var column = (row.GetAttribute("r") ?? "").TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var isShared = row.GetAttribute("t") == "s";
            using var cell = row.ReadSubtree();
            var text = Texts(cell, isShared ? "v" : "t");
            if (text.Length > 0)
                cells[column] = isShared ? Shared(shared, text) : text;
        }
        return cells;
    }

    private static List<string> SharedTexts(ZipArchive zip, SourceTree tree)
    {
        var texts = new List<string>();
        using var part = Open(zip, tree, "xl/sharedStrings.xml");
        if (part is null)
            return texts;
        using var xml = SafeXml.Open(part);
        while (xml.ReadToFollowing("si"))
        {
            using var item = xml.ReadSubtree();
            texts.Add(Texts(item, "t"));
        }
        return texts;
    }

    // A text may be cut into runs of different type faces.
    private static string Texts(XmlReader within, string element)
    {
        var text = new StringBuilder();
        while (within.ReadToFollowing(element))
            text.Append(within.ReadElementContentAsString());
        return text.ToString();
    }

    private static string Shared(List<string> shared, string index) =>
        Number(index) is var at && at >= 0 && at < shared.Count
            ? shared[at]
            : throw new UnreadableFileException($"It has no text number {at}.");

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static LimitedStream? Open(ZipArchive zip, SourceTree tree, string part) =>
        zip.GetEntry(part) is { } entry ? new LimitedStream(SummedStream.Of(entry), tree, LongestPart) : null;
}
