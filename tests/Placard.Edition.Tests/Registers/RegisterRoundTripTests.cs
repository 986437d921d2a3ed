using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Registers;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Registers;

public class RegisterRoundTripTests
{
    [Fact]
    public void Every_table_has_an_example_that_says_something_in_every_column()
    {
        foreach (var table in RegisterList.All)
        {
            var examples = table.Merge(RegisterExamples.All, _ => 1).ToList();
            Assert.True(examples.Count > 0, $"{table.Name} has no example.");
            foreach (var (at, column) in table.Columns.Index())
                Assert.True(examples.Exists(e => e.Cells[at] is not null), $"No example says anything in {table.Name}.{column.Name}.");
        }
    }

    [Fact]
    public void Every_entry_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(Invented.FullVote), folder["edition"], null, CancellationToken.None);
        using var edition = OpenEdition.Open(folder["edition"]);
        foreach (var table in RegisterList.All)
        {
            Assert.Equal(
                table.Merge(RegisterExamples.All, _ => 1).Select(e => (e.Origin, Said(e.Cells))),
                table.Merge(table.ReadAll(edition.Registers), _ => 1).Select(e => (e.Origin, Said(e.Cells)))
            );
            foreach (var column in table.Columns.Where(c => c.Words.Count > 0))
                Assert.All(
                    edition.Registers.CellsOf(table).Select(row => row[table.Columns.ToList().IndexOf(column)]),
                    word => Assert.True(word is null || column.Words.Contains(word), $"{table.Name}.{column.Name} says “{word}”.")
                );
        }
    }

    [Fact]
    public void An_edition_that_was_built_before_a_register_was_declared_holds_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(Invented.FullVote), folder["edition"], null, CancellationToken.None);
        using (var database = new SqliteConnection($"Data Source={folder["edition"]};Pooling=False"))
        {
            database.Open();
            using var change = database.CreateCommand();
            change.CommandText = $"DROP TABLE voice; VACUUM INTO '{folder["before"]}'";
            change.ExecuteNonQuery();
        }
        using var edition = OpenEdition.Open(folder["before"]);
        Assert.Empty(edition.Registers.All(VoiceTables.Voices));
        Assert.Empty(edition.Registers.Where(VoiceTables.Voices, "meeting", "hrc/99/41"));
        Assert.Empty(edition.Registers.CellsOf(VoiceTables.Voices));
        Assert.Equal(0, edition.Registers.CountOf(VoiceTables.Voices));
        Assert.Single(edition.Registers.All(VoiceTables.Transcripts));
    }

    [Fact]
    public void A_word_that_no_value_has_is_damage_and_not_taken_for_another_value()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(Invented.FullVote), folder["edition"], null, CancellationToken.None);
        using (var database = new SqliteConnection($"Data Source={folder["edition"]};Pooling=False"))
        {
            database.Open();
            using var change = database.CreateCommand();
            change.CommandText = "UPDATE assessed_contribution SET standing = 'paid twice'";
            Assert.True(change.ExecuteNonQuery() > 0);
        }
        // The sums of a file tell that it was changed; here the table must.
        using var registers = new RegisterLibrary(folder["edition"], EditionFile.Open(folder["edition"]));
        var problem = Assert.Throws<EditionException>(() => registers.All(MoneyTables.Contributions));
        Assert.Contains("“paid twice” is no standing.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_of_a_table_is_used_twice() => Assert.Distinct(RegisterList.All.Select(t => t.Name));

    private static string Said(object?[] cells) => string.Join('|', cells);
}
