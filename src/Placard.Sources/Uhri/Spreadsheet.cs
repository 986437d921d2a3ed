using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Uhri;

/// <summary>The export of the Index as a spreadsheet: one row a record, its columns named as the fields of the JSON are, with or without
/// blanks between the words, and several values of a cell one below the other or parted by semicolons.</summary>
internal sealed partial class Spreadsheet
{
    private const long MostUnpacked = 1L << 30;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    public static void Read(FileReading file, IndexEntries entries, CancellationToken cancellation)
    {
        Spreadsheet? sheet = null;
        XlsxRows.Read(
            file.Content,
            MostUnpacked,
            (number, cells) =>
            {
                cancellation.ThrowIfCancellationRequested();
                if (sheet is null)
                    sheet = new Spreadsheet(cells);
                else
                    entries.Add(sheet.RecordOf(cells), number);
            }
        );
    }

    private Spreadsheet(IReadOnlyList<string> headings)
    {
        foreach (var (i, heading) in headings.Index())
            _columns.TryAdd(string.Concat(heading.Where(char.IsLetterOrDigit)), i);
        if (!_columns.ContainsKey("AnnotationId") || !_columns.ContainsKey("Text"))
            throw new UnreadableFileException("Its first row does not name the columns “Annotation id” and “Text”.");
    }

    private IndexRecord RecordOf(IReadOnlyList<string> cells) =>
        new()
        {
            Id = One(cells, "AnnotationId"),
            Type = One(cells, "AnnotationType"),
            Body = One(cells, "Body"),
            Countries = Several(cells, "Countries", "Country"),
            Date = DayOf(One(cells, "PublicationDate")),
            Symbol = One(cells, "Symbol"),
            Text = One(cells, "Text"),
            Themes = Several(cells, "Themes", "Theme"),
            Persons = Several(cells, "AffectedPersons", "GroupsOfPersons"),
            Goals = Several(cells, "Sdgs", "Sdg"),
            Cycle = One(cells, "UprCycle"),
            Sessions = Several(cells, "UprSession", "UprSessions"),
            Positions = Several(cells, "UprPositions", "UprPosition"),
            RecommendingCountries = Several(cells, "UprRecommendingCountry", "UprRecommendingCountries"),
        };

    private string One(IReadOnlyList<string> cells, string column) =>
        _columns.TryGetValue(column, out var at) && at < cells.Count ? cells[at].Trim() : "";

    private string[] Several(IReadOnlyList<string> cells, string column, string otherName)
    {
        var written = One(cells, _columns.ContainsKey(column) ? column : otherName);
        return (written.Contains('\n', StringComparison.Ordinal) ? written.Split('\n') : Semicolons().Split(written))
            .Select(v => v.Trim())
            .Where(v => v.Length > 0)
            .ToArray();
    }

    // A day is saved as the number of days since the end of 1899.
    private static string DayOf(string cell) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 1 and < 200_000
            ? DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell;

    // Within a label a semicolon goes on in small letters: “Children: definition; general principles; protection”.
    [GeneratedRegex("; ?(?![ a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolons();
}
