namespace Placard.Sources.Downloading;

/// <summary>Gives up a wait for a publisher that sends nothing.</summary>
internal sealed class StallWatch : IDisposable
{
    private readonly string _host;
    private readonly CancellationToken _stopped;
    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenSource _either;

    public StallWatch(TimeProvider clock, string host, CancellationToken stopped)
    {
        (_host, _stopped) = (host, stopped);
        _patience = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(stopped, _patience.Token);
    }

    /// <summary>Cancelled when somebody stops the work; a stall does not.</summary>
    public CancellationToken Stopped => _stopped;

    /// <summary>Waits for one thing, as long as patience lasts.</summary>
    /// <exception cref="PublisherException">It did not come.</exception>
    public async Task<T> DuringAsync<T>(Func<CancellationToken, Task<T>> wait)
    {
        _patience.CancelAfter(PoliteClient.Patience);
        try
        {
            return await wait(_either.Token);
        }
        catch (Exception e)
            when (_patience.IsCancellationRequested && !_stopped.IsCancellationRequested && e is OperationCanceledException or IOException)
        {
            throw new PublisherException($"{_host} sent nothing for {PoliteClient.Patience.TotalSeconds:0} seconds.", e)
            {
                IsPassing = true,
            };
        }
        finally
        {
            if (!_patience.IsCancellationRequested)
                _patience.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _patience.Dispose();
    }
}
