using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>Votes come with the program and need no mirror.</summary>
public sealed class CheckClaimsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-claims-").FullName;
    private readonly ProgramPaths _here;

    public CheckClaimsTests(StarterEdition starter) => _here = starter.NewHome();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_here.Home, recursive: true);
    }

    [Fact]
    public async Task The_counts_come_first_and_then_the_claims_by_paragraph()
    {
        var said = await RunAsync("Notes\n\nThe evening was mild.\n\nChina voted against A/HRC/51/L.6 on 6 October 2022.\n");
        Assert.Equal(0, said.Exit);
        var lines = said.Output.Split('\n');
        Assert.Equal("notes 2022-11-02.txt · plain text", lines[0].TrimEnd('\r'));
        Assert.Contains("1 states something that can be checked", lines[1], StringComparison.Ordinal);
        Assert.Contains("Dated 2 November 2022, from the name of the file.", said.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?s)Paragraph 3\s+1\. SUPPORTED “China voted against", said.Output);
        Assert.All(lines, line => Assert.True(line.TrimEnd('\r').Length <= 100, line));
    }

    [Fact]
    public async Task How_a_claim_was_read_is_said_with_names_and_dates_in_words()
    {
        var said = await RunAsync("China voted against A/HRC/51/L.6 on 6 October 2022.");
        Assert.Contains("Read as ballot: no: China; cited as: A/HRC/51/L.6;", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2022-10-06", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CHN", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_a_file_does_not_steer_the_terminal()
    {
        var file = Written("China voted against A/HRC/51/L.6.", "no\u001b[31mtes.txt");
        foreach (var option in (string[])["--csv", "--json", "--dated=2022"])
        {
            var said = await Shell.RunAsync(_here, "check", file, option);
            Assert.Equal(0, said.Exit);
            Assert.DoesNotContain(said.Output + said.Error, c => char.IsControl(c) && c is not ('\n' or '\r'));
        }
    }

    [Fact]
    public async Task A_given_date_comes_before_what_is_found()
    {
        var said = await RunAsync("China voted against A/HRC/51/L.6.", "--dated", "2021-01", "--json");
        Assert.Equal(("2021-01", "as given"), (said.Json.GetProperty("dated").GetString(), said.Json.GetProperty("datedBy").GetString()));
        var claim = Assert.Single(said.Json.GetProperty("claims").EnumerateArray());
        Assert.Equal("not checkable", claim.GetProperty("verdict").GetString());
        Assert.True(claim.GetProperty("evidence")[0].GetProperty("later").GetBoolean());
    }

    [Fact]
    public async Task A_table_has_a_row_a_claim()
    {
        var said = await RunAsync("China voted against A/HRC/51/L.6.", "--csv");
        Assert.Equal(2, said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("supported", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_puts_no_formula_into_the_table()
    {
        var said = await RunAsync("=HYPERLINK(lamps) China voted against A/HRC/51/L.6. -2+3 China voted against A/HRC/51/L.6.", "--csv");
        Assert.Equal(3, said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",'=HYPERLINK(lamps) China voted against A/HRC/51/L.6.,", said.Output, StringComparison.Ordinal);
        Assert.Contains(",'-2+3 China voted against A/HRC/51/L.6.,", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_run_left_beside_the_cited_document_is_taken_away_and_said()
    {
        var cited = Path.Combine(_folder, "cited.md");
        await File.WriteAllTextAsync(cited + ".part", "half", TestContext.Current.CancellationToken);
        var said = await RunAsync("China voted against A/HRC/51/L.6.", "--cite", cited);
        Assert.Equal(0, said.Exit);
        Assert.Contains($"{cited}.part was left by a run that was killed", said.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(cited + ".part"));
    }

    [Fact]
    public async Task A_cited_document_that_cannot_be_written_is_named_by_its_own_name()
    {
        var said = await RunAsync("China voted against A/HRC/51/L.6.", "--cite", Path.Combine(_folder, "none", "cited.md"));
        Assert.Equal(2, said.Exit);
        Assert.Contains("cited.md cannot be written", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".part", said.Error, StringComparison.Ordinal);
        Assert.Equal(1, said.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task The_document_is_given_back_with_notes()
    {
        var cited = Path.Combine(_folder, "cited.md");
        var said = await RunAsync("China voted against A/HRC/51/L.6. France voted against A/HRC/51/L.6.", "--cite", cited);
        Assert.Equal((0, ""), (said.Exit, said.Error));
        var text = await File.ReadAllTextAsync(cited, TestContext.Current.CancellationToken);
        Assert.StartsWith("China voted against", text, StringComparison.Ordinal);
        Assert.Matches(@"(?s)\[\^placard-1\].*\[\^placard-2\].*\[\^placard-1\]: .*one source.*contradicted: ", text);
    }

    [Theory]
    [InlineData("cited.docx")]
    [InlineData("notes 2022-11-02.txt")]
    public async Task It_is_given_back_in_its_own_form_and_never_over_itself(string name)
    {
        var said = await RunAsync("China voted against A/HRC/51/L.6.", "--cite", Path.Combine(_folder, name));
        Assert.Equal((2, ""), (said.Exit, said.Output));
        Assert.Equal(1, said.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task What_is_not_there_or_cannot_be_read_is_said_in_one_line()
    {
        foreach (
            var (exit, words) in new (int, string[])[]
            {
                (1, ["check", Path.Combine(_folder, "none.txt")]),
                (2, ["check", _folder]),
                (2, ["check", Written("", "empty.txt")]),
                (2, ["check", Written("Lamps."), "--dated", "lately"]),
                (2, ["check"]),
            }
        )
        {
            var said = await Shell.RunAsync(_here, words);
            Assert.Equal((exit, ""), (said.Exit, said.Output));
            Assert.Equal(1, said.Error.Count(c => c == '\n'));
        }
    }

    private Task<Shell> RunAsync(string text, params string[] options) => Shell.RunAsync(_here, ["check", Written(text), .. options]);

    private string Written(string text, string name = "notes 2022-11-02.txt")
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
