using System.Runtime.InteropServices;

namespace Placard.Rooms.CommandLine;

/// <summary>Stops the program's work when somebody presses Ctrl+C or the system asks it to end. Whoever presses again at once, in
/// impatience or by accident, changes nothing; whoever still presses seconds later ends it, finished or not.</summary>
public sealed class StopSignals : IDisposable
{
    // A site answers those who asked before it ends; other work stops sooner by itself.
    private static readonly TimeSpan Longest = SiteHost.LongestStop + TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Impatience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly PosixSignalRegistration[] _heard;
    private readonly TimeProvider _clock;
    private long? _first;
    private Timer? _longest;

    /// <summary>Hears signals from now on.</summary>
    public StopSignals()
        : this(TimeProvider.System) =>
        _heard = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
        ];

    internal StopSignals(TimeProvider clock) => (_clock, _heard) = (clock, []);

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Takes in a signal.</summary>
    /// <returns>Whether the program goes on to its own end; false where the system ends it now.</returns>
    internal bool GoesOnAfterSignal()
    {
        lock (_lock)
        {
            if (_first is { } first)
                return _clock.GetElapsedTime(first) < Impatience;
            _first = _clock.GetTimestamp();
        }
        // Whoever waits for the token may go on right here; the next signal must be heard meanwhile.
        _ = _stop.CancelAsync();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var heard in _heard)
            heard.Dispose();
        _longest?.Dispose();
    }

    private void OnSignal(PosixSignalContext signal)
    {
        signal.Cancel = GoesOnAfterSignal();
        _longest ??= new Timer(_ => Environment.Exit((int)ExitCode.BadInput), null, Longest, Timeout.InfiniteTimeSpan);
    }
}
