using System.Reflection;
using Microsoft.Data.Sqlite;
using Placard.Edition.Registers;

namespace Placard.Edition.Schema;

/// <summary>The tables of an edition, and the marks in the file's head by which one is known.</summary>
internal static class EditionSchema
{
    /// <summary>"Plac" in ASCII, at offset 68 of the file.</summary>
    public const int ApplicationId = 0x506C6163;

    /// <summary>At offset 60 of the file. Raised whenever a table changes: an edition is built anew, never migrated. A register that is
    /// added does not raise it: an edition without its table holds nothing of it.</summary>
    public const int Version = 5;

    public const int PageSize = 4096;

    private const string Prefix = "Placard.Edition.Schema.";

    /// <summary>Makes a new file an empty edition's, before anything is written to it.</summary>
    public static void Mark(SqliteConnection connection)
    {
        // Nothing to roll back to: the file stands aside until it is whole, and a build that fails deletes it.
        // Secure deletion blanks what moving rows about leaves on a page, so that equal content makes equal bytes.
        Run(
            connection,
            $"""
            PRAGMA page_size = {PageSize};
            PRAGMA encoding = 'UTF-8';
            PRAGMA auto_vacuum = NONE;
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE;
            PRAGMA temp_store = MEMORY;
            PRAGMA secure_delete = ON;
            PRAGMA application_id = {ApplicationId};
            PRAGMA user_version = {Version};
            """
        );
    }

    /// <summary>Creates the tables and views, file by file in the order of their numbers, then those of the registers.</summary>
    public static void Create(SqliteConnection connection)
    {
        foreach (var sql in Files().Concat(RegisterList.All.Select(RegisterSql.Create)))
            Run(connection, sql);
    }

    private static IEnumerable<string> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
