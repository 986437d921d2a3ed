using System.IO.Compression;
using System.Text.Json;
using Placard.Sources.Downloading;
using Placard.Testing.Publisher;

namespace Placard.Rooms.Tests.Updates;

public sealed class UpdateCommandTests : IAsyncLifetime
{
    private const string Archive = "/speeches/archive/HEAD.zip";
    private const string Table = "/table.csv";

    private readonly string _home = Directory.CreateTempSubdirectory("placard-home-").FullName;
    private PublisherServer _publisher = null!;
    private ProgramPaths _here = null!;

    public async ValueTask InitializeAsync()
    {
        _publisher = await PublisherServer.StartAsync();
        _publisher.Serve(Archive, Zip());
        _publisher.Serve(Table, "a,b\n1,2\n"u8.ToArray());
        var speeches = Publishers.All.Single(p => p.Code == "ungdc").Readers;
        _here = new ProgramPaths(_home, null)
        {
            Clock = new SetClock { RingsAtOnce = true },
            Publishers =
            [
                Source("speeches", Archive, "ungdc.zip") with
                {
                    Readers = speeches,
                },
                Source("table", Table, "table.csv") with
                {
                    MustBeAccepted = true,
                    Terms = "Be kind",
                },
                Source("letters", "/letters", "letters.csv") with
                {
                    ByHand = "they come by post",
                },
            ],
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _publisher.DisposeAsync();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task It_says_what_came_of_each_source_what_is_to_be_accepted_and_what_is_by_hand()
    {
        var (exit, output, _) = await RunAsync("update");
        Assert.Equal(0, exit);
        Assert.Contains("speeches: done", output);
        Assert.Contains("Terms: Be kind. `--accept table`", output);
        Assert.Contains("By hand: they come by post", output);
        Assert.True(File.Exists(Path.Combine(_here.DownloadFolder, "ungdc.zip")));
        Assert.Contains("table: done", (await RunAsync("update", "--accept", "table")).Output);
        Assert.Contains("table: unchanged", (await RunAsync("update")).Output);
    }

    [Fact]
    public async Task A_source_that_fails_is_said_and_the_others_are_updated()
    {
        _publisher[Archive].Fault = Fault.LogsIn;
        var (exit, output, _) = await RunAsync("update", "--accept", "table", "--json");
        using var json = JsonDocument.Parse(output);
        var sources = json.RootElement.GetProperty("sources").EnumerateArray().ToList();
        Assert.Equal(1, exit);
        Assert.Equal(["failed", "done"], sources.Select(s => s.GetProperty("status").GetString()));
        Assert.Contains("web page", sources[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_dry_run_asks_nobody()
    {
        var (exit, output, _) = await RunAsync("update", "--dry-run");
        Assert.Equal(0, exit);
        Assert.Contains("speeches", output);
        Assert.Contains("In all about 1.0 MB", output);
        Assert.Empty(_publisher.Asked);
        Assert.False(Directory.Exists(_here.DownloadFolder));
        using var json = JsonDocument.Parse((await RunAsync("update", "--dry-run", "--json")).Output);
        Assert.Equal("table", json.RootElement.GetProperty("toAccept")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_former_name_does_the_same() => Assert.Contains("speeches: done", (await RunAsync("edition", "download")).Output);

    [Fact]
    public async Task Terms_are_accepted_only_where_there_are_any()
    {
        var (exit, _, error) = await RunAsync("update", "--accept", "speeches");
        Assert.Equal(2, exit);
        Assert.Contains("table", error);
    }

    [Fact]
    public async Task A_file_of_no_publisher_is_refused()
    {
        var file = Path.Combine(_home, "notes.txt");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await RunAsync("update", "add", file)).Exit);
        Assert.Equal(1, (await RunAsync("update", "add", file + "x")).Exit);
    }

    [Fact]
    public async Task A_mirror_that_cannot_be_written_is_said_in_one_line()
    {
        var (exit, _, error) = await RunAsync("update", "--to", "/proc/mirror");
        Assert.Equal(2, exit);
        Assert.Contains("--to names another", error);
    }

    [Fact]
    public async Task An_update_that_a_site_runs_by_itself_knows_its_own_answer()
    {
        var (hasNews, failures) = await Rooms
            .Updates.UpdateJob.InThisProcess(_here.DownloadFolder, _here)
            .Fetch(TestContext.Current.CancellationToken);
        Assert.True(hasNews);
        Assert.Empty(failures);
    }

    [Fact]
    public async Task A_site_that_keeps_editions_of_its_own_is_given_none()
    {
        var (exit, _, error) = await RunAsync("up", "--update", "daily", "--edition", "x.sqlite");
        Assert.Equal(2, exit);
        Assert.Contains("leave out --edition", error);
        Assert.Equal(2, (await RunAsync("up", "--update", "hourly")).Exit);
        Assert.Equal(2, (await RunAsync("up", "--keep", "0")).Exit);
    }

    private PublishedSource Source(string code, string path, string target) =>
        new()
        {
            Code = code,
            What = $"Invented {code}",
            Publisher = "Nobody",
            Page = _publisher.At("/"),
            Terms = "None: invented",
            Changes = "never",
            Files = [new(new FixedAddress(_publisher.At(path)), target, 1_000_000)],
            Readers = [],
        };

    private async Task<(int Exit, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(House.Commands(_here), words, output, error, TestContext.Current.CancellationToken);
        return (exit, output.ToString(), error.ToString());
    }

    private static byte[] Zip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("UNGDC/FRA_77_2022.txt").Open())
            entry.Write("Lanterns burn."u8);
        return memory.ToArray();
    }
}
