using System.Diagnostics;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Apart;
using Placard.Sources.Drafts.Prose;
using Placard.Sources.Tests.Drafts;

namespace Placard.Rooms.Tests.Drafts.Apart;

public sealed class DraftReadersTests : IDisposable
{
    private const int Seed = 20261012;

    private static readonly byte[][] Forms =
    [
        DraftFiles.Plain(),
        DraftFiles.Html(),
        DraftFiles.Pdf(),
        DraftFiles.Docx(),
        DraftFiles.MarkedUp(),
    ];

    private readonly DraftReaders _readers = new();

    public static TheoryData<string> HostileNames => [.. HostileDrafts.All.Select(draft => draft.Name)];

    public void Dispose() => _readers.Dispose();

    [Fact]
    public async Task A_draft_of_each_form_is_read_apart_as_it_is_read_here()
    {
        foreach (var form in Forms)
        {
            var (here, apart) = (DraftFile.Read(form), await ReadAsync(form));
            Assert.Equal(here.Kind, apart.Kind);
            Assert.Equal(Lines(here), Lines(apart));
            Assert.Equal(here.Draft.Cover, apart.Draft.Cover);
        }
    }

    [Fact]
    public async Task Running_text_of_each_form_is_read_apart_as_it_is_read_here()
    {
        foreach (var form in Forms)
        {
            var (here, apart) = (ProseFile.Read(form), await _readers.ReadProseAsync(form, TestContext.Current.CancellationToken));
            Assert.Equal(here.Kind, apart.Kind);
            Assert.Equal(here.Remarks, apart.Remarks);
            Assert.Equal(
                here.Paragraphs.Select(p => (p.Text, p.IsHeading, p.IsNote, string.Join('|', p.Runs))),
                apart.Paragraphs.Select(p => (p.Text, p.IsHeading, p.IsNote, string.Join('|', p.Runs)))
            );
        }
    }

    [Theory]
    [InlineData("one-note-often.docx")]
    [InlineData("open-spans.html")]
    public async Task Running_text_of_a_file_that_asks_for_too_much_is_read_or_refused_and_its_process_ended(string name)
    {
        var bytes = HostileDrafts.All.Single(draft => draft.Name == name).Bytes();
        try
        {
            await _readers.ReadProseAsync(bytes, TestContext.Current.CancellationToken);
        }
        catch (UnreadableDraftException refused)
        {
            Assert.Matches("needs more (memory|time)|than a draft|damaged|nests deeper", refused.Message);
        }
        Assert.Empty(_readers.Running);
    }

    [Fact]
    public async Task What_a_reader_refuses_is_refused_with_its_sentence() =>
        Assert.Equal("The file is empty.", (await RefusedAsync(_readers, [])).Message);

    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task A_file_that_asks_for_more_than_a_draft_is_refused_and_its_process_ended(string name)
    {
        var bytes = HostileDrafts.All.Single(draft => draft.Name == name).Bytes();
        var refused = await RefusedAsync(_readers, bytes);
        Assert.Matches("needs more (memory|time)|than a draft|damaged|nests deeper", refused.Message);
        Assert.Empty(_readers.Running);
    }

    [Fact]
    public async Task At_the_limit_of_time_the_process_is_ended_with_one_sentence()
    {
        using var hurried = new DraftReaders(new ReaderLimits { Time = TimeSpan.Zero });
        var spans = HostileDrafts.All.Single(draft => draft.Name == "open-spans.html").Bytes();
        Assert.Equal(
            "This file needs more time to read than the 15 seconds that are allowed.",
            (await RefusedAsync(hurried, spans)).Message
        );
    }

    [Fact]
    public async Task At_the_limit_of_memory_the_process_is_ended_with_one_sentence()
    {
        using var poor = new DraftReaders(new ReaderLimits { Resident = 1 << 20 });
        var spans = HostileDrafts.All.Single(draft => draft.Name == "open-spans.html").Bytes();
        Assert.Equal("This file needs more memory to read than the 512 MB that are allowed.", (await RefusedAsync(poor, spans)).Message);
    }

    [Fact]
    public async Task Who_no_longer_waits_has_the_process_ended()
    {
        using var gone = new CancellationTokenSource();
        var reading = _readers.ReadAsync(HostileDrafts.All.Single(draft => draft.Name == "open-spans.html").Bytes(), gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Empty(_readers.Running);
    }

    [Fact]
    public async Task One_that_was_ended_while_it_waited_is_not_used()
    {
        _readers.Prepare();
        var spare = await WaitingAsync(_readers);
        spare.Kill();
        await spare.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(DraftKind.PlainText, (await ReadAsync(DraftFiles.Plain())).Kind);
    }

    [Fact]
    public async Task One_that_waits_ends_when_nobody_hands_in_a_draft()
    {
        using var impatient = new DraftReaders(new ReaderLimits { Idle = TimeSpan.FromSeconds(2) });
        impatient.Prepare();
        var spare = await WaitingAsync(impatient);
        await spare.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_reader_ends_when_its_input_does()
    {
        using var reader = Started(ReaderProgram.Command);
        reader.StandardInput.Close();
        await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, reader.ExitCode);
    }

    [Fact]
    public async Task A_reader_at_work_ends_when_its_input_does()
    {
        using var reader = Started(ReaderProgram.Command);
        var spans = HostileDrafts.All.Single(draft => draft.Name == "open-spans.html").Bytes();
        await reader.StandardInput.BaseStream.WriteAsync(
            new byte[] { 1 }
                .Concat(BitConverter.GetBytes(spans.Length))
                .Concat(spans)
                .ToArray(),
            TestContext.Current.CancellationToken
        );
        reader.StandardInput.Close();
        await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task On_Linux_a_reader_reads_no_file_writes_none_opens_no_connection_and_starts_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a reader is watched and ended, and not confined.");
        using var reader = Started(ReaderProgram.Command, "try");
        Assert.Equal(
            """
            read a file of the system: denied
            write a file: denied
            open a connection: denied
            start a program: denied

            """,
            await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Whatever_was_done_to_a_draft_it_is_read_or_refused()
    {
        const int number = 40;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}");
        var drafts = new MutatedDrafts(Seed, Forms);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, number),
            new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = TestContext.Current.CancellationToken },
            async (no, cancellation) =>
            {
                try
                {
                    await _readers.ReadAsync(drafts.Draft(no), cancellation);
                }
                catch (UnreadableDraftException e)
                {
                    Assert.False(e.Message.Contains("needs more", StringComparison.Ordinal), $"draft {no} of seed {Seed}: {e.Message}");
                }
            }
        );
        Assert.Empty(_readers.Running);
    }

    private Task<DraftFile> ReadAsync(byte[] content) => _readers.ReadAsync(content, TestContext.Current.CancellationToken);

    private static Task<UnreadableDraftException> RefusedAsync(DraftReaders readers, byte[] content) =>
        Assert.ThrowsAsync<UnreadableDraftException>(() => readers.ReadAsync(content, TestContext.Current.CancellationToken));

    private static string Lines(DraftFile file) =>
        string.Join('\n', file.Draft.Text.Paragraphs.Select(p => $"{p.Address}|{p.Opening}|{p.Text}|{p.Footnotes.Count}"));

    private static Process Started(params string[] words) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "placard.dll"), .. words])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;

    private static async Task<Process> WaitingAsync(DraftReaders readers)
    {
        while (readers.Running.Count == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        return Process.GetProcessById(readers.Running.Single());
    }
}
