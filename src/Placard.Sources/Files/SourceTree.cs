namespace Placard.Sources.Files;

/// <summary>The files of one source, from a folder or straight from an archive: the same paths in the same order either way.</summary>
internal abstract class SourceTree : IDisposable
{
    private readonly string _under;
    private readonly NestedArchives _nested;
    private long _read;

    private protected SourceTree(ReadingLimits limits, string under)
    {
        Limits = limits;
        _under = under;
        _nested = new NestedArchives(this);
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; private protected set; } = [];

    /// <summary>Files that are not opened because their names or places are unsafe, in ordinal order of their paths.</summary>
    public IReadOnlyList<RefusedEntry> Refused { get; private protected set; } = [];

    /// <summary>The limits within which it is read.</summary>
    public ReadingLimits Limits { get; }

    /// <summary>The entry with this very path, or null.</summary>
    public SourceEntry? Find(string path) => Entries.FirstOrDefault(e => e.Path == path);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the tree holds open.</summary>
    private protected virtual void Dispose(bool disposing) => _nested.Dispose();

    /// <summary>Counts bytes that any of the tree's streams gave out, against the limit for all of them.</summary>
    internal void Spend(long bytes)
    {
        if (Interlocked.Add(ref _read, bytes) > Limits.TreeBytes)
            throw new UnreadableFileException("The files of this source together are larger than can be meant.");
    }

    private protected void Hold(List<SourceEntry> entries, List<RefusedEntry> refused)
    {
        _nested.Expand(entries, refused);
        if (entries.Count > Limits.Files)
        {
            refused.Add(new RefusedEntry("", "There are more files than can be meant; none was read."));
            entries.Clear();
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        refused.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        Entries = [.. entries.Select(e => e.Under(_under))];
        Refused = [.. refused.Select(r => r with { Path = _under + r.Path })];
    }
}
