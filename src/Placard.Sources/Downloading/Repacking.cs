using System.Formats.Tar;
using System.IO.Compression;
using Placard.Sources.Files;

namespace Placard.Sources.Downloading;

/// <summary>Makes of a publisher's archive the one that a mirror keeps. Unpacks nothing to the disk.</summary>
internal abstract record Repacking
{
    // A zip has no day before this one; a fixed day makes the same archive of the same files.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes it.</summary>
    /// <exception cref="UnreadableFileException">The archive cannot be unpacked, or unpacks to more than can be meant.</exception>
    public void Make(string from, string to)
    {
        try
        {
            using var zip = new ZipArchive(File.Create(to), ZipArchiveMode.Create);
            var limits = ReadingLimits.Default;
            var (all, files, packed) = (0L, 0, new FileInfo(from).Length);
            foreach (var (name, content) in Files(from))
            {
                if (++files > limits.Files)
                    throw new UnreadableFileException("The archive has more files than can be meant.");
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Day;
                using var target = entry.Open();
                var buffer = new byte[81920];
                for (int read; (read = content.Read(buffer)) > 0; )
                {
                    if ((all += read) > Math.Min(limits.TreeBytes, limits.RatioFloor + limits.Ratio * packed))
                        throw new UnreadableFileException("The archive unpacks to far more than its size, as a bomb does.");
                    target.Write(buffer, 0, read);
                }
            }
            if (files == 0)
                throw new UnreadableFileException("The archive has no file of the kind that is read; its layout changed.");
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new UnreadableFileException("The archive is damaged.");
        }
    }

    private protected abstract IEnumerable<(string Name, Stream Content)> Files(string from);
}

/// <summary>Takes one folder out of a zip archive, wherever in it the folder lies; the archive made has that folder at its top.</summary>
/// <param name="Folder">The name of the folder: <c>paragraphs</c>.</param>
internal sealed record FolderOfZip(string Folder) : Repacking
{
    private protected override IEnumerable<(string Name, Stream Content)> Files(string from)
    {
        using var zip = ZipFile.OpenRead(from);
        foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var at = entry.FullName.IndexOf($"/{Folder}/", StringComparison.Ordinal);
            if (at < 0 || entry.FullName.EndsWith('/'))
                continue;
            using var content = SummedStream.Of(entry);
            yield return ($"{Folder}/{entry.FullName[(at + Folder.Length + 2)..]}", content);
        }
    }
}

/// <summary>Makes a zip archive of a tar archive packed by gzip.</summary>
/// <param name="Ending">What the names of the files end with that are kept: <c>.txt</c>.</param>
internal sealed record ZipOfTar(string Ending) : Repacking
{
    private protected override IEnumerable<(string Name, Stream Content)> Files(string from)
    {
        using var packed = new GZipStream(File.OpenRead(from), CompressionMode.Decompress);
        using var tar = new TarReader(packed);
        while (tar.GetNextEntry() is { } entry)
        {
            // Archives made on a Mac have a second file of notes beside each.
            if (
                entry.DataStream is { } content
                && entry.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)
                && !Path.GetFileName(entry.Name).StartsWith("._", StringComparison.Ordinal)
            )
                yield return (entry.Name, content);
        }
    }
}
