using System.Collections.Concurrent;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Reads drafts apart from this process: each in a process of its own, which ends with the answer, at the limit of time or memory,
/// or when this process does. Whatever a file does to its reader, nothing else is touched.</summary>
/// <remarks>One process is kept ready once drafts are expected, so that who hands one in does not wait for its start. A process reads one
/// draft only: what one file may have done to it is not there when the next is read. Safe to use from many threads.</remarks>
public sealed class DraftReaders : IDisposable
{
    private readonly ReaderLimits _limits;
    private readonly SemaphoreSlim _places;
    private readonly Lock _lock = new();
    private readonly Timer _idle;
    private readonly ConcurrentDictionary<int, bool> _running = new();
    private ReaderProcess? _spare;
    private bool _isPreparing;
    private bool _isDisposed;

    /// <summary>Prepares to read, and starts nothing yet.</summary>
    public DraftReaders(ReaderLimits? limits = null)
    {
        _limits = limits ?? new ReaderLimits();
        _places = new SemaphoreSlim(_limits.AtOnce);
        _idle = new Timer(_ => Take()?.Dispose());
    }

    /// <summary>Those of this program, which end with it.</summary>
    public static DraftReaders Here { get; } = new();

    /// <summary>The processes that run now, by the numbers that the system knows them by.</summary>
    public IReadOnlyCollection<int> Running => [.. _running.Keys];

    /// <summary>Starts a process ahead, if none is ready; says nothing where it cannot.</summary>
    public void Prepare()
    {
        lock (_lock)
        {
            if (_isDisposed || _isPreparing)
                return;
            _idle.Change(_limits.Idle, Timeout.InfiniteTimeSpan);
            if (_spare is { IsAlive: true })
                return;
            _isPreparing = true;
        }
        ThreadPool.UnsafeQueueUserWorkItem(_ => StartSpare(), null);
    }

    /// <summary>Reads a draft.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">When it is cancelled, the process is ended.</param>
    /// <exception cref="UnreadableDraftException">It cannot be read within the limits; the message says why.</exception>
    /// <exception cref="DraftReadersException">Nothing can be read now.</exception>
    public Task<DraftFile> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        ReadAsync(content, static (process, content, cancellation) => process.ReadAsync(content, cancellation), cancellation);

    /// <summary>Reads a draft from a stream, which is read to its end and left to its owner.</summary>
    /// <exception cref="UnreadableDraftException">It cannot be read within the limits; the message says why.</exception>
    /// <exception cref="DraftReadersException">Nothing can be read now.</exception>
    public Task<DraftFile> ReadAsync(Stream content, CancellationToken cancellation) => ReadAsync(DraftBytes.Of(content), cancellation);

    /// <summary>Reads a document as running text.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellation">When it is cancelled, the process is ended.</param>
    /// <exception cref="UnreadableDraftException">It cannot be read within the limits; the message says why.</exception>
    /// <exception cref="DraftReadersException">Nothing can be read now.</exception>
    public Task<ProseFile> ReadProseAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        ReadAsync(content, static (process, content, cancellation) => process.ReadProseAsync(content, cancellation), cancellation);

    private async Task<T> ReadAsync<T>(
        ReadOnlyMemory<byte> content,
        Func<ReaderProcess, ReadOnlyMemory<byte>, CancellationToken, Task<T>> read,
        CancellationToken cancellation
    )
    {
        if (content.Length > DraftLimits.Bytes)
            throw DraftLimits.TooLarge;
        await _places.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var process = Take() ?? new ReaderProcess(_limits, _running);
            return await read(process, content, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
            _isDisposed = true;
        Take()?.Dispose();
        _idle.Dispose();
    }

    private void StartSpare()
    {
        ReaderProcess? started = null;
        try
        {
            started = new ReaderProcess(_limits, _running);
        }
        catch (DraftReadersException)
        {
            // Who hands in a draft is told.
        }
        lock (_lock)
        {
            _isPreparing = false;
            if (!_isDisposed)
                (_spare, started) = (started, _spare);
        }
        started?.Dispose();
    }

    private ReaderProcess? Take()
    {
        ReaderProcess? taken;
        lock (_lock)
            (taken, _spare) = (_spare, null);
        if (taken is { IsAlive: false })
        {
            taken.Dispose();
            taken = null;
        }
        return taken;
    }
}
