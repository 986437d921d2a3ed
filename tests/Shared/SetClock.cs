namespace Placard.Testing;

/// <summary>A clock that stands until it is moved; what waits for a time by it waits until then.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<SetTimer> _timers = [];
    private readonly List<TimeSpan> _waited = [];
    private DateTimeOffset _now = now;

    /// <summary>A clock that stands at nine in the morning of an invented day.</summary>
    public SetClock()
        : this(new DateTimeOffset(2098, 3, 1, 9, 0, 0, TimeSpan.Zero)) { }

    public DateTimeOffset Now
    {
        get
        {
            lock (_lock)
                return _now;
        }
        set
        {
            List<SetTimer> due;
            lock (_lock)
            {
                _now = value;
                due = [.. _timers.Where(t => t.Due <= value)];
                _timers.RemoveAll(due.Contains);
            }
            due.ForEach(t => t.Ring());
        }
    }

    /// <summary>Whether what waits for a time waits no longer than for a thread, as if everything took long.</summary>
    public bool RingsAtOnce { get; set; }

    /// <summary>Every time that something waited for and got at once, in order.</summary>
    public IReadOnlyList<TimeSpan> Waited
    {
        get
        {
            lock (_lock)
                return [.. _waited];
        }
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, period);
        var timer = new SetTimer(this, callback, state);
        if (RingsAtOnce && dueTime != Timeout.InfiniteTimeSpan)
        {
            lock (_lock)
                _waited.Add(dueTime);
            ThreadPool.QueueUserWorkItem(_ => timer.Ring());
        }
        else
            timer.Change(dueTime, period);
        return timer;
    }

    private sealed class SetTimer(SetClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = clock._now + dueTime;
                clock._timers.Add(this);
            }
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
