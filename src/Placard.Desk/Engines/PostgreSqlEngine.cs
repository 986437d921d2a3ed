using System.Data.Common;
using Npgsql;

namespace Placard.Desk.Engines;

/// <summary>A database that several people share.</summary>
internal sealed class PostgreSqlEngine(DeskPlace place) : Engine(place)
{
    // Any number that no other program on the database is likely to lock: the letters PLACARD.
    private const long Lock = 0x504C4143415244;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(place.Connection);

    public override DbConnection Open() => _source.OpenConnection();

    public override void LockTables(DbConnection connection) => connection.Run("SELECT pg_advisory_xact_lock(@lock)", ("lock", Lock));

    public override bool HasTable(DbConnection connection, string name) =>
        connection
            .Rows(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = @name",
                _ => true,
                ("name", name)
            )
            .Count > 0;

    public override void Dispose() => _source.Dispose();
}
