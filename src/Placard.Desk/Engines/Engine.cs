using System.Data.Common;

namespace Placard.Desk.Engines;

/// <summary>What differs between the two databases that a desk may lie in: how a connection is opened, and how whoever changes the tables
/// keeps others out.</summary>
internal abstract class Engine(DeskPlace place) : IDisposable
{
    public DeskPlace Place { get; } = place;

    public static Engine Of(DeskPlace place) => place.IsShared ? new PostgreSqlEngine(place) : new SqliteEngine(place);

    /// <summary>An open connection for reading, which its taker disposes.</summary>
    public abstract DbConnection Open();

    /// <summary>An open connection for writing, which its taker disposes.</summary>
    public virtual DbConnection OpenToWrite() => Open();

    /// <summary>Whether a question that failed so may be asked again at once, of another server.</summary>
    public virtual bool MayAskAgain(Exception failure) => false;

    /// <summary>At the beginning of a transaction: sees to it that who reads after its end reads what it wrote.</summary>
    public virtual void BeforeWriting(DbConnection connection) { }

    /// <summary>Ends a transaction; it returns only when what was written is safe.</summary>
    public virtual void Commit(DbConnection connection, DbTransaction transaction) => transaction.Commit();

    /// <summary>After a transaction: removes what it left beside the tables of what they no longer say.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="forgets">Whether words were removed.</param>
    public virtual void AfterWriting(DbConnection connection, bool forgets) { }

    /// <summary>Within a transaction: waits until nobody else is changing the tables, and keeps others from it.</summary>
    public abstract void LockTables(DbConnection connection);

    /// <summary>Whether the database has a table.</summary>
    public abstract bool HasTable(DbConnection connection, string name);

    public abstract void Dispose();
}
