namespace Placard.Rooms.Forms;

/// <summary>The body of a form while it arrives: counted, bounded, and given up when it comes too slowly to be a reader's.</summary>
internal sealed class ArrivingBody : Stream
{
    /// <summary>The slowest at which a form may come, in bytes a second: the slowest lines of telephones send four times that.</summary>
    public const int SlowestRate = 2000;

    /// <summary>How long it may come more slowly than that, from its beginning.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>What who sends too slowly is told.</summary>
    public const string TooSlow = "The file took too long to arrive.";

    private static readonly TimeSpan LongestArrival = TimeSpan.FromMinutes(2);

    private readonly Stream _body;
    private readonly HeldBytes.Form _held;
    private readonly long _most;
    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly CancellationTokenSource _patience;
    private readonly CancellationToken _gone;
    private long _received;

    /// <summary>Begins to receive.</summary>
    /// <param name="body">The body.</param>
    /// <param name="held">What is held of it.</param>
    /// <param name="most">How long it may be.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="gone">Cancelled when the sender goes away.</param>
    public ArrivingBody(Stream body, HeldBytes.Form held, long most, TimeProvider clock, CancellationToken gone)
    {
        (_body, _held, _most, _clock, _gone) = (body, held, most, clock, gone);
        _began = clock.GetTimestamp();
        _patience = new CancellationTokenSource(Grace, clock);
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
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_patience.Token, _gone, cancellationToken);
        int count;
        try
        {
            count = await _body.ReadAsync(buffer, either.Token);
        }
        catch (OperationCanceledException) when (_patience.IsCancellationRequested && !_gone.IsCancellationRequested)
        {
            throw new Refusal(RefusalReason.TooSlow, TooSlow);
        }
        _received += count;
        if (_received > _most)
            throw new Refusal(RefusalReason.TooLarge, FormReader.TooLarge);
        _held.Add(count);
        var left = Grace + TimeSpan.FromSeconds((double)_received / SlowestRate) is var due && due < LongestArrival ? due : LongestArrival;
        left -= _clock.GetElapsedTime(_began);
        _patience.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _patience.Dispose();
        base.Dispose(disposing);
    }
}
