using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Placard.Rooms.Editions;
using Placard.Rooms.Editions.Export;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Editions;

/// <summary>The tests' edition, exported once in every form.</summary>
public sealed class SmallExport : IDisposable
{
    public SmallExport()
    {
        foreach (var format in Enum.GetValues<ExportFormat>())
            Files[format] = Run(In(format), format);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("placard-export-").FullName;

    public Dictionary<ExportFormat, IReadOnlyList<ExportedFile>> Files { get; } = [];

    public string In(ExportFormat format) => Path.Combine(Folder, format.ToString());

    public static IReadOnlyList<ExportedFile> Run(string folder, ExportFormat format, params IReadOnlyList<WholeTable> tables) =>
        EditionExport.Run(
            TinyEdition.Shared,
            folder,
            format,
            tables.Count == 0 ? WholeTable.Exported : tables,
            new Progress<(string, double)>(),
            TestContext.Current.CancellationToken
        );

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

public sealed partial class ExportTests(SmallExport export) : IClassFixture<SmallExport>
{
    public static TheoryData<string> Queries =>
        [
            .. Sql()
                .Matches(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "using-the-data.md")))
                .Select(m => m.Groups[1].Value),
        ];

    public static TheoryData<string> Tables => [.. WholeTable.Exported.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_of_the_manual_is_answered_over_the_export(string sql)
    {
        var answer = Ask(sql.Replace("A/HRC/51/L.6", "A/HRC/99/L.1", StringComparison.Ordinal));
        Assert.NotEmpty(answer);
        if (sql.Contains("A/HRC/51/L.6", StringComparison.Ordinal))
            Assert.Equal(["CHN", "CUB", "POL"], answer.Select(row => row[0]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_form_of_a_table_says_the_same(string name)
    {
        var columns = File(ExportFormat.Parquet, name).Columns;
        var csv = Cells(CsvReading.Rows(System.IO.File.ReadAllText(PathOf(ExportFormat.Csv, name))));
        Assert.Equal(columns.Select(c => c.Name), csv[0]);
        Assert.Equal(csv.Skip(1), Ask($"SELECT * FROM '{PathOf(ExportFormat.Parquet, name)}'"));
        Assert.Equal(csv.Skip(1), System.IO.File.ReadLines(PathOf(ExportFormat.JsonLines, name)).Select(line => Row(line, columns)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_description_has_the_columns_types_and_hash_of_each_file(string name)
    {
        foreach (var (format, files) in export.Files)
        {
            using var package = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(export.In(format), "datapackage.json")));
            Assert.Equal(TinyEdition.Shared.Info.Hash, package.RootElement.GetProperty("edition").GetString());
            var resource = package
                .RootElement.GetProperty("resources")
                .EnumerateArray()
                .Single(r => r.GetProperty("name").GetString() == name);
            var bytes = System.IO.File.ReadAllBytes(Path.Combine(export.In(format), resource.GetProperty("path").GetString()!));
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", resource.GetProperty("hash").GetString());
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt64());
            var file = files.Single(f => f.Table.Name == name);
            // A register of which nothing is held was read from nobody.
            Assert.Equal(
                file.Table.Sources(TinyEdition.Shared).Count > 0,
                resource.TryGetProperty("licenses", out var licences) && licences.GetArrayLength() > 0
            );
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            Assert.Equal(file.Columns.Select(c => c.Name), fields.Select(f => f.GetProperty("name").GetString()));
            Assert.All(fields, field => Assert.NotEmpty(field.GetProperty("description").GetString()!));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_key_of_a_table_names_one_row_and_its_links_lead_somewhere(string name)
    {
        var table = WholeTable.Exported.Single(t => t.Name == name);
        var here = PathOf(ExportFormat.Parquet, name);
        if (table.Key.Count > 0)
        {
            var key = string.Join(", ", table.Key.Select(k => $"\"{k}\""));
            Assert.Empty(Ask($"SELECT {key} FROM '{here}' GROUP BY {key} HAVING count(*) > 1"));
        }
        foreach (var link in table.Links)
            Assert.Empty(
                Ask(
                    $"SELECT \"{link.Column}\" FROM '{here}' WHERE \"{link.Column}\" IS NOT NULL AND \"{link.Column}\" NOT IN "
                        + $"(SELECT \"{link.Other}\" FROM '{PathOf(ExportFormat.Parquet, link.Table)}')"
                )
            );
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_with_words_holds_no_others(string name)
    {
        foreach (var column in File(ExportFormat.Parquet, name).Columns.Where(c => c.Words.Count > 0))
        {
            var found = Ask($"SELECT DISTINCT \"{column.Name}\" FROM '{PathOf(ExportFormat.Parquet, name)}'").Select(row => row[0]);
            Assert.Subset(column.Words.Append("").ToHashSet(), found.ToHashSet());
        }
    }

    [Fact]
    public void Numbers_and_days_have_their_types_in_parquet()
    {
        var types = Ask(
                $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{PathOf(ExportFormat.Parquet, "votes")}')"
                    + $" UNION ALL SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{PathOf(ExportFormat.Parquet, "seats")}')"
            )
            .ToLookup(row => row[0], row => row[1]);
        Assert.Equal(["BIGINT"], types["yes"]);
        Assert.Equal(["VARCHAR"], types["date"]);
        Assert.Equal(["DATE"], types["from"]);
    }

    [Fact]
    public void The_same_edition_gives_the_same_files()
    {
        using var again = new SmallExport();
        foreach (var (format, files) in export.Files)
            Assert.Equal(files.Select(f => (f.FileName, f.Sha256)), again.Files[format].Select(f => (f.FileName, f.Sha256)));
    }

    [Fact]
    public void An_earlier_export_gives_way_and_nothing_of_it_stays()
    {
        var folder = Path.Combine(export.Folder, "replaced");
        SmallExport.Run(folder, ExportFormat.Csv);
        SmallExport.Run(folder, ExportFormat.Parquet, WholeTable.Exported[0]);
        Assert.Equal(["datapackage.json", "votes.parquet"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.Empty(Directory.GetDirectories(export.Folder, "replaced.exporting-*"));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_refused_and_left_as_it_is()
    {
        var folder = Directory.CreateDirectory(Path.Combine(export.Folder, "thesis")).FullName;
        System.IO.File.WriteAllText(Path.Combine(folder, "chapter1.txt"), "Lanterns");
        var refusal = Assert.Throws<Refusal>(() => SmallExport.Run(folder, ExportFormat.Parquet));
        Assert.Contains("is not empty and not an export", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["chapter1.txt"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void What_somebody_laid_beside_an_export_is_never_deleted()
    {
        var folder = Path.Combine(export.Folder, "shared");
        SmallExport.Run(folder, ExportFormat.Csv, WholeTable.Exported[0]);
        System.IO.File.WriteAllText(Path.Combine(folder, "thesis.txt"), "Lanterns");
        var refusal = Assert.Throws<Refusal>(() => SmallExport.Run(folder, ExportFormat.Csv, WholeTable.Exported[0]));
        Assert.Contains("thesis.txt", refusal.Message, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(Path.Combine(folder, "thesis.txt")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_export_needs_a_folder(string folder) =>
        Assert.Throws<Refusal>(() => SmallExport.Run(folder, ExportFormat.Csv, WholeTable.Exported[0]));

    [Fact]
    public void A_link_is_not_replaced_by_an_export()
    {
        var folder = Directory.CreateDirectory(Path.Combine(export.Folder, "behind")).FullName;
        var link = Directory.CreateSymbolicLink(Path.Combine(export.Folder, "link"), folder).FullName;
        Assert.Throws<Refusal>(() => SmallExport.Run(link, ExportFormat.Csv, WholeTable.Exported[0]));
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void An_export_that_is_stopped_leaves_what_was_there()
    {
        var folder = Path.Combine(export.Folder, "stopped");
        SmallExport.Run(folder, ExportFormat.Csv, WholeTable.Exported[0]);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            EditionExport.Run(
                TinyEdition.Shared,
                folder,
                ExportFormat.Parquet,
                WholeTable.Exported,
                new Progress<(string, double)>(),
                stop.Token
            )
        );
        Assert.True(System.IO.File.Exists(Path.Combine(folder, "votes.csv")));
        Assert.Empty(Directory.GetDirectories(export.Folder, "stopped.exporting-*"));
    }

    [Fact]
    public void What_was_left_by_an_export_that_was_killed_is_cleared_away()
    {
        var folder = Path.Combine(export.Folder, "killed");
        Directory.CreateDirectory(folder + ".exporting-1");
        System.IO.File.WriteAllText(Path.Combine(folder + ".exporting-1", "lock"), "");
        SmallExport.Run(folder, ExportFormat.Csv, WholeTable.Exported[0]);
        Assert.False(Directory.Exists(folder + ".exporting-1"));
    }

    [Fact]
    public void Csv_for_programs_has_no_mark_and_no_guard_and_is_described_beside_it()
    {
        var bytes = System.IO.File.ReadAllBytes(PathOf(ExportFormat.Csv, "votes"));
        Assert.Equal((byte)'a', bytes[0]);
        using var described = JsonDocument.Parse(System.IO.File.ReadAllBytes(PathOf(ExportFormat.Csv, "votes") + "-metadata.json"));
        Assert.Equal("votes.csv", described.RootElement.GetProperty("url").GetString());
        var columns = described.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();
        Assert.Equal("integer", columns.Single(c => c.GetProperty("name").GetString() == "yes").GetProperty("datatype").GetString());
    }

    private ExportedFile File(ExportFormat format, string table) => export.Files[format].Single(f => f.Table.Name == table);

    private string PathOf(ExportFormat format, string table) => Path.Combine(export.In(format), File(format, table).FileName);

    private List<string[]> Ask(string sql)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText = sql.Replace("'export/", $"'{export.In(ExportFormat.Parquet)}/", StringComparison.Ordinal);
        using var rows = command.ExecuteReader();
        var found = new List<string[]>();
        while (rows.Read())
            found.Add([.. Enumerable.Range(0, rows.FieldCount).Select(i => rows.IsDBNull(i) ? "" : Written(rows.GetValue(i)))]);
        return found;
    }

    private static string Written(object value) =>
        value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    private static string[] Row(string line, IReadOnlyList<ColumnMeaning> columns)
    {
        using var json = JsonDocument.Parse(line);
        return [.. columns.Select(c => json.RootElement.TryGetProperty(c.Name, out var cell) ? cell.ToString() : "")];
    }

    private static List<string[]> Cells(IEnumerable<IReadOnlyList<string>> rows) => [.. rows.Select(row => row.ToArray())];

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sql();
}
