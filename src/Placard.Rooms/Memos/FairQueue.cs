namespace Placard.Rooms.Memos;

/// <summary>A bounded queue for work that costs: so much of it at once, and then one of each who waits in turn, so that nobody who asks for
/// much keeps the others waiting. Waiting ends when whoever waits goes away.</summary>
/// <remarks>Somebody who has nothing in it gets in even where others have filled it, up to twice the bound.</remarks>
/// <param name="atOnce">How many are worked on at once.</param>
/// <param name="most">How many may be worked on or waiting.</param>
/// <param name="mostOfOne">How many of one asker, where that is one.</param>
/// <param name="tooMany">What is said to who is turned away.</param>
internal sealed class FairQueue(int atOnce, int most, int mostOfOne, string tooMany)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Asker, Share> _shares = [];
    private readonly Queue<Share> _round = new();
    private int _working;
    private int _taken;

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    /// <exception cref="Refusal">Too many are waiting.</exception>
    public async Task<IDisposable> EnterAsync(Asker who, CancellationToken cancellation)
    {
        Place place;
        lock (_lock)
        {
            cancellation.ThrowIfCancellationRequested();
            var share = _shares.GetValueOrDefault(who);
            var own = share?.Taken ?? 0;
            if (_taken >= (own == 0 ? 2 * most : most) || (own >= mostOfOne && !who.MayBeMany))
                throw Refusal.Busy(tooMany);
            _shares[who] = share ??= new Share(who);
            share.Taken++;
            _taken++;
            if (_working < atOnce)
            {
                _working++;
                return new Turn(this, share);
            }
            place = new Place(share);
            share.Waiting.AddLast(place.Node);
            Queue(share);
        }
        await using (cancellation.UnsafeRegister(_ => GiveUp(place, cancellation), null))
            await place.Come.Task.ConfigureAwait(false);
        return new Turn(this, place.Share);
    }

    private void GiveUp(Place place, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (place.Node.List is null)
                return; // its turn has come
            place.Share.Waiting.Remove(place.Node);
            Give(place.Share);
        }
        place.Come.TrySetCanceled(cancellation);
    }

    private void Leave(Share share)
    {
        lock (_lock)
        {
            Give(share);
            while (_round.TryDequeue(out var next))
            {
                next.IsInRound = false;
                if (next.Waiting.First is not { } first)
                {
                    Forget(next); // all who waited went away
                    continue;
                }
                next.Waiting.RemoveFirst();
                if (next.Waiting.Count > 0)
                    Queue(next);
                first.Value.Come.SetResult();
                return;
            }
            _working--;
        }
    }

    private void Give(Share share)
    {
        _taken--;
        share.Taken--;
        Forget(share);
    }

    private void Queue(Share share)
    {
        if (share.IsInRound)
            return;
        share.IsInRound = true;
        _round.Enqueue(share);
    }

    // Coming and going wins nobody a second place in the round.
    private void Forget(Share share)
    {
        if (share is { Taken: 0, IsInRound: false })
            _shares.Remove(share.Who);
    }

    private sealed class Share(Asker who)
    {
        public Asker Who => who;

        public int Taken { get; set; }

        public bool IsInRound { get; set; }

        public LinkedList<Place> Waiting { get; } = [];
    }

    private sealed class Place
    {
        public Place(Share share) => (Share, Node) = (share, new LinkedListNode<Place>(this));

        public Share Share { get; }

        public LinkedListNode<Place> Node { get; }

        public TaskCompletionSource Come { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Turn(FairQueue queue, Share share) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
                queue.Leave(share);
        }
    }
}
