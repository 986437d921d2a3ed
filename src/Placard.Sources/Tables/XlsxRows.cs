using System.Globalization;
using System.Text;
using System.Xml;
using Placard.Sources.Drafts.Word;
using Placard.Sources.Files;

namespace Placard.Sources.Tables;

/// <summary>The rows of the first sheet of a spreadsheet (XLSX), read forward. Formulas are not worked out: a cell is what was
/// saved.</summary>
internal sealed class XlsxRows
{
    private const int MostColumns = 200;
    private const string SharedStrings = "xl/sharedStrings.xml";

    private readonly OfficeParts _parts;
    private readonly List<string> _shared;

    private XlsxRows(OfficeParts parts)
    {
        _parts = parts;
        _shared = parts.Read(SharedStrings, SharedIn) ?? [];
    }

    /// <summary>Reads the rows.</summary>
    /// <param name="content">The file.</param>
    /// <param name="most">The bytes to which its parts may unpack.</param>
    /// <param name="row">Given each row: its number and its cells, those that are not there empty.</param>
    /// <exception cref="UnreadableFileException">It is no spreadsheet, or unpacks to more.</exception>
    public static void Read(Stream content, long most, Action<int, IReadOnlyList<string>> row)
    {
        using var parts = new OfficeParts(content, most);
        var sheet =
            parts.Names.Where(n => n.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new UnreadableFileException("It has no sheet.");
        new XlsxRows(parts).ReadSheet(sheet, row);
    }

    private void ReadSheet(string sheet, Action<int, IReadOnlyList<string>> row) =>
        _parts.Read(
            sheet,
            xml =>
            {
                var number = 0;
                while (xml.ReadToFollowing("row"))
                {
                    // Empty rows may be left out of the file, so that a row says its number.
                    number = NumberOf(xml.Value("r")) ?? number + 1;
                    row(number, Cells(xml));
                }
                return "";
            }
        );

    private List<string> Cells(XmlReader xml)
    {
        var cells = new List<string>();
        xml.Within(at =>
        {
            if (at.LocalName != "c")
                return false;
            var place = ColumnOf(at.Value("r")) ?? cells.Count;
            if (place >= MostColumns)
                throw new UnreadableFileException($"It has more than the {MostColumns} columns that such a sheet may have.");
            while (cells.Count <= place)
                cells.Add("");
            var isShared = at.Value("t") == "s";
            var text = Words(at);
            cells[place] = isShared && text.Length > 0 ? Shared(text) : text;
            return false;
        });
        return cells;
    }

    private string Shared(string index) =>
        NumberOf(index) is { } at && at < _shared.Count
            ? _shared[at]
            : throw new UnreadableFileException($"It has no text number {index}.");

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<string> SharedIn(XmlReader xml)
    {
        var all = new List<string>();
        while (xml.ReadToFollowing("si"))
            all.Add(Words(xml));
        return all;
    }

    // The words of an element, of which phonetic guides are none.
    private static string Words(XmlReader xml)
    {
        var words = new StringBuilder();
        xml.Within(at =>
        {
            if (at.LocalName is "rPh" or "f")
                return true;
            if (at.LocalName is not ("t" or "v"))
                return false;
            using var within = at.ReadSubtree();
            while (within.Read())
            {
                if (within.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                    words.Append(within.Value);
            }
            return true;
        });
        return words.ToString();
    }

    // “AB12” is the 28th column.
    private static int? ColumnOf(string cell)
    {
        var column = 0;
        foreach (var c in cell.TakeWhile(char.IsAsciiLetterUpper).Take(3))
            column = column * 26 + (c - 'A' + 1);
        return column == 0 ? null : column - 1;
    }
}
