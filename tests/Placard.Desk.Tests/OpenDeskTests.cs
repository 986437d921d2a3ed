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
        desk.WhipCounts.Redact(id, 1, "", TestDesk.Now);
        Assert.DoesNotContain("a-source-at-risk", Content(), StringComparison.Ordinal);
        desk.WhipCounts.Delete(id);
        Assert.DoesNotContain("the-secret-friend", Content(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_that_was_removed_is_left_in_any_file_of_a_desk_that_is_open()
    {
        using var desk = _place.Open();
        var id = desk
            .WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", TestDesk.Now)
            .Id;
        foreach (var i in Enumerable.Range(1, 60))
            desk.WhipCounts.Add(id, [Said($"a-source-at-risk-{i:00}") with { Note = new string('n', 900) }], "", TestDesk.Now);
        foreach (var i in Enumerable.Range(1, 60))
        {
            desk.WhipCounts.Redact(id, i, "", TestDesk.Now);
            Assert.DoesNotContain($"a-source-at-risk-{i:00}", AllContent(), StringComparison.Ordinal);
        }
        desk.WhipCounts.Add(id, [Said("the-secret-friend")], "", TestDesk.Now);
        desk.WhipCounts.Delete(id);
        Assert.DoesNotContain("the-secret-friend", AllContent(), StringComparison.Ordinal);
        Assert.DoesNotContain("nnnn", AllContent(), StringComparison.Ordinal);
    }

    // The blocks of a file that is deleted can be read from the disk later; those of one that is overwritten hold what was written over it.
    [Fact]
    public void The_journal_of_a_change_is_overwritten_where_it_lies_and_not_deleted()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells of an open file whether it was deleted");
        using var desk = _place.Open();
        using var journal = new FileStream(
            _place.Setting + "-journal",
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        desk.WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", TestDesk.Now);
        Assert.Equal(_place.Setting + "-journal", new FileInfo($"/proc/self/fd/{journal.SafeFileHandle.DangerousGetHandle()}").LinkTarget);
        Assert.Equal(0, journal.Length);
    }

    [Theory]
    [InlineData("640", "750", "chmod 700 ")]
    [InlineData("644", "700", "chmod 600 ")]
    [InlineData("600", "755", "chmod 700 ")]
    [InlineData("600", "710", "chmod 700 ")]
    [InlineData("660", "700", "chmod 600 ")]
    public void A_desk_that_others_may_open_is_refused_with_what_mends_it(string file, string folder, string mend)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a user's folders from others by itself");
        if (OperatingSystem.IsWindows())
            return;
        _place.Open().Dispose();
        var place = Path.GetDirectoryName(_place.Setting)!;
        File.SetUnixFileMode(_place.Setting, (UnixFileMode)Convert.ToInt32(file, 8));
        File.SetUnixFileMode(place, (UnixFileMode)Convert.ToInt32(folder, 8));
        var refused = Assert.Throws<DeskException>(_place.Open);
        Assert.Equal(DeskProblem.Unreachable, refused.Problem);
        var command = refused.Message[refused.Message.IndexOf(mend, StringComparison.Ordinal)..];
        Assert.EndsWith(mend.Contains("700", StringComparison.Ordinal) ? place : _place.Setting, command, StringComparison.Ordinal);
        File.SetUnixFileMode(place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.SetUnixFileMode(_place.Setting, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _place.Open().Dispose();
    }

    [Fact]
    public void A_link_to_another_place_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take an administrator on Windows");
        var folder = Path.GetDirectoryName(_place.Setting)!;
        var elsewhere = Path.Combine(folder, "elsewhere");
        File.CreateSymbolicLink(_place.Setting, elsewhere);
        Assert.Contains("symbolic link", Assert.Throws<DeskException>(_place.Open).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(elsewhere));
        File.WriteAllText(elsewhere, "");
        Assert.Contains("symbolic link", Assert.Throws<DeskException>(_place.Open).Message, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(elsewhere));
        var inside = Directory.CreateDirectory(Path.Combine(folder, "inside")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "way"), inside);
        Assert.Contains(
            "symbolic link",
            Assert
                .Throws<DeskException>(() => OpenDesk.Open(DeskPlace.Parse(Path.Combine(folder, "way", "desk.sqlite")), TestDesk.Now))
                .Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.GetFiles(inside));
    }

    [Fact]
    public void A_folder_that_is_made_for_a_desk_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps a user's folders from others by itself");
        if (OperatingSystem.IsWindows())
            return;
        var folder = Path.Combine(Path.GetDirectoryName(_place.Setting)!, "new");
        OpenDesk.Open(DeskPlace.Parse(Path.Combine(folder, "desk.sqlite")), TestDesk.Now).Dispose();
        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(folder), 8));
        foreach (var file in Directory.GetFiles(folder))
            Assert.Equal("600", Convert.ToString((int)File.GetUnixFileMode(file), 8));
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

    private string AllContent() =>
        string.Concat(
            Directory
                .GetFiles(Path.GetDirectoryName(_place.Setting)!)
                .Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)))
        );

    private static Commitment Said(string by) =>
        new(StateCode.Parse("BRA"), Ballot.Yes, by, PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
