using Placard.Edition.Reading;

namespace Placard.Edition.Building;

/// <summary>An atomic file: written beside its target and renamed over it when complete. It is locked while its builder runs; if disposed
/// of before it is in place, it is deleted,
/// and the next builder deletes one whose builder was killed.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const string Mark = ".building-";
    private const int MostAttempts = 50;

    private readonly string _target;
    private readonly FileStream _lock;
    private bool _inPlace;

    private AtomicFile(string target, string path, FileStream held)
    {
        _target = target;
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    /// <summary>The file open for writing, for those who write it as a stream.</summary>
    public FileStream Content => _lock;

    /// <summary>Makes an empty file beside the target.</summary>
    /// <exception cref="EditionException">The target cannot be written, or is something else that should not be replaced.</exception>
    public static AtomicFile For(string target) => For(target, EditionHeader.MayBeReplaced);

    /// <summary>Makes an empty file beside a target of which <paramref name="mayBeReplaced"/> tells whether it is one's own.</summary>
    /// <inheritdoc cref="For(string)"/>
    public static AtomicFile For(string target, Func<string, bool> mayBeReplaced)
    {
        target = System.IO.Path.GetFullPath(target);
        if (Directory.Exists(target))
            throw new EditionException($"{target} is a folder, not a file.");
        if (File.Exists(target) && !mayBeReplaced(target))
            throw new EditionException($"{target} already exists and is not an edition or made from one. It was not replaced.");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            DeleteAbandoned(target);
            return Make(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EditionException(FullDisk.Sentence(target, e), e);
        }
    }

    /// <summary>Whether a file begins as a mark says, or is cut short within it, and so is one's own to replace.</summary>
    public static bool BeginsAs(string path, ReadOnlySpan<byte> mark)
    {
        Span<byte> head = stackalloc byte[mark.Length];
        using var file = File.OpenRead(path);
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read].SequenceEqual(mark[..read]);
    }

    /// <summary>Does what writes to the file, and says in a sentence that names the target why it cannot be written.</summary>
    /// <exception cref="EditionException">It cannot be: the disk is full, for example.</exception>
    public void Writing(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || FullDisk.Is(e))
        {
            throw new EditionException(FullDisk.Sentence(_target, e), e);
        }
    }

    /// <summary>Renames the file into place, over what stood there, once its bytes are on the disk.</summary>
    /// <exception cref="EditionException">It cannot be renamed.</exception>
    public void PutInPlace()
    {
        try
        {
            _lock.Flush(flushToDisk: true);
            if (OperatingSystem.IsWindows())
                _lock.Dispose(); // which does not rename a file that is open
            File.Move(Path, _target, overwrite: true);
            _inPlace = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EditionException(FullDisk.Sentence(_target, e), e);
        }
    }

    public void Dispose()
    {
        if (!_inPlace)
            File.Delete(Path);
        try
        {
            _lock.Dispose();
        }
        catch (IOException) when (!_inPlace)
        {
            // What was still to be written has gone with the file.
        }
    }

    // A file is made first and locked after. In between, another builder may take it for one abandoned: lock it, and delete it.
    private static AtomicFile Make(string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            var path = $"{target}{Mark}{Environment.ProcessId}-{Guid.NewGuid():N}";
            try
            {
                var held = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, Sharing);
                if (File.Exists(path))
                    return new AtomicFile(target, path, held);
                held.Dispose();
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                // Held for a moment by whoever took it; a disk that is full says so again at the last attempt.
            }
        }
    }

    // A lock shared with readers: under its final name the file is read before its builder has let go of it. Who takes a file for abandoned
    // asks to have it alone, and is refused.
    private const FileShare Sharing = FileShare.ReadWrite;

    private static void DeleteAbandoned(string target)
    {
        foreach (
            var path in Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(target)!, System.IO.Path.GetFileName(target) + Mark + "*")
        )
        {
            try
            {
                using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    File.Delete(path);
            }
            catch (IOException)
            {
                // Its builder is still running.
            }
        }
    }
}
