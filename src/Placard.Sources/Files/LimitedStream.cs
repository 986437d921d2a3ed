namespace Placard.Sources.Files;

/// <summary>Reads another stream forward, up to the limits, and fails beyond.</summary>
internal sealed class LimitedStream(Stream inner, SourceTree tree, long maxBytes, long maxUnpacked = long.MaxValue, Action? whenDone = null) : Stream
{
    private long _read;
    private bool _disposed;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        if (_read > maxBytes)
            throw new UnreadableFileException($"It is larger than the {maxBytes >> 20} MB that such a file may have.");
        if (_read > maxUnpacked)
            throw new UnreadableFileException("It unpacks to far more than its size in the archive, as a bomb does.");
        tree.Spend(count);
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            inner.Dispose();
            whenDone?.Invoke();
        }
        base.Dispose(disposing);
    }
}
