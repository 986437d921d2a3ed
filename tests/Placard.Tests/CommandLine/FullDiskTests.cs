using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using Placard.Rooms.CommandLine;

namespace Placard.Tests.CommandLine;

/// <summary>What each command that writes does on a disk of one megabyte that is full, or becomes so.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int DiskBytes = 1 << 20;

    private readonly StarterEdition _starter;
    private readonly string _disk = Directory.CreateTempSubdirectory("placard-full-").FullName;
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("placard-beside-").FullName;
    private readonly bool _isMounted;

    public FullDiskTests(StarterEdition starter)
    {
        _starter = starter;
        _isMounted = Run("mount", "-t", "tmpfs", "-o", $"size={DiskBytes}", "placard-test", _disk);
    }

    private string Filler => Path.Combine(_disk, "filler");

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", _disk);
        Directory.Delete(_disk, recursive: true);
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(40)]
    public async Task A_command_that_finds_the_disk_full_says_so_in_one_line_and_leaves_nothing_half_written(int kilobytesFree)
    {
        Assert.SkipUnless(_isMounted, "No small disk can be mounted here; that takes Linux and an administrator.");
        var here = _starter.NewHome();
        try
        {
            Fill(kilobytesFree);
            var onDisk = here with { Home = _disk, RecordFolder = "" };
            await IsSaidAsync(onDisk, "edition", "build", "--starter");
            await IsSaidAsync(here, "edition", "export", Path.Combine(_disk, "lamps"));
            await IsSaidAsync(here, "edition", "export", Path.Combine(_disk, "lamps"), "--format", "csv");
            await IsSaidAsync(here, "edition", "publish", Path.Combine(_disk, "given-out"));
            await IsSaidAsync(here, "record", "write", "--mirror", Mirror(), "--out", Path.Combine(_disk, "record"));
            await IsSaidAsync(here, "update", "add", Saved(), "--to", Path.Combine(_disk, "mirror"));
            await IsSaidAsync(
                here,
                "whip",
                "new",
                "--title",
                "Lamps",
                "--body",
                "HRC",
                "--on",
                "2026-10-06",
                "--desk",
                Path.Combine(_disk, "desk", "desk.sqlite")
            );
        }
        finally
        {
            Directory.Delete(here.Home, recursive: true);
        }
    }

    [Fact]
    public async Task What_cannot_be_printed_costs_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        await using var file = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var full = TextWriter.Synchronized(new StreamWriter(file) { AutoFlush = true });
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(
            House.Commands(new ProgramPaths("/nowhere", null)),
            ["update", "--dry-run"],
            full,
            error,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(2, exit);
        Assert.StartsWith("placard: The disk is full.", Assert.Single(Lines(error.ToString())), StringComparison.Ordinal);
    }

    private async Task IsSaidAsync(ProgramPaths here, params string[] words)
    {
        var said = await Shell.RunAsync(here, words);
        var named = string.Join(' ', words);
        Assert.True(said.Exit == 2, $"{named} ended with {said.Exit}: {said.Output}{said.Error}");
        var line = Assert.Single(Lines(said.Error), l => l.StartsWith("placard: ", StringComparison.Ordinal));
        Assert.Contains("the disk is full", line, StringComparison.Ordinal);
        Assert.Contains(_disk, line, StringComparison.Ordinal);
        var left = Directory.EnumerateFiles(_disk, "*", SearchOption.AllDirectories).Where(f => f != Filler && new FileInfo(f).Length > 0);
        Assert.True(!left.Any(), $"{named} left {string.Join(", ", left)}");
        foreach (var folder in Directory.EnumerateDirectories(_disk))
            Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(_disk).Where(f => f != Filler))
            File.Delete(file);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private void Fill(int kilobytesFree) => File.WriteAllBytes(Filler, new byte[DiskBytes - (kilobytesFree << 10)]);

    private string Saved()
    {
        var file = Path.Combine(_elsewhere, "speeches.zip");
        if (File.Exists(file))
            return file;
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        using var speech = new StreamWriter(zip.CreateEntry("FRA_77_2022.txt", CompressionLevel.NoCompression).Open());
        for (var night = 0; night < 3000; night++)
            speech.WriteLine($"On night {night} the lamps were lit in time.");
        return file;
    }

    private string Mirror()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_elsewhere, "mirror", "voeten")).FullName;
        var votes = Enumerable.Range(1, 900);
        File.WriteAllText(
            Path.Combine(folder, "roll_calls.csv"),
            "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
                + string.Concat(votes.Select(n => $"{n},77,0,2022-12-01,R/77/{n},0,0,LANTERNS,THE LIGHTING OF THE {n}TH LANTERN IN TIME\n"))
        );
        File.WriteAllText(
            Path.Combine(folder, "votes.csv"),
            "rcid,country,country_code,vote\n" + string.Concat(votes.Select(n => $"{n},France,FR,yes\n{n},Senegal,SN,no\n"))
        );
        File.WriteAllText(Path.Combine(folder, "issues.csv"), "rcid,short_name,issue\n1,me,Lanterns\n");
        return Path.GetDirectoryName(folder)!;
    }

    private static bool Run(string program, params string[] words)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })!;
            started.WaitForExit();
            return started.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
