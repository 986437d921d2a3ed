using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Placard.Edition.Registers;

namespace Placard.Edition.Building;

/// <summary>Writes the registers: of each fact what the best source says, and beside it where others differ.</summary>
internal static class RegisterWriter
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SqliteConnection connection, EditionContent content, CancellationToken cancellation)
    {
        var ranks = content.Sources.ToDictionary(s => s.Code, s => s.Rank);
        using var described = new TableWriter(connection, "register", "name title about entries");
        using var others = new TableWriter(connection, "register_other", "register entry_no other_no differs source file locator as_of");
        foreach (var table in RegisterList.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var entries = WriteTable(connection, table, table.Merge(content.Registers, source => ranks[source]), others);
            described.Add(table.Name, table.Title, table.About, entries);
        }
    }

    private static int WriteTable(SqliteConnection connection, RegisterTable table, IEnumerable<MergedEntry> entries, TableWriter others)
    {
        using var rows = new TableWriter(
            connection,
            table.Name,
            ["entry_no", .. table.Columns.Select(c => c.Name), .. "source file locator as_of".Split(' ')]
        );
        var no = 0;
        foreach (var entry in entries)
        {
            no++;
            rows.Add([no, .. entry.Cells, .. OriginOf(entry.Origin)]);
            foreach (var (other, said) in entry.Others.Index())
                others.Add([table.Name, no, other + 1, Differing(table, entry.Cells, said.Cells), .. OriginOf(said.Origin)]);
        }
        return no;
    }

    private static string Differing(RegisterTable table, object?[] kept, object?[] said) =>
        JsonSerializer.Serialize(
            table
                .Columns.Index()
                .Where(c => !Equals(kept[c.Index], said[c.Index]))
                .ToDictionary(c => c.Item.Name, c => Convert.ToString(said[c.Index], CultureInfo.InvariantCulture) ?? ""),
            Plain
        );

    private static object?[] OriginOf(Origin origin) =>
        [origin.Source.ToString(), origin.File, origin.Locator, TableWriter.Stored(origin.AsOf)];
}
