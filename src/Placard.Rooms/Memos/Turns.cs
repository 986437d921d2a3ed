namespace Placard.Rooms.Memos;

/// <summary>Work that takes all of the machine for seconds: so many at once, the others in turn, of each who asks one, and beyond a bound
/// turned away. It goes on when who asked for it goes away, since others may ask for the same.</summary>
/// <param name="atOnce">How many are worked out at once.</param>
/// <param name="most">How many may be worked out or waiting.</param>
/// <param name="tooMany">What is said to who is turned away.</param>
/// <param name="closing">When it is cancelled, what waits is not begun.</param>
internal sealed class Turns(int atOnce, int most, string tooMany, CancellationToken closing)
{
    private readonly FairQueue _queue = new(atOnce, most, Math.Max(1, most / 2), tooMany);

    /// <summary>Does the work when its turn has come.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public async Task<T> TakeAsync<T>(Func<T> work)
    {
        using var turn = await _queue.EnterAsync(Asker.Current, closing).ConfigureAwait(false);
        return await Task.Run(work, closing).ConfigureAwait(false);
    }
}
