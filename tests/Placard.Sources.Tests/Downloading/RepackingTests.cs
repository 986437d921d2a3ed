using System.IO.Compression;
using Placard.Sources.Downloading;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Downloading;

public sealed class RepackingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-repacking-").FullName;

    private string From => Path.Combine(_folder, "from");

    private string To => Path.Combine(_folder, "to.zip");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_folder_of_an_archive_becomes_an_archive_of_its_own()
    {
        Zip(("lamps-1a2b/readme.md", 9), ("lamps-1a2b/public/data/paragraphs/B.json", 9), ("lamps-1a2b/public/data/paragraphs/A.json", 9));
        new FolderOfZip("paragraphs").Make(From, To);
        using var made = ZipFile.OpenRead(To);
        Assert.Equal(["paragraphs/A.json", "paragraphs/B.json"], made.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void The_same_files_make_the_same_bytes()
    {
        Zip(("x/paragraphs/A.json", 9));
        new FolderOfZip("paragraphs").Make(From, To);
        var first = File.ReadAllBytes(To);
        new FolderOfZip("paragraphs").Make(From, To);
        Assert.Equal(first, File.ReadAllBytes(To));
    }

    [Fact]
    public void An_archive_without_the_folder_is_refused()
    {
        Zip(("lamps-1a2b/readme.md", 9));
        Assert.Contains("layout", Assert.Throws<UnreadableFileException>(() => new FolderOfZip("paragraphs").Make(From, To)).Message);
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        Zip(("x/paragraphs/A.json", 8 << 20));
        Assert.Contains("bomb", Assert.Throws<UnreadableFileException>(() => new FolderOfZip("paragraphs").Make(From, To)).Message);
    }

    [Fact]
    public void What_is_no_archive_is_refused()
    {
        File.WriteAllText(From, "Lanterns");
        Assert.Throws<UnreadableFileException>(() => new FolderOfZip("paragraphs").Make(From, To));
        Assert.Throws<UnreadableFileException>(() => new ZipOfTar(".txt").Make(From, To));
    }

    [Fact]
    public void An_archive_with_a_changed_byte_is_refused()
    {
        Zip(CompressionLevel.NoCompression, ("x/paragraphs/A.json", 50));
        var bytes = File.ReadAllBytes(From);
        bytes[70] ^= 1;
        File.WriteAllBytes(From, bytes);
        Assert.Contains("damaged", Assert.Throws<UnreadableFileException>(() => new FolderOfZip("paragraphs").Make(From, To)).Message);
    }

    private void Zip(params (string Name, int Bytes)[] entries) => Zip(CompressionLevel.Optimal, entries);

    private void Zip(CompressionLevel level, params (string Name, int Bytes)[] entries)
    {
        using var zip = new ZipArchive(File.Create(From), ZipArchiveMode.Create);
        foreach (var (name, bytes) in entries)
        {
            using var content = zip.CreateEntry(name, level).Open();
            content.Write(new byte[bytes]);
        }
    }
}
