using Placard.Edition.Reading;
using Placard.Rooms.CommandLine;
using Placard.Rooms.Editions;

namespace Placard.Tests.CommandLine;

public sealed class WrongWordsTests(StarterEdition starter) : IDisposable
{
    private static readonly string[] Commands =
    [
        "votes show",
        "votes list --topic",
        "votes list --from",
        "state",
        "votes agree CHN",
        "votes list --state",
        "positions --topic",
        "positions --from",
        "positions --dimensions",
        "swing --like",
        "blocs --topic",
        "blocs with",
        "blocs group",
        "blocs drift CHN",
        "follow-up",
        "follow-up given",
        "follow-up show",
        "follow-up case",
        "treaties",
        "seats candidate",
        "seats slate HRC",
        "seats due --from",
        "seats due --within",
        "access session",
        "access state",
        "statements state",
        "statements agreement",
        "money paid",
        "money implication",
    ];

    private readonly ProgramPaths _here = starter.NewHome();

    public void Dispose() => Directory.Delete(_here.Home, recursive: true);

    [Fact]
    public async Task Every_command_that_the_help_shows_is_read()
    {
        var help = (await Shell.RunAsync("--help")).Output;
        var shown = help.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("placard ", StringComparison.Ordinal))
            .ToList();
        Assert.True(shown.Count > 10);
        foreach (var line in shown)
        {
            // The explanation stands apart by two blanks at least, also where it comes on the same line.
            var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line.Split("   ")[0]).Skip(1).ToArray();
            var read = House.Commands(_here).Parse(words);
            Assert.True(read.Errors.Count == 0 && read.UnmatchedTokens.Count == 0, line);
        }
    }

    [Theory]
    [InlineData("seats", "CEDAW", "uncontested")]
    [InlineData("seats", "CEDAW", "due", "--within", "2y")]
    [InlineData("follow-up", "CHN", "given", "CHN")]
    public async Task What_stands_before_a_command_that_does_not_ask_for_it_is_not_passed_over(params string[] words)
    {
        var said = await Shell.RunAsync(_here, words);
        Assert.Equal((2, ""), (said.Exit, said.Output));
        Assert.StartsWith($"placard: “{words[1]}” is not asked for before {words[2]}.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_written_to_no_file_is_refused()
    {
        var said = await Shell.RunAsync(_here, "follow-up", "matrix", "SVN", "--cycle", "3", "--out", "");
        Assert.NotEqual(0, said.Exit);
        Assert.StartsWith("placard: ", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_left_blank_is_said_to_be_missing()
    {
        var said = await Shell.RunAsync(_here, "edition", "diff", "", _here.EditionFile);
        Assert.Equal((2, "placard: The file of the earlier edition is missing: name it.\n"), (said.Exit, said.Error));
    }

    [Fact]
    public async Task What_an_edition_without_texts_cannot_find_is_said_once()
    {
        var found = await Shell.RunAsync(_here, "find", "xinjiang");
        Assert.Contains("Only votes were searched: this edition has no texts.", found.Output, StringComparison.Ordinal);
        var phrases = await Shell.RunAsync(_here, "phrases", "emerging");
        Assert.Equal(2, phrases.Output.Split("no texts", StringSplitOptions.None).Length);
    }

    [Theory]
    [InlineData(1, "votes show A/HRC/99/L.1")]
    [InlineData(1, "votes show nonsense")]
    [InlineData(1, "votes show ؟؟؟")]
    [InlineData(1, "votes show ٣٧/23")]
    [InlineData(1, "votes show ３７/23")]
    [InlineData(1, "swing --like ٣٧/٢٣")]
    [InlineData(1, "texts show ３７/２３")]
    [InlineData(1, "state Atlantis")]
    [InlineData(1, "votes agree CHN XXX")]
    [InlineData(2, "votes agree CHN CHN")]
    [InlineData(2, "votes agree CHN")]
    [InlineData(2, "votes list --body XYZ")]
    [InlineData(2, "positions --body XYZ")]
    [InlineData(2, "positions --by moon")]
    [InlineData(2, "positions --from 2020 --to 2010")]
    [InlineData(1, "positions --topic lanterns-of-old")]
    [InlineData(2, "positions validate --draws 5")]
    [InlineData(2, "positions gate --draws 5")]
    [InlineData(2, "positions --dimensions 0")]
    [InlineData(2, "positions --dimensions 3")]
    [InlineData(2, "positions --dimensions x")]
    [InlineData(2, "positions --dimensions 2 --by moon")]
    [InlineData(1, "positions --dimensions 2 --topic lanterns-of-old")]
    [InlineData(2, "swing")]
    [InlineData(1, "swing --like nonsense")]
    [InlineData(2, "swing --like A/HRC/51/L.6 --body GA")]
    [InlineData(2, "votes list --from yesterday")]
    [InlineData(2, "votes list --margin -1")]
    [InlineData(2, "votes list --state Atlantis")]
    [InlineData(2, "votes list --ballot maybe")]
    [InlineData(2, "votes list --ballot no")]
    [InlineData(2, "votes list --from 2020 --to 2010")]
    [InlineData(2, "texts search  ")]
    [InlineData(2, "votes list --no-such-option")]
    [InlineData(2, "blocs --body XYZ")]
    [InlineData(2, "blocs --from 2020 --to 2010")]
    [InlineData(2, "blocs --blocs 1")]
    [InlineData(1, "blocs with Atlantis")]
    [InlineData(1, "blocs group G77")]
    [InlineData(2, "blocs group EU --breaks --state CHN")]
    [InlineData(2, "blocs group EU --state HUN")]
    [InlineData(2, "blocs drift CHN")]
    [InlineData(2, "blocs drift CHN CHN")]
    [InlineData(2, "blocs drift CHN USA --group EU")]
    [InlineData(1, "blocs drift CHN XXX")]
    [InlineData(2, "no-such-command")]
    [InlineData(2, "up --port 70000")]
    [InlineData(2, "up --port eighty")]
    [InlineData(2, "edition build --mirror /no/such/folder")]
    [InlineData(1, "edition verify --edition /no/such/file")]
    [InlineData(1, "votes list --edition /no/such/file")]
    [InlineData(2, "votes list --edition /etc/hostname")]
    public async Task Wrong_words_get_one_clear_line_and_the_right_exit_code(int exit, string words)
    {
        var said = await Shell.RunAsync(_here, words.Split(' '));
        Assert.Equal(exit, said.Exit);
        Assert.Empty(said.Output);
        Assert.StartsWith("placard: ", said.Error);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("", "placard votes show A/HRC/51/L.6")]
    [InlineData("votes", "agree")]
    [InlineData("edition", "verify")]
    public async Task A_group_of_commands_alone_says_what_there_is(string words, string among)
    {
        var said = await Shell.RunAsync(_here, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, ""), (said.Exit, said.Error));
        Assert.Contains(among, said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_the_program_answers_and_does_not_break() =>
        Gen.Select(Gen.Int[0, Commands.Length - 1].Select(i => Commands[i]), Gen.String[1, 40])
            .Where((_, typed) => !typed.StartsWith('-') && !typed.StartsWith('@') && !typed.StartsWith('['))
            .Sample(
                (command, typed) =>
                {
                    var said = Shell.RunAsync(_here, [.. command.Split(' '), typed]).GetAwaiter().GetResult();
                    return said.Exit is 0 or 1 or 2 && (said.Exit == 0 || said.Error.StartsWith("placard: ", StringComparison.Ordinal));
                },
                iter: 300
            );

    [Fact]
    public void A_build_that_may_not_write_says_so_before_it_reads_anything()
    {
        var file = Path.Combine(_here.Home, "letter.txt");
        File.WriteAllText(file, "Dear friend, ...");
        var told = new Told();
        Assert.Throws<EditionException>(() => EditionBuild.Run(_here.Home, "", file, told, CancellationToken.None));
        Assert.Empty(told.What);
        Assert.Equal("Dear friend, ...", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_build_that_is_stopped_leaves_the_edition_that_stood_there()
    {
        var before = File.ReadAllBytes(_here.EditionFile);
        using var stop = new CancellationTokenSource();
        var progress = new StopWhen(stop, "writing");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Task.Run(() => EditionBuild.Run(null, "", _here.EditionFile, progress, stop.Token))
        );
        Assert.Equal(before, File.ReadAllBytes(_here.EditionFile));
        Assert.Equal([_here.EditionFile], Directory.GetFiles(_here.Home));
    }

    private sealed class StopWhen(CancellationTokenSource stop, string what) : IProgress<(string What, double Done)>
    {
        public void Report((string What, double Done) value)
        {
            if (value.What.StartsWith(what, StringComparison.Ordinal))
                stop.Cancel();
        }
    }

    private sealed class Told : IProgress<(string What, double Done)>
    {
        public List<string> What { get; } = [];

        public void Report((string What, double Done) value) => What.Add(value.What);
    }
}
