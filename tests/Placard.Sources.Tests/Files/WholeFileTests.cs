using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public sealed class WholeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-whole-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_whole_and_what_a_killed_program_left_beside_it_goes()
    {
        var file = Path.Combine(_folder, "lamps.md");
        File.WriteAllText(file, "old");
        File.WriteAllText(WholeFile.PartOf(file), "half of a longer te");
        WholeFile.Write(file, "new"u8);
        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_named_by_its_own_name()
    {
        var file = Path.Combine(_folder, "none", "lamps.md");
        var problem = Assert.Throws<IOException>(() => WholeFile.Write(file, "new"u8));
        Assert.Contains($"'{file}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_replaced_stays_and_nothing_is_left_beside_it()
    {
        var file = Path.Combine(_folder, "lamps.md");
        Directory.CreateDirectory(file);
        var problem = Assert.ThrowsAny<SystemException>(() => WholeFile.Write(file, "new"u8));
        Assert.DoesNotContain(WholeFile.PartOf(file), problem.Message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
    }
}
