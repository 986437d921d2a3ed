using Microsoft.Data.Sqlite;

namespace Placard.Benchmarks.Phrases;

/// <summary>The same words in SQLite FTS5, a row a passage, in memory.</summary>
internal sealed class SqlitePhrases : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _count;

    public SqlitePhrases(IEnumerable<string> passages)
    {
        _connection.Open();
        using (var create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE VIRTUAL TABLE passage USING fts5(words, content='', tokenize=\"unicode61 remove_diacritics 0\")";
            create.ExecuteNonQuery();
        }
        using (var transaction = _connection.BeginTransaction())
        using (var insert = _connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO passage (words) VALUES ($words)";
            var words = insert.Parameters.Add("$words", SqliteType.Text);
            foreach (var passage in passages)
            {
                words.Value = passage;
                insert.ExecuteNonQuery();
            }
            transaction.Commit();
        }
        using (var merge = _connection.CreateCommand())
        {
            merge.CommandText = "INSERT INTO passage (passage) VALUES ('optimize')";
            merge.ExecuteNonQuery();
        }
        _count = _connection.CreateCommand();
        _count.CommandText = "SELECT count(*) FROM passage WHERE passage MATCH $phrase";
        _count.Parameters.Add("$phrase", SqliteType.Text);
    }

    public int Count(string phrase)
    {
        _count.Parameters[0].Value = $"\"{phrase}\"";
        return (int)(long)_count.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _count.Dispose();
        _connection.Dispose();
    }
}
