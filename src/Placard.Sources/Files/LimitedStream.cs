namespace Placard.Sources.Files;

/// <summary>Reads another stream forward, up to the limits, and fails beyond.</summary>
internal sealed class LimitedStream(Stream inner, SourceTree tree, long maxBytes, long maxUnpacked = long.MaxValue, Action? whenDone = null)
    : ForwardStream
{
    private bool _disposed;

    protected override int ReadOn(Span<byte> buffer) => inner.Read(buffer);

    protected override void Watch(ReadOnlySpan<byte> bytes)
    {
        if (Passed > maxBytes)
            throw new UnreadableFileException($"It is larger than the {maxBytes >> 20} MB that such a file may have.");
        if (Passed > maxUnpacked)
            throw new UnreadableFileException("It unpacks to far more than its size in the archive, as a bomb does.");
        tree.Spend(bytes.Length);
    }

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
