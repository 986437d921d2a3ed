using System.Buffers;
using System.IO.Pipelines;

namespace Placard.Rooms.Forms;

/// <summary>The body of a form while it arrives: counted, bounded, and given up when it comes too slowly to be a reader's.</summary>
internal sealed class ArrivingBody : Stream
{
    /// <summary>The slowest at which a form may come, in bytes a second: slow lines of telephones send twice that.</summary>
    public const int SlowestRate = 2000;

    /// <summary>What who sends too slowly is told.</summary>
    public const string TooSlow = "The file took too long to arrive.";

    /// <summary>How long it may come more slowly than that, from its beginning.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestArrival = TimeSpan.FromMinutes(2);

    private readonly PipeReader _body;
    private readonly HeldBytes.Form _held;
    private readonly long _most;
    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly ITimer _patience;
    private long _received;

    /// <summary>Begins to receive.</summary>
    /// <param name="body">The body.</param>
    /// <param name="held">What is held of it.</param>
    /// <param name="most">How long it may be.</param>
    /// <param name="clock">What tells the time.</param>
    public ArrivingBody(PipeReader body, HeldBytes.Form held, long most, TimeProvider clock)
    {
        (_body, _held, _most, _clock) = (body, held, most, clock);
        _began = clock.GetTimestamp();
        // Not by cancelling the read: the server could not take the rest of the body after that.
        _patience = clock.CreateTimer(_ => body.CancelPendingRead(), null, Grace, Timeout.InfiniteTimeSpan);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads on.</summary>
    /// <exception cref="Refusal">It is too long, too slow, or there is no room for it.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await _body.ReadAsync(cancellationToken);
        if (read.IsCanceled)
        {
            _body.AdvanceTo(read.Buffer.Start);
            throw new Refusal(RefusalReason.TooSlow, TooSlow);
        }
        var part = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, buffer.Length));
        part.CopyTo(buffer.Span);
        var count = (int)part.Length;
        _body.AdvanceTo(part.End);
        _received += count;
        if (_received > _most)
            throw new Refusal(RefusalReason.TooLarge, FormReader.TooLarge);
        _held.Add(count);
        _patience.Change(TimeLeft(), Timeout.InfiniteTimeSpan);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private TimeSpan TimeLeft()
    {
        var due = Grace + TimeSpan.FromSeconds((double)_received / SlowestRate);
        var left = (due < LongestArrival ? due : LongestArrival) - _clock.GetElapsedTime(_began);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _patience.Dispose();
        base.Dispose(disposing);
    }
}
