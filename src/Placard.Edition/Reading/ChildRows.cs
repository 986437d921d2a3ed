using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>The child rows of a table, read in step with their parent rows: the first column is the number of the parent row, and both
/// tables are in its order.</summary>
internal sealed class ChildRows : IDisposable
{
    private readonly RowReader _rows;
    private bool _more;

    public ChildRows(SqliteConnection connection, string sql)
    {
        _rows = new RowReader(connection, sql);
        _more = _rows.Next();
    }

    /// <summary>The children of a row. Parent rows must be asked for in ascending order.</summary>
    /// <exception cref="FormatException">A child row has no parent.</exception>
    public T[] Of<T>(long rowNo, Func<RowReader, T> read)
    {
        if (_more && _rows.Number(0) < rowNo)
            throw new FormatException($"A row belongs to row {_rows.Number(0)}, which is missing.");
        if (!_more || _rows.Number(0) != rowNo)
            return [];
        var found = new List<T>();
        while (_more && _rows.Number(0) == rowNo)
        {
            found.Add(read(_rows));
            _more = _rows.Next();
        }
        return [.. found];
    }

    public void Dispose() => _rows.Dispose();
}
