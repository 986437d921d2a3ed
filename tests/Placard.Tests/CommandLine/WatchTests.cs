using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>Watch lists and entries from the command line, over the starter edition.</summary>
public sealed class WatchTests(StarterEdition starter) : IDisposable
{
    private readonly ProgramPaths _here = starter.NewHome();

    public void Dispose() => Directory.Delete(_here.Home, recursive: true);

    [Fact]
    public async Task A_list_is_kept_from_its_beginning_to_its_end()
    {
        var id = await BeginAsync();
        Assert.Contains("Following Malawi", (await RunAsync("watch", "add", id, "state", "Malawi")).Output, StringComparison.Ordinal);
        Assert.Contains("already followed", (await RunAsync("watch", "add", "countries", "state", "mwi")).Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is new", (await RunAsync("watch", "show", "countries")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("watch", "show", id, "--json")).Json.GetProperty("new").GetInt32());
        Assert.Contains("Nothing new: 1 list.", (await RunAsync("watch", "digest", "--dry-run")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("watch", "seen", id)).Exit);
        Assert.Equal(0, (await RunAsync("watch", "revise", id, "--title", "Neighbours", "--mail", "none")).Exit);
        Assert.Equal(0, (await RunAsync("watch", "remove", "neighbours", "1")).Exit);
        Assert.Equal(2, (await RunAsync("watch", "delete", id)).Exit);
        Assert.Equal(0, (await RunAsync("watch", "delete", id, "--yes")).Exit);
        Assert.Contains("no watch list", (await RunAsync("watch", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_and_the_seats_of_a_body_can_be_followed()
    {
        var id = await BeginAsync();
        Assert.Equal("Following African States (group).\n", (await RunAsync("watch", "add", id, "group", "African", "Group")).Output);
        Assert.Contains("(body)", (await RunAsync("watch", "add", id, "seat", "HRC")).Output, StringComparison.Ordinal);
        Assert.Contains("already followed", (await RunAsync("watch", "add", id, "body", "hrc")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "watch add ID lamp x")]
    [InlineData(2, "watch add ID group lamps")]
    [InlineData(2, "watch add ID state malawy")]
    [InlineData(1, "watch show nothing-of-this-name")]
    [InlineData(1, "watch remove ID 7")]
    [InlineData(2, "watch new x --mail a@b.org,c@d.org")]
    [InlineData(2, "watch digest")]
    [InlineData(2, "watch digest --to nobody")]
    [InlineData(2, "entries add lamp Malawi --words x")]
    [InlineData(2, "entries add candidacy Malawi --body HRC")]
    [InlineData(2, "entries add candidacy Malawi --body XYZ --source x")]
    [InlineData(1, "entries show n7d2m9xqwz")]
    [InlineData(1, "entries withdraw n7d2m9xqwz")]
    public async Task Wrong_words_get_one_clear_line(int exit, string words)
    {
        var id = await BeginAsync();
        var said = await RunAsync([.. words.Split(' ').Select(w => w == "ID" ? id : w)]);
        Assert.Equal(exit, said.Exit);
        Assert.Empty(said.Output);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task An_entry_is_written_revised_and_withdrawn()
    {
        var written = await RunAsync(
            "entries",
            "add",
            "candidacy",
            "Malawi",
            "--body",
            "HRC",
            "--term",
            "2027 to 2029",
            "--source",
            "A letter",
            "--json"
        );
        Assert.True(written.Exit == 0, written.Error);
        var id = written.Json.GetProperty("entries")[0].GetProperty("id").GetString()!;
        Assert.Equal(0, (await RunAsync("entries", "revise", id, "--term", "2028 to 2030")).Exit);
        var shown = (await RunAsync("entries", "show", id)).Output;
        Assert.Contains("said to stand for the Human Rights Council, 2028 to 2030.", shown, StringComparison.Ordinal);
        Assert.Contains("not part of the record", shown, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("entries", "show", id, "--json")).Json.GetProperty("versions").GetArrayLength());
        Assert.Equal(0, (await RunAsync("entries", "withdraw", id)).Exit);
        Assert.DoesNotContain(id, (await RunAsync("entries", "list")).Output, StringComparison.Ordinal);
        Assert.Contains(id, (await RunAsync("entries", "list", "--past")).Output, StringComparison.Ordinal);
    }

    private async Task<string> BeginAsync()
    {
        var begun = await RunAsync("watch", "new", "My countries", "--mail", "ana@example.org", "--json");
        Assert.True(begun.Exit == 0, begun.Error);
        return begun.Json.GetProperty("lists")[0].GetProperty("id").GetString()!;
    }

    private Task<Shell> RunAsync(params string[] words) => Shell.RunAsync(_here, words);
}
