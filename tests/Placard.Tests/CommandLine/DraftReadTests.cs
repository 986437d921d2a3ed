namespace Placard.Tests.CommandLine;

public sealed class DraftReadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-draft-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_draft_is_shown_paragraph_by_paragraph_with_the_addresses_by_which_it_is_cited()
    {
        var said = await Shell.RunAsync(
            "draft",
            "read",
            Written(
                "The Human Rights Council,\n\nRecalling its lamps,\n\n1. Requests all States:\n\n(a) To light them;\n\n2. Decides to "
                    + "remain seized of them.\n"
            )
        );
        Assert.Equal((0, ""), (said.Exit, said.Error));
        Assert.Contains("1 preambular paragraph, 2 operative paragraphs", said.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?s)PP1 +Recalling +its lamps,.*OP1 +Requests.*  OP1 \(a\).*OP2 +Decides", said.Output);
    }

    [Fact]
    public async Task The_same_is_there_as_json()
    {
        var said = await Shell.RunAsync(
            "draft",
            "read",
            "--json",
            Written("The Human Rights Council,\n\nRecalling its lamps,\n\n1. Requests all States to light them.\n")
        );
        Assert.Equal("draft.txt", said.Json.GetProperty("file").GetString());
        Assert.Equal(
            ["F1", "PP1", "OP1"],
            said.Json.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetProperty("address").GetString()!)
        );
        Assert.Equal("Requests", said.Json.GetProperty("paragraphs")[2].GetProperty("opening").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_cannot_be_read_is_said_in_one_line()
    {
        foreach (
            var (exit, file) in new[] { (1, Path.Combine(_folder, "none.pdf")), (2, _folder), (2, Written("")), (2, Written("%PDF-1.7\n")) }
        )
        {
            var said = await Shell.RunAsync("draft", "read", file);
            Assert.Equal((exit, ""), (said.Exit, said.Output));
            Assert.Equal(1, said.Error.Count(c => c == '\n'));
        }
    }

    private string Written(string text)
    {
        var file = Path.Combine(_folder, "draft.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
