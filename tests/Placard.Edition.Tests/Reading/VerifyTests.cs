using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Reading;

public class VerifyTests
{
    [Fact]
    public void An_edition_as_it_was_built_is_intact()
    {
        using var folder = new TemporaryFolder();
        var hash = Write(folder["edition"]);
        var verification = EditionVerifier.Verify(folder["edition"]);
        Assert.True(verification.IsIntact);
        Assert.Equal((hash, hash), (verification.Stated, verification.Found));
    }

    [Fact]
    public void A_change_of_any_cell_of_any_table_is_found()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"]);
        var cells = Cells(folder["edition"]);
        Assert.True(cells.Count > 100);
        foreach (var (table, column, type) in cells)
        {
            File.Copy(folder["edition"], folder["tampered"], overwrite: true);
            var other = type is "INTEGER" or "REAL" ? $"coalesce(\"{column}\", 0) + 7000" : $"coalesce(\"{column}\", '') || 'x'";
            Tamper(folder["tampered"], $"UPDATE {table} SET \"{column}\" = {other}");
            Assert.False(EditionVerifier.Verify(folder["tampered"]).IsIntact, $"{table}.{column}");
        }
    }

    [Theory]
    [InlineData("DELETE FROM vote_topic WHERE topic_no = 1")]
    [InlineData("INSERT INTO meta VALUES ('note', 'trust me')")]
    [InlineData("DELETE FROM meta WHERE name = 'hash'")]
    [InlineData("UPDATE meta SET value = upper(value) WHERE name = 'hash'")]
    [InlineData("CREATE TABLE more (a)")]
    [InlineData("CREATE INDEX more ON vote (title)")]
    [InlineData("CREATE TRIGGER more AFTER INSERT ON vote BEGIN SELECT 1; END")]
    [InlineData("DROP VIEW ballot; CREATE VIEW ballot (vote, state, ballot) AS SELECT address, 'CHN', 'yes' FROM vote")]
    [InlineData("UPDATE vote SET title = CAST(title || char(0) || 'more' AS TEXT)")]
    public void A_change_of_anything_else_is_found(string sql)
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"]);
        Tamper(folder["edition"], sql);
        var verification = EditionVerifier.Verify(folder["edition"]);
        Assert.False(verification.IsIntact);
        Assert.NotEmpty(verification.Problems);
    }

    [Fact]
    public void Laying_the_same_content_on_other_pages_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        Write(folder["edition"]);
        Tamper(folder["edition"], "PRAGMA page_size = 1024; VACUUM");
        Assert.True(EditionVerifier.Verify(folder["edition"]).IsIntact);
    }

    [Fact]
    public void What_is_no_edition_cannot_be_verified()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter"], "a letter");
        Assert.Throws<EditionException>(() => EditionVerifier.Verify(folder["letter"]));
    }

    private static string Write(string path) =>
        EditionWriter.Write(Invented.Content(Invented.FullVote), path, null, CancellationToken.None);

    private static List<(string Table, string Column, string Type)> Cells(string path)
    {
        using var database = Open(path);
        using var command = database.CreateCommand();
        command.CommandText = """
            SELECT t.name, c.name, c.type FROM sqlite_schema t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' ORDER BY t.name, c.cid
            """;
        using var reader = command.ExecuteReader();
        var cells = new List<(string, string, string)>();
        while (reader.Read())
            cells.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return cells;
    }

    private static void Tamper(string path, string sql)
    {
        using var database = Open(path);
        using var command = database.CreateCommand();
        command.CommandText = $"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; {sql}";
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path)
    {
        var database = new SqliteConnection($"Data Source={path};Pooling=False");
        database.Open();
        return database;
    }
}
