using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Placard.Edition.Schema;

/// <summary>A query read row by row without a box or a string that nobody asked for: some ten times faster than a data reader on a million cells.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
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

    public int? NumberOrNull(int column) => IsNull(column) ? null : checked((int)Number(column));

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>The cell's UTF-8; empty for null. Good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public void Dispose() => _statement.Dispose();
}
