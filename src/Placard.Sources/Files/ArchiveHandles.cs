using System.Collections.Concurrent;
using System.IO.Compression;

namespace Placard.Sources.Files;

/// <summary>The entries of one zip archive, listed and opened.</summary>
/// <remarks>An archive can give out one file at a time. Each stream therefore borrows a handle of its own on the archive; handles are kept
/// for the next.</remarks>
/// <param name="tree">The tree whose files these are, within whose limits they are read.</param>
/// <param name="open">Opens the archive once more.</param>
internal sealed class ArchiveHandles(SourceTree tree, Func<ZipArchive> open) : IDisposable
{
    private readonly ConcurrentBag<ZipArchive> _handles = [];

    /// <summary>Lists the archive's files, those with unsafe names as refused.</summary>
    /// <param name="under">What their paths begin with.</param>
    /// <param name="withTop">Whether the one top folder of all is a part of their paths.</param>
    /// <param name="entries">Takes the files.</param>
    /// <param name="refused">Takes those that are not opened.</param>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public void List(string under, bool withTop, List<SourceEntry> entries, List<RefusedEntry> refused)
    {
        var archive = open();
        _handles.Add(archive);
        var names = archive
            .Entries.Select((entry, index) => (Name: entry.FullName, entry.Length, index))
            .Where(e => e.Name is not [.., '/'])
            .ToList();
        var top = withTop ? 0 : TopFolderOf(names.Select(e => e.Name));
        foreach (var same in names.GroupBy(e => e.Name[top..], StringComparer.Ordinal))
        {
            var (_, length, index) = same.First();
            var problem = SourcePath.ProblemOf(under + same.Key);
            if (problem is null && same.Count() > 1)
                problem = "It stands in the archive more than once.";
            if (problem is null)
                entries.Add(new SourceEntry(under + same.Key, length, max => Open(index, max ?? tree.Limits.FileBytes)));
            else
                refused.Add(new RefusedEntry(SourcePath.Shown(under + same.Key), problem));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_handles.TryTake(out var archive))
            archive.Dispose();
    }

    private static int TopFolderOf(IEnumerable<string> names)
    {
        string? top = null;
        foreach (var name in names)
        {
            var slash = name.IndexOf('/', StringComparison.Ordinal);
            if (slash <= 0 || name[..slash] == "..")
                return 0;
            if (top is null)
                top = name[..(slash + 1)];
            else if (!name.StartsWith(top, StringComparison.Ordinal))
                return 0;
        }
        return top?.Length ?? 0;
    }

    private LimitedStream Open(int index, long maxBytes)
    {
        if (!_handles.TryTake(out var archive))
            archive = open();
        try
        {
            var entry = archive.Entries[index];
            var byRatio = Math.Max(tree.Limits.RatioFloor, entry.CompressedLength * tree.Limits.Ratio);
            return new LimitedStream(SummedStream.Of(entry), tree, maxBytes, byRatio, whenDone: () => _handles.Add(archive));
        }
        catch
        {
            _handles.Add(archive);
            throw;
        }
    }
}
