using System.IO.Compression;
using Placard.Edition.Reading;
using Placard.Rooms.Editions;

namespace Placard.Tests.Mirror;

public sealed class SameFilesSameEditionTests(MirrorEdition mirror) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("placard-same-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Another_folder_with_its_files_unpacked_in_another_order_gives_the_same_edition()
    {
        var expected = mirror.Edition.Info.Hash;
        var copy = Path.Combine(_folder, "mirror");
        Copy(MirrorFolder.PathOrSkip(), copy);
        var unpacked = Path.Combine(copy, "UNxml", "HRCresolutions");
        UnpackBackwards(Path.Combine(copy, "UNxml", "HRCresolutions.zip"), unpacked);
        var file = Path.Combine(_folder, "edition.sqlite");

        Assert.Equal(expected, EditionBuild.Run(copy, "", file, null, TestContext.Current.CancellationToken).Hash);
        Assert.Equal(File.ReadAllBytes(mirror.File), File.ReadAllBytes(file));
        Assert.True(EditionVerifier.Verify(file).IsIntact);
    }

    // In reverse order of name: a folder lists its files in the order in which they were made, more or less.
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from).OrderDescending(StringComparer.Ordinal))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).OrderDescending(StringComparer.Ordinal))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static void UnpackBackwards(string archive, string to)
    {
        using (var zip = ZipFile.OpenRead(archive))
        {
            foreach (var entry in zip.Entries.Reverse().Where(e => e.Name.Length > 0))
            {
                var path = Path.Combine(to, entry.FullName[(entry.FullName.IndexOf('/', StringComparison.Ordinal) + 1)..]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                entry.ExtractToFile(path);
            }
        }
        File.Delete(archive);
    }
}
