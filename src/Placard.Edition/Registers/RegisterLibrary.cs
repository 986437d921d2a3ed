using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Placard.Edition.Reading;
using Placard.Edition.Schema;

namespace Placard.Edition.Registers;

/// <summary>The registers of an edition, read when asked for. Safe to use from many threads.</summary>
/// <remarks>Whatever is read throws <see cref="EditionException"/> where the file turns out to be damaged, and
/// <see cref="ObjectDisposedException"/> once the edition is closed.</remarks>
public sealed class RegisterLibrary : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly Lock _oneAtATime = new();
    private readonly ConcurrentDictionary<RegisterTable, Lazy<object>> _read = new();
    private readonly Lazy<IReadOnlyList<RegisterReach>> _reaches;
    private readonly Lazy<HashSet<string>> _tables;
    private bool _disposed;

    internal RegisterLibrary(string path, SqliteConnection connection)
    {
        (_path, _connection) = (path, connection);
        _reaches = new(() => [.. RegisterList.All.Select(ReachOf)]);
        _tables = new(TablesInFile);
    }

    /// <summary>Every table with how much it holds and from when to when, in the order of <see cref="RegisterList.All"/>.</summary>
    public IReadOnlyList<RegisterReach> Reaches => _reaches.Value;

    /// <summary>All entries of a table in order of key, read once and kept.</summary>
    public IReadOnlyList<T> All<T>(RegisterTable<T> table)
        where T : RegisterEntry =>
        (IReadOnlyList<T>)
            _read
                .GetOrAdd(table, static (_, of) => new Lazy<object>(() => of.library.Read(of.table, null, null)), (library: this, table))
                .Value;

    /// <summary>The entries of a table with a value in one column, in order of key; read from the file each time.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">A column that it indexes.</param>
    /// <param name="value">The value as it is stored: a code, a symbol, an ISO date.</param>
    /// <exception cref="ArgumentException">The table does not index the column.</exception>
    public IReadOnlyList<T> Where<T>(RegisterTable<T> table, string column, string value)
        where T : RegisterEntry =>
        table.IsIndexed(column)
            ? Read(table, column, value)
            : throw new ArgumentException($"The table {table.Name} does not index {column}.", nameof(column));

    /// <summary>How many entries a table has.</summary>
    public int CountOf(RegisterTable table) => ReachedBy(table).Entries;

    /// <summary>What other sources say of entries of a table, in order of entry.</summary>
    public IReadOnlyList<OtherStatement<T>> OthersOf<T>(RegisterTable<T> table)
        where T : RegisterEntry
    {
        var kept = All(table);
        return Query(connection =>
        {
            using var rows = new RowReader(
                connection,
                $"SELECT entry_no, differs, {RegisterSql.OriginColumns} FROM register_other WHERE register = ? ORDER BY entry_no, other_no",
                table.Name
            );
            var others = new List<OtherStatement<T>>();
            while (rows.Next())
            {
                others.Add(
                    new OtherStatement<T>(
                        kept[rows.Int(0) - 1],
                        new Origin(new SourceCode(rows.Text(2)), rows.Text(3), rows.Text(4), rows.DateAt(5)),
                        JsonSerializer.Deserialize<Dictionary<string, string>>(rows.Bytes(1)) ?? []
                    )
                );
            }
            return others;
        });
    }

    /// <summary>All rows of a table as text, in order of key: a cell a column, then source, file, place in it and the day it is as of; null
    /// for what is not known.</summary>
    /// <remarks>Read some thousands at a time, so that a large table neither fills the memory nor keeps others waiting.</remarks>
    public IEnumerable<IReadOnlyList<string?>> CellsOf(RegisterTable table)
    {
        var seen = 0;
        while (PartOf(table, seen) is { Count: > 0 } part)
        {
            seen += part.Count;
            foreach (var cells in part)
                yield return cells;
        }
    }

    /// <summary>The codes of the sources that the tables of a register were read from.</summary>
    public IReadOnlyList<SourceCode> SourcesOf(HeldThing thing) =>
        [.. Reaches.Where(r => r.Table.Thing == thing).SelectMany(r => r.Sources).Distinct().Order()];

    /// <summary>The codes of the sources that a table was read from.</summary>
    public IReadOnlyList<SourceCode> SourcesOf(RegisterTable table) => ReachedBy(table).Sources;

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_oneAtATime)
        {
            _disposed = true;
            _connection.Dispose();
        }
    }

    private List<string?[]> PartOf(RegisterTable table, int seen) =>
        QueryTable<List<string?[]>>(
            table,
            [],
            connection =>
            {
                using var rows = new RowReader(connection, RegisterSql.SelectPart(table), seen.ToString(CultureInfo.InvariantCulture));
                var row = new RegisterRow(rows, table.Columns);
                var cells = new List<string?[]>();
                while (rows.Next())
                    cells.Add(row.Cells());
                return cells;
            }
        );

    private List<T> Read<T>(RegisterTable<T> table, string? column, string? value)
        where T : RegisterEntry =>
        QueryTable<List<T>>(
            table,
            [],
            connection =>
            {
                using var rows = new RowReader(connection, RegisterSql.Select(table, column), value);
                var row = new RegisterRow(rows, table.Columns);
                var entries = new List<T>();
                while (rows.Next())
                    entries.Add(table.Read(row));
                return entries;
            }
        );

    private RegisterReach ReachedBy(RegisterTable table) => Reaches.First(r => r.Table == table);

    private RegisterReach ReachOf(RegisterTable table) =>
        QueryTable(
            table,
            new RegisterReach(table, 0, default, default, []),
            connection =>
            {
                using var rows = new RowReader(connection, RegisterSql.Reach(table));
                var bySource = new List<(SourceCode Code, int Entries, PartialDate First, PartialDate Last)>();
                while (rows.Next())
                    bySource.Add((new SourceCode(rows.Text(0)), rows.Int(1), rows.DateAt(2), rows.DateAt(3)));
                return new RegisterReach(
                    table,
                    bySource.Sum(s => s.Entries),
                    bySource.Select(s => s.First).Where(first => first.IsKnown).DefaultIfEmpty().Min(),
                    bySource.Select(s => s.Last).DefaultIfEmpty().Max(),
                    [.. bySource.Select(s => s.Code)]
                );
            }
        );

    private HashSet<string> TablesInFile() =>
        Query(connection =>
        {
            using var rows = new RowReader(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (rows.Next())
                names.Add(rows.Text(0));
            return names;
        });

    // An edition that was built before a register was declared holds nothing of it.
    private T QueryTable<T>(RegisterTable table, T nothing, Func<SqliteConnection, T> question) =>
        _tables.Value.Contains(table.Name) ? Query(question) : nothing;

    private T Query<T>(Func<SqliteConnection, T> question)
    {
        lock (_oneAtATime)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return EditionFile.Reading(_path, () => question(_connection));
        }
    }
}
