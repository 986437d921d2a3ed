using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>The rows of a table that hang on votes, walked along with the votes: the first column is the vote's number, and rows come in its order.</summary>
internal sealed class HangingRows : IDisposable
{
    private readonly Statement _rows;
    private bool _more;

    public HangingRows(SqliteConnection connection, string sql)
    {
        _rows = new Statement(connection, sql);
        _more = _rows.Next();
    }

    /// <summary>What hangs on a vote. Votes must be asked for in rising order.</summary>
    /// <exception cref="FormatException">A row hangs on no vote.</exception>
    public T[] Of<T>(long voteNo, Func<Statement, T> read)
    {
        if (_more && _rows.Number(0) < voteNo)
            throw new FormatException($"There is no vote {_rows.Number(0)}.");
        if (!_more || _rows.Number(0) != voteNo)
            return [];
        var found = new List<T>();
        while (_more && _rows.Number(0) == voteNo)
        {
            found.Add(read(_rows));
            _more = _rows.Next();
        }
        return [.. found];
    }

    public void Dispose() => _rows.Dispose();
}
