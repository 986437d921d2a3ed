using Microsoft.Data.Sqlite;
using Placard.Edition.Registers;
using Placard.Edition.Schema;

namespace Placard.Edition.Tests.Reading;

public class DocumentedSchemaTests
{
    [Fact]
    public void Every_column_is_documented_and_every_documented_column_is_there() =>
        Assert.Equal(InSchema().Order(StringComparer.Ordinal), InDocument().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_query_of_the_document_runs()
    {
        using var database = Empty();
        var queries = Document().SkipWhile(line => line != "```sql").Skip(1).TakeWhile(line => line != "```");
        var count = 0;
        foreach (var query in string.Join('\n', queries).Split(";", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            using var command = database.CreateCommand();
            command.CommandText = query;
            using var reader = command.ExecuteReader();
            Assert.True(reader.FieldCount > 0);
            count++;
        }
        Assert.Equal(3, count);
    }

    [Fact]
    public void The_document_states_the_marks_of_the_file()
    {
        var text = string.Join('\n', Document());
        Assert.Contains($"0x{EditionSchema.ApplicationId:X8}", text, StringComparison.Ordinal);
        Assert.Contains($"`user_version` is the number of the schema, now {EditionSchema.Version}.", text, StringComparison.Ordinal);
    }

    // The tables of registers have a manual of their own, made of their declarations.
    private static IEnumerable<string> InSchema() =>
        ColumnsInSchema().Where(column => !RegisterList.All.Any(t => column.StartsWith(t.Name + ".", StringComparison.Ordinal)));

    private static List<string> ColumnsInSchema()
    {
        using var database = Empty();
        using var command = database.CreateCommand();
        command.CommandText =
            "SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type IN ('table', 'view')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
            columns.Add(reader.GetString(0));
        return columns;
    }

    /// <summary>The rows of the document's tables that have words beside the column's name, each under the heading that names its
    /// table.</summary>
    private static IEnumerable<string> InDocument()
    {
        var table = "";
        foreach (var line in Document())
        {
            if (line.StartsWith('#'))
                table = line.StartsWith("### ", StringComparison.Ordinal) ? line[4..] : "";
            else if (
                table.Length > 0
                && line.Split('|', StringSplitOptions.TrimEntries) is ["", ['`', .. var column, '`'], { Length: > 0 }, ""]
            )
                yield return $"{table}.{column}";
        }
    }

    private static string[] Document() => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "edition.md"));

    private static SqliteConnection Empty()
    {
        var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        EditionSchema.Create(database);
        return database;
    }
}
