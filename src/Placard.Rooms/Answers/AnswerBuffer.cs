namespace Placard.Rooms.Answers;

/// <summary>Holds back the body of an answer until it is whole. One that grows too large goes out as it is made.</summary>
/// <param name="onward">Where a body that is too large goes.</param>
/// <param name="most">How many bytes are held back.</param>
/// <param name="tooLarge">Done when it turns out to be too large.</param>
internal sealed class AnswerBuffer(Stream onward, long most, Action tooLarge) : Stream
{
    private MemoryStream? _held = new();
    private byte[]? _whole;

    /// <summary>The body, once all of it is written; null where it was too large.</summary>
    public byte[]? Whole => _whole ??= _held?.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_held is { } held)
        {
            if (held.Length + buffer.Length <= most)
            {
                held.Write(buffer.Span);
                return;
            }
            _held = null;
            tooLarge();
            await onward.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellationToken);
        }
        await onward.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) =>
        WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        _held is null ? onward.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush() => FlushAsync(CancellationToken.None).GetAwaiter().GetResult();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
