namespace Placard.Sources.Downloading;

/// <summary>The place in a mirror where files are fetched and checked before they take their own: a folder a source, laid out as a mirror.
/// One update works in a mirror at a time.</summary>
internal sealed class StagingFolder : IDisposable
{
    private readonly string _root;
    private readonly FileStream _lock;

    private StagingFolder(string root, FileStream held) => (_root, _lock) = (root, held);

    /// <summary>Makes the folder, and keeps others out of it.</summary>
    /// <exception cref="IOException">It cannot be made, or another update is at work.</exception>
    public static StagingFolder Of(string mirror)
    {
        var root = Path.Combine(mirror, ".update");
        Directory.CreateDirectory(root);
        return new StagingFolder(
            root,
            new FileStream(Path.Combine(root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
        );
    }

    /// <summary>The folder of a source, with what the last update left there.</summary>
    public string For(string source) => Path.Combine(_root, source);

    /// <summary>The same, empty.</summary>
    public string Empty(string source)
    {
        if (Directory.Exists(For(source)))
            Directory.Delete(For(source), recursive: true);
        return For(source);
    }

    /// <summary>Leaves of a source's folder what is under way alone, to be gone on from.</summary>
    public void KeepParts(string source)
    {
        if (!Directory.Exists(For(source)))
            return;
        foreach (var file in Directory.EnumerateFiles(For(source), "*", SearchOption.AllDirectories).Where(f => !PartFile.Is(f)))
            File.Delete(file);
    }

    public void Dispose() => _lock.Dispose();
}
