using System.Security.Cryptography;
using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public sealed class SourceReadingBuilderTests : IDisposable
{
    private static readonly SourceDescription Described = new(new SourceCode("acts"), "Acts", "Nobody", "", "", "acts", 3);
    private readonly TemporaryMirror _folder = new();

    public void Dispose() => _folder.Dispose();

    private SourceReading ReadAll(Action<FileReading> read, ReadingLimits? limits = null)
    {
        using var tree = _folder.Mirror.Open("acts", limits)!;
        var builder = new SourceReadingBuilder(Described);
        builder.ReadAll(tree, tree.Entries, read, null, TestContext.Current.CancellationToken);
        return builder.ToReading();
    }

    private static void NoteItsText(FileReading file)
    {
        using var reader = new StreamReader(file.Content);
        var text = reader.ReadToEnd();
        file.AddUnresolved(file.At("line 1"), "record", text);
        if (text.Contains("broken", StringComparison.Ordinal))
            throw new UnreadableFileException("It is broken.");
        if (text.Contains("bug", StringComparison.Ordinal))
            throw new InvalidOperationException("/home/somebody/secret");
    }

    [Fact]
    public void A_file_that_breaks_off_leaves_nothing_half_read()
    {
        _folder.With("acts/a.txt", "good").With("acts/b.txt", "broken").With("acts/c.txt", "bug");
        var reading = ReadAll(NoteItsText);
        Assert.Equal("good", Assert.Single(reading.Unresolved).Text);
        Assert.Equal([FileStatus.Read, FileStatus.LeftOut, FileStatus.LeftOut], reading.Files.Select(f => f.Fate));
        Assert.Equal("It is broken.", reading.Files[1].Reason);
        Assert.DoesNotContain("secret", reading.Files[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_of_the_whole_file_however_little_was_read_of_it()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 100_000));
        _folder.With("acts/a.txt", content).With("acts/b.txt", content);
        var reading = ReadAll(file =>
        {
            file.Content.ReadByte();
            if (file.Entry.Name == "b.txt")
                throw new FormatException();
        });
        Assert.All(reading.Files, f => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), f.Sha256));
        Assert.Equal(100_000, reading.Files[0].Bytes);
    }

    [Fact]
    public void A_folder_and_its_zip_read_the_same()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"{i % 7}/{i}.txt", $"text {i}{(i % 5 == 0 ? " broken" : "")}")).ToArray();
        foreach (var (path, text) in files)
            _folder.With("acts/" + path, text);
        var fromFolder = ReadAll(NoteItsText);
        Directory.Delete(Path.Combine(_folder.Root, "acts"), recursive: true);
        _folder.WithZip("acts.zip", [.. files.Reverse().Select(f => ("acts-main/" + f.Item1, f.Item2))]);
        var fromZip = ReadAll(NoteItsText);
        Assert.Equal(fromFolder.Files, fromZip.Files);
        Assert.Equal(fromFolder.Unresolved, fromZip.Unresolved);
    }

    [Fact]
    public void A_bomb_in_an_archive_costs_that_file_only()
    {
        _folder.WithZip("acts.zip", [("top/bomb.txt", new byte[40 << 20]), ("top/good.txt", "good"u8.ToArray())]);
        var reading = ReadAll(NoteItsText);
        Assert.Equal([FileStatus.LeftOut, FileStatus.Read], reading.Files.Select(f => f.Fate));
        Assert.Contains("bomb", reading.Files[0].Reason, StringComparison.Ordinal);
        Assert.Equal("", reading.Files[0].Sha256);
    }

    [Fact]
    public void A_file_over_the_limit_costs_that_file_only()
    {
        _folder.With("acts/big.txt", new byte[(3 << 20) + 1]).With("acts/good.txt", new byte[3 << 20]);
        var reading = ReadAll(file => { }, ReadingLimits.Default with { FileBytes = 3 << 20 });
        Assert.Equal([FileStatus.LeftOut, FileStatus.Read], reading.Files.Select(f => f.Fate));
        Assert.Contains("3 MB", reading.Files[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_together_pass_the_limit_are_left_out()
    {
        _folder.With("acts/a.txt", new byte[1000]).With("acts/b.txt", new byte[1000]);
        var reading = ReadAll(file => { }, ReadingLimits.Default with { TreeBytes = 1500 });
        Assert.Contains(reading.Files, f => f.Fate == FileStatus.LeftOut);
    }

    [Fact]
    public void What_was_left_out_of_a_file_is_said_once_and_counted()
    {
        _folder.With("acts/a.txt", "");
        var file = Assert.Single(
            ReadAll(file =>
            {
                file.Remark("Nothing to see.");
                for (var i = 0; i < 5; i++)
                    file.LeaveOut("A record has no symbol.");
            }).Files
        );
        Assert.Equal(FileStatus.ReadInPart, file.Fate);
        Assert.Equal("A record has no symbol. In all 5 parts were left out.", file.Reason);
    }

    [Fact]
    public void Files_the_tree_refuses_are_listed_with_the_rest()
    {
        _folder.WithZip("acts.zip", ("top/good.txt", "good"), ("top/../../bad.txt", "bad"));
        Assert.Equal(FileStatus.LeftOut, ReadAll(NoteItsText).Files.Single(f => f.Path.Contains("bad", StringComparison.Ordinal)).Fate);
    }

    [Fact]
    public void Stopping_stops()
    {
        _folder.With("acts/a.txt", "good");
        using var tree = _folder.Mirror.Open("acts")!;
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new SourceReadingBuilder(Described).ReadAll(tree, tree.Entries, NoteItsText, null, new CancellationToken(canceled: true))
        );
    }
}
