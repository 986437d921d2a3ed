namespace Placard.Rooms.Editions.Export;

/// <summary>The form of the tables of an export.</summary>
public enum ExportFormat
{
    /// <summary>Apache Parquet: columns with types, compressed.</summary>
    Parquet,

    /// <summary>Comma-separated values, described as CSV on the Web.</summary>
    Csv,

    /// <summary>JSON Lines: one object a row.</summary>
    JsonLines,
}

/// <summary>What each form is called, and how its tables are written.</summary>
internal static class ExportForms
{
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<ExportFormat>().Select(ToWord)];

    /// <summary>The word of the command, which is the ending of the files too.</summary>
    public static string ToWord(this ExportFormat format) =>
        format switch
        {
            ExportFormat.Parquet => "parquet",
            ExportFormat.Csv => "csv",
            _ => "jsonl",
        };

    public static ExportFormat? Find(string word) =>
        Words.Index().Where(w => w.Item == word).Select(w => (ExportFormat?)w.Index).FirstOrDefault();

    public static string MediaType(this ExportFormat format) =>
        format switch
        {
            ExportFormat.Parquet => "application/vnd.apache.parquet",
            ExportFormat.Csv => "text/csv",
            _ => "application/jsonl",
        };

    public static Task WriteAsync(
        this ExportFormat format,
        Stream stream,
        IReadOnlyList<ColumnMeaning> columns,
        IEnumerable<IReadOnlyList<string?>> rows,
        string hash,
        CancellationToken cancellation
    ) =>
        format switch
        {
            ExportFormat.Parquet => ParquetTable.WriteAsync(stream, columns, rows, hash, cancellation),
            ExportFormat.Csv => new CsvTable([.. columns.Select(c => c.Name)], rows) { IsForSpreadsheets = false }.WriteToAsync(
                stream,
                cancellation
            ),
            _ => JsonLinesTable.WriteAsync(stream, columns, rows, cancellation),
        };
}
