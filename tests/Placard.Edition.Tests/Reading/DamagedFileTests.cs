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

    private static int Pages => EditionSchema.PageSize * BinaryPrimitives.ReadInt32BigEndian(Whole.AsSpan(28));

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
            .Where(length => length != Pages)
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
    public void An_edition_cut_off_behind_its_last_page_has_lost_its_sums_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["edition"], Whole[..Pages]);
        using (var edition = OpenEdition.Open(folder["edition"]))
            Assert.Null(edition.FindDamage());
        var verification = EditionVerifier.Verify(folder["edition"]);
        Assert.True(verification.IsIntact);
        Assert.StartsWith("It has no sums", Assert.Single(verification.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void No_changed_byte_escapes_verifying() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 7])
            .Sample(
                changed =>
                {
                    using var folder = new TemporaryFolder();
                    var bytes = (byte[])Whole.Clone();
                    bytes[changed.Item1] ^= (byte)(1 << changed.Item2);
                    File.WriteAllBytes(folder["edition"], bytes);
                    try
                    {
                        return !EditionVerifier.Verify(folder["edition"]).IsIntact;
                    }
                    catch (EditionException)
                    {
                        return true;
                    }
                },
                iter: 300
            );

    [Fact]
    public void A_byte_changed_where_nothing_lies_is_found_by_reading_the_file_through()
    {
        using var folder = new TemporaryFolder();
        var bytes = (byte[])Whole.Clone();
        var unused = bytes.AsSpan(1 << 16).IndexOf(new byte[200]) + (1 << 16) + 100;
        bytes[unused] = 7;
        File.WriteAllBytes(folder["edition"], bytes);
        using var edition = OpenEdition.Open(folder["edition"]);
        Assert.StartsWith("The file is damaged: bytes ", Assert.Single(edition.FindDamage()!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_changed_in_the_first_block_is_found_on_opening()
    {
        using var folder = new TemporaryFolder();
        var bytes = (byte[])Whole.Clone();
        bytes[80] = 1; // reserved, and looked at by nobody
        File.WriteAllBytes(folder["edition"], bytes);
        AssertRefused(folder["edition"], "its first bytes are not as they were written");
    }

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
