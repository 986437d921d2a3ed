using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace Placard.Desk.Engines;

/// <summary>A database that several people share, on one server or on several of which one takes what is written and the others follow
/// it.</summary>
/// <remarks>docs/decisions/0032-reading-from-a-replica.md says how who writes reads it again.</remarks>
internal sealed class PostgreSqlEngine : Engine
{
    // Any number that no other program on the database is likely to lock: the letters PLACARD.
    private const long Lock = 0x504C4143415244;

    private static readonly string[] WithWords =
    [
        "commitment",
        "withdrawal",
        "taken_count",
        "count_change",
        "whip_count",
        "watch_item",
        "seen_things",
        "watch_list",
        "entry_version",
        "entry",
    ];

    private readonly NpgsqlMultiHostDataSource _servers;
    private readonly NpgsqlDataSource _reading;
    private readonly NpgsqlDataSource _writing;

    public PostgreSqlEngine(DeskPlace place)
        : base(place)
    {
        _servers = new NpgsqlDataSourceBuilder(place.Connection).BuildMultiHost();
        _writing = _servers.WithTargetSession(TargetSessionAttributes.Primary);
        _reading = place.ReadsFromReplicas ? _servers.WithTargetSession(TargetSessionAttributes.PreferStandby) : _writing;
    }

    /// <summary>For how long those who were reading or writing when something was removed are waited for.</summary>
    public TimeSpan PatienceWithReaders { get; init; } = TimeSpan.FromSeconds(2);

    public override DbConnection Open() => _reading.OpenConnection();

    public override DbConnection OpenToWrite() => _writing.OpenConnection();

    public override bool MayAskAgain(Exception failure) => failure is NpgsqlException { IsTransient: true };

    public override void BeforeWriting(DbConnection connection)
    {
        if (!Place.ReadsFromReplicas)
            return;
        if (
            connection.Rows(
                "SELECT current_setting('synchronous_standby_names') = '' AND EXISTS (SELECT 1 FROM pg_stat_replication)",
                row => row.GetBoolean(0)
            )[0]
        )
            throw new DeskException(
                DeskProblem.Unreachable,
                $"The desk at {Place} has a replica that may lag behind, so that what is written might not be read again. Set "
                    + "synchronous_standby_names on its primary, or leave prefer-standby out of the setting of the desk."
            );
        connection.Run("SET LOCAL synchronous_commit = remote_apply");
    }

    // A server that is stopped from waiting for its replica says so in a notice, and that all is well in its answer.
    public override void Commit(DbConnection connection, DbTransaction transaction)
    {
        var isWarned = false;
        void Hear(object sender, NpgsqlNoticeEventArgs said) => isWarned |= said.Notice.InvariantSeverity == "WARNING";
        var server = (NpgsqlConnection)connection;
        server.Notice += Hear;
        try
        {
            transaction.Commit();
        }
        finally
        {
            server.Notice -= Hear;
        }
        if (isWarned)
            throw new DeskException(
                DeskProblem.Unreachable,
                $"The desk at {Place} took what was written, but its replica did not confirm it. See whether it is there before you write "
                    + "it again."
            );
    }

    // Rows that were deleted or overwritten stay in the files of their tables until these are written anew. The change itself is safe;
    // where tables are in use, or a replica is away, nobody is kept waiting long for this.
    public override void AfterWriting(DbConnection connection, bool forgets)
    {
        if (!forgets)
            return;
        try
        {
            connection.Run("SET lock_timeout = '2s'");
            connection.Run("SET synchronous_commit = local");
            AwaitReaders(connection);
            foreach (var table in WithWords)
                connection.Run($"VACUUM FULL {table}");
        }
        catch (DbException)
        {
            // The server's own vacuum comes by later, and what it frees is overwritten in time.
        }
    }

    // What may still see the rows that were removed keeps them in a table written anew: a snapshot of this database from before the
    // change, and a transaction of any database that began to write before it, which the snapshot of the writing itself reaches back to.
    private void AwaitReaders(DbConnection connection)
    {
        var next = connection.Rows("SELECT pg_snapshot_xmax(pg_current_snapshot())::text", row => row.GetString(0))[0];
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < PatienceWithReaders && MayBeSeenFromBefore(connection, next))
            Thread.Sleep(20);
    }

    private static bool MayBeSeenFromBefore(DbConnection connection, string next) =>
        connection.Rows(
            "SELECT pg_snapshot_xmin(pg_current_snapshot()) < @next::xid8 OR EXISTS (SELECT 1 FROM pg_stat_activity "
                + "WHERE pid <> pg_backend_pid() AND coalesce(datname, current_database()) = current_database() "
                + "AND age(backend_xmin) > age(@next::xid8::xid))",
            row => row.GetBoolean(0),
            ("next", next)
        )[0];

    public override void LockTables(DbConnection connection) => connection.Run("SELECT pg_advisory_xact_lock(@lock)", ("lock", Lock));

    public override bool HasTable(DbConnection connection, string name) =>
        connection
            .Rows(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = @name",
                _ => true,
                ("name", name)
            )
            .Count > 0;

    public override void Dispose() => _servers.Dispose();
}
