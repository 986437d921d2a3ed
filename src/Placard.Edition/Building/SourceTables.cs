using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes the sources, their files, and what in them could not be understood.</summary>
internal static class SourceTables
{
    public static void Write(SqliteConnection connection, EditionContent content)
    {
        using (var table = new TableWriter(connection, "source", "code name publisher address terms lineage rank"))
        {
            foreach (var s in content.Sources.OrderBy(s => s.Code))
                table.Add(s.Code.ToString(), s.Name, s.Publisher, s.Address, s.Terms, s.Lineage, s.Rank);
        }
        WriteFiles(connection, content);
        WriteUnresolved(connection, content);
    }

    private static void WriteFiles(SqliteConnection connection, EditionContent content)
    {
        using var table = new TableWriter(connection, "source_file", "file_no source path bytes sha256 fate reason");
        var no = 0;
        foreach (
            var f in content
                .Files.Distinct()
                .OrderBy(f => f.Source)
                .ThenBy(f => f.Path, StringComparer.Ordinal)
                .ThenBy(f => f.Sha256, StringComparer.Ordinal)
                .ThenBy(f => f.Bytes)
                .ThenBy(f => f.Fate)
                .ThenBy(f => f.Reason, StringComparer.Ordinal)
        )
        {
            table.Add(++no, f.Source.ToString(), f.Path, f.Bytes, f.Sha256, StoredWords.Fate.Of(f.Fate), f.Reason);
        }
    }

    private static void WriteUnresolved(SqliteConnection connection, EditionContent content)
    {
        using var table = new TableWriter(connection, "unresolved", "unresolved_no source file locator as_of what text");
        var no = 0;
        foreach (
            var u in content
                .Unresolved.Distinct()
                .OrderBy(u => u.Origin)
                .ThenBy(u => u.What, StringComparer.Ordinal)
                .ThenBy(u => u.Text, StringComparer.Ordinal)
                .ThenBy(u => u.Origin.AsOf)
        )
        {
            var origin = u.Origin;
            table.Add(++no, origin.Source.ToString(), origin.File, origin.Locator, TableWriter.Stored(origin.AsOf), u.What, u.Text);
        }
    }
}
