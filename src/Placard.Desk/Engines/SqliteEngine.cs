using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Placard.Desk.Engines;

/// <summary>A file of one's own. Only its owner may read it, and what is deleted from it is overwritten.</summary>
internal sealed class SqliteEngine : Engine
{
    private const int SecondsToWait = 15;

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
        MakeFile(place.Connection);
    }

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            connection.Run("PRAGMA secure_delete = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
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

    private static void MakeFile(string path)
    {
        if (File.Exists(path))
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var settings = new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.ReadWrite,
            };
            if (!OperatingSystem.IsWindows())
                settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            new FileStream(path, settings).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeskException(DeskProblem.Unreachable, $"The desk cannot be created at {path}.", e);
        }
    }
}
