using System.Collections.Concurrent;

namespace Placard.Sources.Files;

/// <summary>Gathers what a source says, file by file and from any thread; what it gives does not depend on the order.</summary>
/// <remarks>A file that cannot be read to the end gives no statement at all and is listed with the reason. Holds everything in
/// memory.</remarks>
/// <param name="source">The source.</param>
internal sealed class SourceReadingBuilder(SourceDescription source)
{
    private readonly ConcurrentBag<(FileReading Reading, long Bytes, string Sha256)> _read = [];
    private readonly ConcurrentBag<SourceFile> _leftOut = [];

    /// <summary>Reads one file. Whatever goes wrong costs that file and no more; only cancellation passes through.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="read">Reads <see cref="FileReading.Content"/> and adds what it finds. It may throw
    /// <see cref="UnreadableFileException"/> with its own sentence.</param>
    /// <param name="maxBytes">The limit for this file, where it is not the tree's.</param>
    public void Read(SourceEntry entry, Action<FileReading> read, long? maxBytes = null)
    {
        HashedStream? content = null;
        try
        {
            content = new HashedStream(entry.Open(maxBytes));
            var reading = new FileReading(source.Code, entry, content);
            read(reading);
            var hash = content.Finish();
            _read.Add((reading, content.Position, hash));
        }
        catch (Exception problem) when (problem is not (OperationCanceledException or OutOfMemoryException))
        {
            var hash = HashOrNothing(content);
            var reason = content is { Position: 0 } && hash.Length > 0 ? "It is empty." : FileError.About(problem);
            _leftOut.Add(LeftOutFile(entry, reason, hash));
        }
        finally
        {
            content?.Release();
        }
    }

    /// <summary>Reads many files on every core, and lists those the tree refuses.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="entries">Which of its files.</param>
    /// <param name="read">Reads one file; runs on several threads at once, each with a file of its own.</param>
    /// <param name="progress">Told the share of the bytes done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public void ReadAll(
        SourceTree tree,
        IReadOnlyList<SourceEntry> entries,
        Action<FileReading> read,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        AddRefused(tree);
        var all = Math.Max(1, entries.Sum(e => e.Length));
        long done = 0;
        // One file at a time to each worker: their sizes differ too much for ranges.
        Parallel.ForEach(
            Partitioner.Create(entries, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            entry =>
            {
                Read(entry, read);
                progress?.Report((double)Interlocked.Add(ref done, entry.Length) / all);
            }
        );
    }

    /// <summary>Lists the files a tree refuses to open as left out.</summary>
    public void AddRefused(SourceTree tree)
    {
        foreach (var refused in tree.Refused)
            _leftOut.Add(new SourceFile(source.Code, refused.Path, 0, "", FileStatus.LeftOut, refused.Reason));
    }

    /// <summary>Lists a file as left out without opening it, for a reason in a sentence.</summary>
    public void LeaveOut(SourceEntry entry, string reason) => _leftOut.Add(LeftOutFile(entry, reason, ""));

    /// <summary>Everything gathered, in order of the files' paths.</summary>
    public SourceReading ToReading()
    {
        var read = _read.OrderBy(r => r.Reading.Path, StringComparer.Ordinal).ToList();
        var files = read.Select(r => r.Reading.Finish(r.Bytes, r.Sha256)).Concat(_leftOut);
        return new SourceReading(
            source,
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Reason, StringComparer.Ordinal)],
            [.. read.SelectMany(r => r.Reading.Observations)],
            [.. read.SelectMany(r => r.Reading.Unresolved)]
        );
    }

    private SourceFile LeftOutFile(SourceEntry entry, string reason, string sha256) =>
        new(source.Code, entry.Path, entry.Length, sha256, FileStatus.LeftOut, reason);

    private static string HashOrNothing(HashedStream? content)
    {
        try
        {
            return content?.Finish() ?? "";
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return "";
        }
    }
}
