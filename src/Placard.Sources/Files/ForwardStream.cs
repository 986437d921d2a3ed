namespace Placard.Sources.Files;

/// <summary>A stream over another that can only be read, and only forward.</summary>
internal abstract class ForwardStream : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => Passed;
        set => throw new NotSupportedException();
    }

    /// <summary>How many bytes have passed.</summary>
    protected long Passed { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override int Read(Span<byte> buffer)
    {
        var count = ReadOn(buffer);
        Passed += count;
        Watch(buffer[..count]);
        return count;
    }

    /// <summary>Reads from the stream beneath.</summary>
    protected abstract int ReadOn(Span<byte> buffer);

    /// <summary>Sees what passes.</summary>
    protected abstract void Watch(ReadOnlySpan<byte> bytes);

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
