using System.Data.Common;

namespace Placard.Desk.Engines;

/// <summary>What differs between the two databases that a desk may lie in: how a connection is opened, and how whoever changes the tables
/// keeps others out.</summary>
internal abstract class Engine(DeskPlace place) : IDisposable
{
    public DeskPlace Place { get; } = place;

    public static Engine Of(DeskPlace place) => place.IsShared ? new PostgreSqlEngine(place) : new SqliteEngine(place);

    /// <summary>An open connection, which its taker disposes.</summary>
    public abstract DbConnection Open();

    /// <summary>Within a transaction: waits until nobody else is changing the tables, and keeps others from it.</summary>
    public abstract void LockTables(DbConnection connection);

    /// <summary>Whether the database has a table.</summary>
    public abstract bool HasTable(DbConnection connection, string name);

    public abstract void Dispose();
}
