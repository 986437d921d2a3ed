using System.Collections.Concurrent;
using System.IO.Compression;

namespace Placard.Sources.Files;

/// <summary>The files of a publisher's zip archive, whose one top folder is left out of the paths. Nothing is unpacked to the
/// disk.</summary>
/// <remarks>An archive can give out one file at a time. Each stream therefore borrows a handle of its own on the archive; handles are kept
/// for the next.</remarks>
internal sealed class ZipTree : SourceTree
{
    private readonly string _file;
    private readonly ConcurrentBag<ZipArchive> _handles = [];

    public ZipTree(string file, ReadingLimits limits, string under)
        : base(limits, under)
    {
        _file = file;
        var entries = new List<SourceEntry>();
        var refused = new List<RefusedEntry>();
        try
        {
            var archive = ZipFile.OpenRead(file);
            _handles.Add(archive);
            List(archive, entries, refused);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            entries.Clear();
            refused = [new RefusedEntry(Path.GetFileName(file), "The archive is damaged or cut short: " + FileError.About(problem))];
        }
        Hold(entries, refused);
    }

    private void List(ZipArchive archive, List<SourceEntry> entries, List<RefusedEntry> refused)
    {
        var names = archive
            .Entries.Select((entry, index) => (Name: entry.FullName, entry.Length, index))
            .Where(e => e.Name is not [.., '/'])
            .ToList();
        var top = TopFolderOf(names.Select(e => e.Name));
        foreach (var same in names.GroupBy(e => e.Name[top..], StringComparer.Ordinal))
        {
            var (_, length, index) = same.First();
            var problem = SourcePath.ProblemOf(same.Key);
            if (problem is null && same.Count() > 1)
                problem = "It stands in the archive more than once.";
            if (problem is null)
                entries.Add(new SourceEntry(same.Key, length, max => Open(index, max ?? Limits.FileBytes)));
            else
                refused.Add(new RefusedEntry(SourcePath.Shown(same.Key), problem));
        }
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
            archive = ZipFile.OpenRead(_file);
        try
        {
            var entry = archive.Entries[index];
            var byRatio = Math.Max(Limits.RatioFloor, entry.CompressedLength * Limits.Ratio);
            return new LimitedStream(entry.Open(), this, maxBytes, byRatio, whenDone: () => _handles.Add(archive));
        }
        catch
        {
            _handles.Add(archive);
            throw;
        }
    }

    private protected override void Dispose(bool disposing)
    {
        while (_handles.TryTake(out var archive))
            archive.Dispose();
        base.Dispose(disposing);
    }
}
