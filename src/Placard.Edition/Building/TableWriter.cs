using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Placard.Edition.Building;

/// <summary>Puts rows into one table by one prepared statement.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly SqliteCommand _insert;

    /// <summary>Prepares to fill a table.</summary>
    /// <param name="connection">The edition under construction.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, with blanks between them.</param>
    public TableWriter(SqliteConnection connection, string table, string columns)
        : this(connection, table, columns.Split(' ')) { }

    /// <summary>Prepares to fill a table.</summary>
    /// <param name="connection">The edition under construction.</param>
    /// <param name="table">The table.</param>
    /// <param name="names">The columns.</param>
    public TableWriter(SqliteConnection connection, string table, IReadOnlyList<string> names)
    {
        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {table} ({Each(n => $"\"{n}\"")}) VALUES ({Each(n => "$" + n)})";
        foreach (var name in names)
            _insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + name });
        _insert.Prepare();

        string Each(Func<string, string> form) => string.Join(", ", names.Select(form));
    }

    /// <summary>Adds a row: the values in the order of the columns.</summary>
    public void Add(params ReadOnlySpan<object?> row)
    {
        for (var i = 0; i < row.Length; i++)
            _insert.Parameters[i].Value = row[i] ?? DBNull.Value;
        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();

    /// <summary>A date as it is stored: ISO 8601 with the parts that are known, null for none.</summary>
    public static string? Stored(PartialDate date) => date.IsKnown ? date.ToString() : null;

    /// <summary>A day as it is stored.</summary>
    public static string? Stored(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A text as it is stored where none is null.</summary>
    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
