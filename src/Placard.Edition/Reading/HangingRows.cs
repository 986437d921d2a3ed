using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>The rows of a table that hang on those of another, walked along with them: the first column is the other row's number, and rows come in its order.</summary>
internal sealed class HangingRows : IDisposable
{
    private readonly Statement _rows;
    private bool _more;

    public HangingRows(SqliteConnection connection, string sql)
    {
        _rows = new Statement(connection, sql);
        _more = _rows.Next();
    }

    /// <summary>What hangs on a row. Rows must be asked for in rising order.</summary>
    /// <exception cref="FormatException">A row hangs on none.</exception>
    public T[] Of<T>(long rowNo, Func<Statement, T> read)
    {
        if (_more && _rows.Number(0) < rowNo)
            throw new FormatException($"Something hangs on row {_rows.Number(0)}, which is not there.");
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
