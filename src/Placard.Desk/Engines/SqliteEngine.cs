using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Placard.Desk.Engines;

/// <summary>A file of one's own. Only its owner may read it, and what is deleted from it is overwritten.</summary>
/// <remarks>A journal keeps the pages as they were before a change. Were it deleted after each, as is usual, the words on them would stay
/// on the disk where nothing points to any more; it is kept instead, overwritten in its place, and only then emptied.</remarks>
internal sealed class SqliteEngine : Engine
{
    private const int SecondsToWait = 15;
    private const int Busy = 5;

    private readonly string _connection;

    public SqliteEngine(DeskPlace place)
        : base(place)
    {
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = place.Connection,
            ForeignKeys = true,
            DefaultTimeout = SecondsToWait,
        }.ToString();
        PrivateFiles.MakeFolder(Path.GetDirectoryName(place.Connection)!);
        PrivateFiles.Make(place.Connection);
    }

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            connection.Run("PRAGMA secure_delete = ON");
            connection.Run("PRAGMA journal_mode = PERSIST");
            connection.Run("PRAGMA temp_store = MEMORY");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // While it holds this lock nobody writes a journal, and none is in use.
    public override void AfterWriting(DbConnection connection, bool forgets)
    {
        try
        {
            connection.Run("BEGIN IMMEDIATE");
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Busy)
        {
            return; // whoever is writing overwrites it afterwards
        }
        try
        {
            PrivateFiles.Overwrite(Place.Connection + "-journal");
        }
        finally
        {
            connection.Run("ROLLBACK");
        }
    }

    // A transaction that is begun for writing has locked the whole file already.
    public override void LockTables(DbConnection connection)
    {
        if (!HasTable(connection, Migrations.Table) && connection.Rows("SELECT 1 FROM sqlite_master", _ => true).Count > 0)
            throw new DeskException(DeskProblem.Unreachable, $"{Place} is a database, but not a Placard desk.");
    }

    public override bool HasTable(DbConnection connection, string name) =>
        connection.Rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @name", _ => true, ("name", name)).Count > 0;

    public override void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }
}
