namespace Placard.Rooms.Memos;

/// <summary>Work that takes all of the machine for seconds: so many at once, the others in the order in which they were asked for, and
/// beyond a bound turned away.</summary>
/// <param name="atOnce">How many are worked out at once.</param>
/// <param name="most">How many may be worked out or waiting.</param>
/// <param name="tooMany">What is said to who is turned away.</param>
/// <param name="closing">When it is cancelled, what waits is not begun.</param>
internal sealed class Turns(int atOnce, int most, string tooMany, CancellationToken closing)
{
    private readonly TaskScheduler _queue = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, atOnce).ConcurrentScheduler;
    private int _taken;

    /// <summary>Does the work when its turn has come.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public async Task<T> TakeAsync<T>(Func<T> work)
    {
        try
        {
            return Interlocked.Increment(ref _taken) <= most
                ? await Task
                    .Factory.StartNew(work, closing, TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler, _queue)
                    .ConfigureAwait(false)
                : throw Refusal.Busy(tooMany);
        }
        finally
        {
            Interlocked.Decrement(ref _taken);
        }
    }
}
