using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using Placard.Edition.Building;
using Placard.Edition.Reading;
using Placard.Edition.Schema;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Reading;

public class DamagedFileTests
{
    private static readonly byte[] Whole = Bytes();

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder["edition"], "There is no edition at");
        AssertRefused(folder["no/such/folder/edition"], "There is no edition at");
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_folder_is_said_to_be_a_folder()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(folder.Path, "is a folder");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("x", "not a SQLite file")]
    [InlineData("undl_id,ms_code,ms_vote\n1,CHN,Y\n", "not a SQLite file")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "not a SQLite file")]
    [InlineData("SQLite format 2\0", "not a SQLite file")]
    [InlineData("SQLite format 3\0", "ends after 16 bytes")]
    public void A_file_of_something_else_is_said_to_be_no_edition(string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], text);
        AssertRefused(folder["file"], sentence);
    }

    [Fact]
    public void A_database_of_something_else_is_said_to_be_no_edition()
    {
        using var folder = new TemporaryFolder();
        using (var other = new SqliteConnection($"Data Source={folder["file"]};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE vote (a)";
            command.ExecuteNonQuery();
        }
        AssertRefused(folder["file"], "a SQLite file, but not an edition");
    }

    [Theory]
    [InlineData(0, "older than this program")]
    [InlineData(EditionSchema.Version + 1, "newer than this program")]
    [InlineData(999, "newer than this program")]
    public void An_edition_of_another_schema_is_said_to_be_newer_or_older(int version, string sentence)
    {
        using var folder = new TemporaryFolder();
        var bytes = (byte[])Whole.Clone();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(60), version);
        File.WriteAllBytes(folder["edition"], bytes);
        AssertRefused(folder["edition"], sentence);
    }

    [Fact]
    public void An_edition_cut_off_anywhere_is_refused() =>
        Gen.Int[0, Whole.Length - 1]
            .Sample(
                length =>
                {
                    using var folder = new TemporaryFolder();
                    File.WriteAllBytes(folder["edition"], Whole[..length]);
                    AssertRefused(
                        folder["edition"],
                        length == 0 ? "is empty"
                            : length < 16 ? "not a SQLite file"
                            : "is damaged"
                    );
                },
                iter: 60
            );

    [Fact]
    public void An_edition_with_more_behind_it_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["edition"], [.. Whole, 0]);
        AssertRefused(folder["edition"], "is damaged");
    }

    [Fact]
    public void Bytes_that_rotted_never_cause_anything_but_a_sentence() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte, Gen.Int[1, 400])
            .Array[1, 4]
            .Sample(
                rot =>
                {
                    using var folder = new TemporaryFolder();
                    var bytes = (byte[])Whole.Clone();
                    foreach (var (at, value, length) in rot)
                        bytes.AsSpan(at, Math.Min(length, bytes.Length - at)).Fill(value);
                    File.WriteAllBytes(folder["edition"], bytes);
                    OnlySentences(() => EditionVerifier.Verify(folder["edition"]));
                    OnlySentences(() =>
                    {
                        using var edition = OpenEdition.Open(folder["edition"]);
                        OnlySentences(() => edition.Info);
                        OnlySentences(() => edition.Seats);
                        OnlySentences(() => edition.NamesOf(default));
                        OnlySentences(edition.Files);
                        OnlySentences(edition.Unresolved);
                        foreach (var vote in edition.Votes.All)
                            OnlySentences(() => edition.WithWitnesses(vote));
                        return true;
                    });
                },
                iter: 150
            );

    [Fact]
    public void A_table_of_zeros_where_pages_should_be_is_said_to_be_damaged()
    {
        using var folder = new TemporaryFolder();
        var bytes = (byte[])Whole.Clone();
        bytes.AsSpan(4096).Clear();
        File.WriteAllBytes(folder["edition"], bytes);
        AssertRefused(folder["edition"], "is damaged");
        Assert.False(EditionVerifier.Verify(folder["edition"]).IsIntact);
    }

    private static void AssertRefused(string path, string sentence)
    {
        var message = Assert.Throws<EditionException>(() => OpenEdition.Open(path)).Message;
        Assert.Contains(sentence, message, StringComparison.Ordinal);
        Assert.Contains(path, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    private static void OnlySentences<T>(Func<T> reading)
    {
        try
        {
            reading();
        }
        catch (EditionException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    private static byte[] Bytes()
    {
        using var folder = new TemporaryFolder();
        EditionWriter.Write(Invented.Content(Invented.FullVote), folder["edition"], null, CancellationToken.None);
        return File.ReadAllBytes(folder["edition"]);
    }
}
