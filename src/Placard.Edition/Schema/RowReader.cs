using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Placard.Edition.Schema;

/// <summary>Reads the rows of a query without boxing or unneeded strings, and fails clearly where a damaged file has null in a column that
/// allows none.</summary>
internal sealed class RowReader : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a query.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The query.</param>
    /// <param name="asked">What stands for its one <c>?</c>, if it has one.</param>
    /// <exception cref="SqliteException">The file cannot be read, or has not the tables asked for.</exception>
    public RowReader(SqliteConnection connection, string sql, string? asked = null)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
        if (asked is not null)
            SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_text(_statement, 1, asked), _database);
    }

    public int Columns => raw.sqlite3_column_count(_statement);

    /// <summary>Goes to the next row; false after the last.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
            return true;
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, _database);
        return false;
    }

    public int TypeOf(int column) => raw.sqlite3_column_type(_statement, column);

    public bool IsNull(int column) => TypeOf(column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int(int column) => checked((int)Number(column));

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>The cell's UTF-8; empty for null. Good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>A date; the default for null.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public PartialDate DateAt(int column)
    {
        if (IsNull(column))
            return default;
        Span<char> text = stackalloc char[10];
        var bytes = Bytes(column);
        return bytes.Length <= text.Length && PartialDate.TryParse(text[..Encoding.ASCII.GetChars(bytes, text)], out var date)
            ? date
            : throw new FormatException($"“{Text(column)}” is not a date.");
    }

    /// <summary>A tally in four columns, yes, no, abstentions, not voting; null where the first is.</summary>
    public Tally? TallyAt(int first) =>
        IsNull(first) ? null : new Tally(Int(first), Int(first + 1), Int(first + 2), IsNull(first + 3) ? null : Int(first + 3));

    public void Dispose() => _statement.Dispose();
}
