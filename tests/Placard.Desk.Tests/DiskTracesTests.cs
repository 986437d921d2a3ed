using System.Diagnostics;
using System.Text;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.Tests;

/// <summary>What a whole disk still holds of a desk, also where no file points to any more.</summary>
public sealed class DiskTracesTests : IDisposable
{
    private const int DiskBytes = 24 << 20;

    private static readonly DateTimeOffset Now = new(2098, 3, 1, 9, 30, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-disk-").FullName;
    private readonly bool _isMounted;

    public DiskTracesTests()
    {
        Directory.CreateDirectory(Mount);
        using (var disk = new FileStream(Disk, FileMode.CreateNew))
            disk.SetLength(DiskBytes);
        _isMounted = Run("mkfs.ext4", "-q", Disk) && Run("mount", "-o", "loop", Disk, Mount);
    }

    private string Disk => Path.Combine(_folder, "disk");

    private string Mount => Path.Combine(_folder, "mount");

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", Mount);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void No_word_that_was_removed_can_be_read_from_the_disk()
    {
        Assert.SkipUnless(_isMounted, "No disk can be mounted here; that takes Linux and an administrator.");
        var place = DeskPlace.Parse(Path.Combine(Mount, "desk", "desk.sqlite"));
        DeskId id;
        using (var desk = OpenDesk.Open(place, Now))
        {
            id = desk.WhipCounts.Begin(new CountedVote("Lamps", Body.HumanRightsCouncil, new DateOnly(2098, 3, 20), Goal.Pass), "", Now).Id;
            foreach (var i in Enumerable.Range(1, 30))
                desk.WhipCounts.Add(id, [Said($"a-source-at-risk-{i:00}")], "", Now);
        }
        Assert.Equal(30, Traces("a-source-at-risk-"));
        using (var desk = OpenDesk.Open(place, Now))
        {
            desk.WhipCounts.Redact(id, 7, "", Now);
            Assert.Equal(0, Traces("a-source-at-risk-07"));
            Assert.Equal(29, Traces("a-source-at-risk-"));
            desk.WhipCounts.Delete(id);
            Assert.Equal(0, Traces("a-source-at-risk-"));
        }
    }

    private int Traces(string words)
    {
        Run("sync");
        return Encoding.Latin1.GetString(File.ReadAllBytes(Disk)).Split(words).Length - 1;
    }

    private static bool Run(string program, params string[] words)
    {
        try
        {
            using var run = Process.Start(
                new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true }
            )!;
            run.WaitForExit();
            return run.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Commitment Said(string by) =>
        new(StateCode.Parse("BRA"), Ballot.Yes, by, PartialDate.Parse("2098-02-27"), Sureness.Parse("told"));
}
