using System.IO.Compression;

namespace Placard.Sources.Files;

/// <summary>The files of a publisher's zip archive, whose one top folder is left out of the paths. Nothing is unpacked to the
/// disk.</summary>
internal sealed class ZipTree : SourceTree
{
    private readonly ArchiveHandles _archive;

    public ZipTree(string file, ReadingLimits limits, string under)
        : base(limits, under)
    {
        _archive = new ArchiveHandles(this, () => ZipFile.OpenRead(file));
        var entries = new List<SourceEntry>();
        var refused = new List<RefusedEntry>();
        try
        {
            _archive.List("", withTop: false, entries, refused);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            entries.Clear();
            refused = [new RefusedEntry(Path.GetFileName(file), LostArchive.Reason + FileError.About(problem))];
        }
        Hold(entries, refused);
    }

    private protected override void Dispose(bool disposing)
    {
        _archive.Dispose();
        base.Dispose(disposing);
    }
}
