using System.Data.Common;
using System.Globalization;
using Placard.Desk.Engines;

namespace Placard.Desk;

/// <summary>The changes of the desk's tables, numbered, each made once and in order.</summary>
internal static class Migrations
{
    public const string Table = "desk_migration";

    /// <summary>Every migration of this program, by number.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migrations)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name)),
    ];

    /// <summary>Whether just these are made.</summary>
    public static bool AreMade(Engine engine, DbConnection connection, IReadOnlyList<Migration> migrations) =>
        engine.HasTable(connection, Table)
        && connection.Rows($"SELECT number FROM {Table}", row => row.GetInt32(0)).ToHashSet().SetEquals(migrations.Select(m => m.Number));

    /// <summary>Makes those that are not yet made, all or none.</summary>
    /// <exception cref="DeskException">The desk was last opened by a newer program.</exception>
    public static void Apply(Engine engine, DbConnection connection, DateTimeOffset now, IReadOnlyList<Migration> migrations)
    {
        using var transaction = connection.BeginTransaction();
        engine.LockTables(connection);
        if (!engine.HasTable(connection, Table))
            connection.Run($"CREATE TABLE {Table} (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, made_at TEXT NOT NULL)");
        var made = connection.Rows($"SELECT number FROM {Table}", row => row.GetInt32(0)).ToHashSet();
        if (made.Except(migrations.Select(m => m.Number)).Any())
            throw new DeskException(
                DeskProblem.Unreachable,
                $"The desk at {engine.Place} was last opened by a newer version of Placard. Use that version."
            );
        foreach (var migration in migrations.Where(m => !made.Contains(m.Number)))
        {
            connection.Run(migration.Sql());
            connection.Run(
                $"INSERT INTO {Table} (number, name, made_at) VALUES (@number, @name, @at)",
                ("number", migration.Number),
                ("name", migration.Name),
                ("at", DeskText.Of(now))
            );
        }
        transaction.Commit();
    }
}

/// <summary>One change of the tables, as a file of plain SQL.</summary>
internal sealed record Migration(int Number, string Name)
{
    public string Sql()
    {
        using var text = new StreamReader(
            typeof(Migration).Assembly.GetManifestResourceStream(Name) ?? throw new FileNotFoundException(Name)
        );
        return text.ReadToEnd();
    }
}
