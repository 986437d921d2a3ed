namespace Placard.Sources.Files;

/// <summary>One file of a source.</summary>
internal sealed class SourceEntry
{
    private readonly Func<long?, Stream> _open;

    internal SourceEntry(string path, long length, Func<long?, Stream> open)
    {
        Path = path;
        Length = length;
        _open = open;
    }

    /// <summary>Its path within the source, with <c>/</c>, the publisher's top folder left out.</summary>
    public string Path { get; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Its size as the disk or the archive states it; an archive may state it wrongly.</summary>
    public long Length { get; }

    /// <summary>Opens it for one reading from the beginning. Any number of entries may be open at once, from any thread; the caller
    /// disposes of the stream.</summary>
    /// <param name="maxBytes">The limit for this file, where it is not the tree's.</param>
    /// <exception cref="UnreadableFileException">Here or on reading: a limit is passed.</exception>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public Stream Open(long? maxBytes = null) => _open(maxBytes);

    internal SourceEntry Under(string folder) => folder.Length == 0 ? this : new(folder + Path, Length, _open);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}

/// <summary>A file that is not opened at all, because its name or its place is unsafe.</summary>
/// <param name="Path">Its path as far as it can be shown.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record RefusedEntry(string Path, string Reason);
