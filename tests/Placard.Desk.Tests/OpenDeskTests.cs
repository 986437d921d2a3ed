using Microsoft.Data.Sqlite;
using Placard.Desk.Tests.Engines;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.Tests;

/// <summary>What is true of one of the two databases only.</summary>
public sealed class OpenDeskTests : IDisposable
{
    private readonly TestDesk _place = TestDesk.OnSqlite();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Nobody_but_its_owner_may_read_the_file()
    {
        _place.Open().Dispose();
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows keeps a user's folders from others by itself");
        else
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_place.Setting));
    }

    [Fact]
    public void What_was_deleted_is_overwritten_in_the_file()
    {
        using var desk = _place.Open();
        var id = desk
            .WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", TestDesk.Now)
            .Id;
        desk.WhipCounts.Add(
            id,
            [Said("a-source-at-risk"), .. Enumerable.Range(0, 50).Select(i => Said("the-secret-friend-" + i))],
            "",
            TestDesk.Now
        );
        Assert.Contains("the-secret-friend", Content(), StringComparison.Ordinal);
        Assert.Contains("a-source-at-risk", Content(), StringComparison.Ordinal);
        desk.WhipCounts.Redact(id, 1);
        Assert.DoesNotContain("a-source-at-risk", Content(), StringComparison.Ordinal);
        desk.WhipCounts.Delete(id);
        Assert.DoesNotContain("the-secret-friend", Content(), StringComparison.Ordinal);
        Assert.Equal([_place.Setting], Directory.GetFiles(Path.GetDirectoryName(_place.Setting)!));
    }

    [Fact]
    public void A_database_of_something_else_is_left_alone()
    {
        using (var connection = new SqliteConnection($"Data Source={_place.Setting};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE recipes (name TEXT)";
            command.ExecuteNonQuery();
        }
        var before = File.ReadAllBytes(_place.Setting);
        Assert.Equal(DeskProblem.Unreachable, Assert.Throws<DeskException>(_place.Open).Problem);
        Assert.Equal(before, File.ReadAllBytes(_place.Setting));
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        File.WriteAllText(
            _place.Setting,
            "These are the minutes of a meeting, long enough to be more than a header of a database file would be; and some more."
        );
        Assert.Equal(DeskProblem.Unreachable, Assert.Throws<DeskException>(_place.Open).Problem);
        Assert.StartsWith("These are the minutes", File.ReadAllText(_place.Setting), StringComparison.Ordinal);
    }

    [Fact]
    public void A_desk_whose_folder_cannot_be_made_or_whose_server_is_not_there_is_said_in_a_sentence()
    {
        File.WriteAllText(_place.Setting, "");
        Assert.Equal(
            DeskProblem.Unreachable,
            Assert.Throws<DeskException>(() => OpenDesk.Open(DeskPlace.Parse(_place.Setting + "/in/a/file"), TestDesk.Now)).Problem
        );
        var refused = Assert.Throws<DeskException>(() =>
            OpenDesk.Open(DeskPlace.Parse("Host=127.0.0.1;Port=1;Database=placard;Username=ana;Password=secret"), TestDesk.Now)
        );
        Assert.Equal("The desk at 127.0.0.1/placard cannot be reached or is damaged.", refused.Message);
    }

    private string Content() => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_place.Setting));

    private static Commitment Said(string by) =>
        new(StateCode.Parse("BRA"), Ballot.Yes, by, PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
