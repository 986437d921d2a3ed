using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Apart;

/// <summary>One process that reads one draft, seen from the program that wants it read.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private const int SaidBytes = 4096;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(2);

    private readonly ReaderLimits _limits;
    private readonly ConcurrentDictionary<int, bool> _running;
    private readonly Process _process;
    private readonly int _id;
    private readonly Task<string> _said;

    /// <summary>Starts it.</summary>
    /// <param name="limits">How much it may take.</param>
    /// <param name="running">Where its number is written down for as long as it runs.</param>
    /// <exception cref="DraftReadersException">The system does not start it.</exception>
    public ReaderProcess(ReaderLimits limits, ConcurrentDictionary<int, bool> running)
    {
        (_limits, _running) = (limits, running);
        _process = ReaderLaunch.Start(limits);
        _id = _process.Id;
        running[_id] = true;
        _said = LastWordsAsync(_process.StandardError.BaseStream);
    }

    /// <summary>Whether it still runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Has it read a draft.</summary>
    /// <exception cref="UnreadableDraftException">It cannot be read within the limits.</exception>
    public Task<DraftFile> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        ReadAsync(ReaderMessage.Version, content, ReaderMessage.Read, cancellation);

    /// <summary>Has it read a document as running text.</summary>
    /// <exception cref="UnreadableDraftException">It cannot be read within the limits.</exception>
    public Task<ProseFile> ReadProseAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        ReadAsync(ReaderMessage.ProseVersion, content, ReaderMessage.ReadProse, cancellation);

    private async Task<T> ReadAsync<T>(byte form, ReadOnlyMemory<byte> content, Func<byte[], T> read, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = WatchAsync(ending.Token);
        var answer = AskAsync(form, content, ending.Token);
        try
        {
            if (await Task.WhenAny(answer, watch).ConfigureAwait(false) == watch)
            {
                cancellation.ThrowIfCancellationRequested();
                throw await watch.ConfigureAwait(false);
            }
            return read(await answer.ConfigureAwait(false));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw await WhyItEndedAsync().ConfigureAwait(false);
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            Kill();
            await Task.WhenAll(answer, watch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Ends it, and whatever it may have started.</summary>
    public void Dispose()
    {
        Kill();
        _running.TryRemove(_id, out _);
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited)
                _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended meanwhile.
        }
    }

    private async Task<byte[]> AskAsync(byte form, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var head = new byte[ReaderProgram.HeadLength];
        ReaderProgram.WriteHead(head, form, content.Length);
        // Left open: the end of its input tells it to end.
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(head, cancellation).ConfigureAwait(false);
        await input.WriteAsync(content, cancellation).ConfigureAwait(false);
        await input.FlushAsync(cancellation).ConfigureAwait(false);
        var output = _process.StandardOutput.BaseStream;
        await output.ReadExactlyAsync(head, cancellation).ConfigureAwait(false);
        var answer = new byte[ReaderProgram.ReadHead(head, form, ReaderMessage.MostBytes) ?? throw new InvalidDataException()];
        await output.ReadExactlyAsync(answer, cancellation).ConfigureAwait(false);
        return answer;
    }

    // Ends when a limit is passed, with the refusal, or when it is told to.
    private async Task<UnreadableDraftException> WatchAsync(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            if (Stopwatch.GetElapsedTime(began) > _limits.Time)
                return DraftLimits.TooSlow;
            if (Resident() > _limits.Resident)
                return DraftLimits.TooHungry;
            await Task.Delay(BetweenLooks, cancellation).ConfigureAwait(false);
        }
    }

    private long Resident()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return 0;
        }
    }

    // What the runtime says when it gives up is looked at for its reason and never passed on: it may quote what it met.
    private async Task<UnreadableDraftException> WhyItEndedAsync()
    {
        var endedItself = _process.WaitForExit(TimeToEnd);
        Kill();
        if (!endedItself)
            return DraftLimits.Broken;
        var said = await _said.ConfigureAwait(false);
        const int killed = 128 + 9;
        const int processorTime = 128 + 24;
        return said.Contains("memory", StringComparison.OrdinalIgnoreCase) ? DraftLimits.TooHungry
            : said.Contains("Stack overflow", StringComparison.OrdinalIgnoreCase) ? DraftLimits.TooDeep
            : _process.ExitCode == processorTime ? DraftLimits.TooSlow
            : _process.ExitCode == killed ? DraftLimits.TooHungry
            : DraftLimits.Broken;
    }

    private static async Task<string> LastWordsAsync(Stream error)
    {
        var said = new byte[SaidBytes];
        var rest = new byte[SaidBytes];
        try
        {
            var length = await error.ReadAtLeastAsync(said, SaidBytes, throwOnEndOfStream: false).ConfigureAwait(false);
            while (await error.ReadAsync(rest).ConfigureAwait(false) > 0) { }
            return Encoding.ASCII.GetString(said, 0, length);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return "";
        }
    }
}
