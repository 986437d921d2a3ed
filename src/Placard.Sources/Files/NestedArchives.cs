using System.IO.Compression;

namespace Placard.Sources.Files;

/// <summary>Archives among the files of a tree, as one publisher keeps a session: their files are the tree's too, with the archive's path
/// before theirs.</summary>
/// <remarks>Each is kept packed in memory while the tree is open. How deep and how large they may be is among the limits.</remarks>
internal sealed class NestedArchives(SourceTree tree) : IDisposable
{
    private readonly List<ArchiveHandles> _archives = [];
    private long _bytes;

    /// <summary>Puts the files of every archive in its place; one that cannot be read is refused.</summary>
    public void Expand(List<SourceEntry> entries, List<RefusedEntry> refused) => Expand(entries, refused, depth: 1);

    /// <inheritdoc/>
    public void Dispose() => _archives.ForEach(archive => archive.Dispose());

    private void Expand(List<SourceEntry> entries, List<RefusedEntry> refused, int depth)
    {
        var packed = entries.Where(e => e.Path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var archive in packed)
        {
            entries.Remove(archive);
            if (depth > tree.Limits.ArchiveDepth)
            {
                refused.Add(new RefusedEntry(archive.Path, "It is an archive too deep within others."));
                continue;
            }
            var within = new List<SourceEntry>();
            try
            {
                var bytes = Packed(archive);
                var handles = new ArchiveHandles(tree, () => new ZipArchive(new MemoryStream(bytes, writable: false)));
                _archives.Add(handles);
                handles.List(archive.Path + "/", withTop: true, within, refused);
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or UnreadableFileException)
            {
                refused.Add(new RefusedEntry(archive.Path, LostArchive.Reason + FileError.About(problem)));
                continue;
            }
            Expand(within, refused, depth + 1);
            entries.AddRange(within);
        }
    }

    private byte[] Packed(SourceEntry archive)
    {
        using var stream = archive.Open(tree.Limits.ArchiveBytes - _bytes);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        _bytes += memory.Length;
        return memory.ToArray();
    }
}
