using System.Data.Common;
using Microsoft.Data.Sqlite;
using Placard.Desk.Engines;
using Placard.Desk.Entries;
using Placard.Desk.WatchLists;
using Placard.Desk.WhipCounts;

namespace Placard.Desk;

/// <summary>The desk: what people write, apart from the record. Safe to use from many threads, and by many programs at once.</summary>
/// <remarks>It has no clock: whoever writes says when. Whatever it cannot do it throws as <see cref="DeskException"/>.</remarks>
public sealed class OpenDesk : IDisposable
{
    // SQLITE_FULL.
    private const int FullDisk = 13;

    private readonly Engine _engine;

    private OpenDesk(Engine engine)
    {
        _engine = engine;
        WhipCounts = new WhipCountStore(this);
        WatchLists = new WatchListStore(this);
        Entries = new EntryStore(this);
    }

    /// <summary>Opens a desk, makes the file if there is none, and brings its tables up to date.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="now">The time, noted where tables are made.</param>
    /// <exception cref="DeskException">It cannot be reached, is something else, or was last opened by a newer program.</exception>
    public static OpenDesk Open(DeskPlace place, DateTimeOffset now) => Open(Engine.Of(place), now);

    /// <inheritdoc cref="Open(DeskPlace, DateTimeOffset)"/>
    internal static OpenDesk Open(Engine engine, DateTimeOffset now)
    {
        var desk = new OpenDesk(engine);
        try
        {
            // A desk that can only be read for a while is open to readers.
            if (!desk.Read(connection => Migrations.AreMade(desk._engine, connection, Migrations.All)))
                Ask(
                    desk.Place,
                    desk._engine.OpenToWrite,
                    connection =>
                    {
                        return desk.Cleanly(
                            connection,
                            false,
                            () =>
                            {
                                Migrations.Apply(desk._engine, connection, now, Migrations.All);
                                return true;
                            }
                        );
                    }
                );
            return desk;
        }
        catch
        {
            desk.Dispose();
            throw;
        }
    }

    /// <summary>Where it is.</summary>
    public DeskPlace Place => _engine.Place;

    /// <summary>The whip counts.</summary>
    public WhipCountStore WhipCounts { get; }

    /// <summary>The watch lists.</summary>
    public WatchListStore WatchLists { get; }

    /// <summary>What is written beside the record.</summary>
    public EntryStore Entries { get; }

    /// <summary>Does nothing but see that the desk can be reached.</summary>
    /// <exception cref="DeskException">It cannot.</exception>
    public void Reach() => Read(connection => connection.Rows("SELECT 1", _ => true));

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    /// <summary>Reads within one connection. A server that went away in the middle costs nothing but a second try.</summary>
    internal T Read<T>(Func<DbConnection, T> question)
    {
        try
        {
            return Ask(Place, _engine.Open, question);
        }
        catch (DeskException e) when (e.InnerException is { } failure && _engine.MayAskAgain(failure))
        {
            return Ask(Place, _engine.Open, question);
        }
    }

    /// <summary>Writes within one transaction: all of it, or nothing.</summary>
    /// <param name="work">The work.</param>
    /// <param name="forgets">Whether it removes words, which are then to be gone from the disk as far as the database can see to
    /// it.</param>
    internal T Write<T>(Func<DbConnection, T> work, bool forgets = false) =>
        Ask(
            Place,
            _engine.OpenToWrite,
            connection =>
                Cleanly(
                    connection,
                    forgets,
                    () =>
                    {
                        using var transaction = connection.BeginTransaction();
                        _engine.BeforeWriting(connection);
                        var done = work(connection);
                        _engine.Commit(connection, transaction);
                        return done;
                    }
                )
        );

    private T Cleanly<T>(DbConnection connection, bool forgets, Func<T> write)
    {
        T done;
        try
        {
            done = write();
        }
        catch
        {
            try
            {
                _engine.AfterWriting(connection, false);
            }
            catch (Exception e) when (e is DbException or DeskException or InvalidOperationException)
            {
                // What failed first is what is said.
            }
            throw;
        }
        _engine.AfterWriting(connection, forgets);
        return done;
    }

    private static T Ask<T>(DeskPlace place, Func<DbConnection> open, Func<DbConnection, T> question)
    {
        try
        {
            using var connection = open();
            return question(connection);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == FullDisk)
        {
            throw new DeskException(DeskProblem.Unreachable, $"The desk at {place} cannot be written: the disk is full.", e);
        }
        catch (Exception e) when (e is DbException or TimeoutException or FormatException)
        {
            throw new DeskException(DeskProblem.Unreachable, $"The desk at {place} cannot be reached or is damaged.", e);
        }
    }
}
