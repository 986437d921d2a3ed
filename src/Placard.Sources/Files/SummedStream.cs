using System.IO.Compression;
using System.IO.Hashing;

namespace Placard.Sources.Files;

/// <summary>Reads an entry of a zip archive forward, and at its end compares what passed with the sum that the archive states. .NET 10 does
/// not: a stored entry with a changed byte, and many a packed one, would pass as read.</summary>
/// <remarks>Who stops before the end has compared nothing.</remarks>
internal sealed class SummedStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly uint _stated;
    private readonly Crc32 _sum = new();

    private SummedStream(Stream inner, uint stated) => (_inner, _stated) = (inner, stated);

    /// <summary>Opens an entry.</summary>
    /// <returns>A stream that throws <see cref="UnreadableFileException"/> at its end where the sum is another.</returns>
    public static SummedStream Of(ZipArchiveEntry entry) => new(entry.Open(), entry.Crc32);

    protected override int ReadOn(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        if (read == 0 && buffer.Length > 0 && _sum.GetCurrentHashAsUInt32() != _stated)
            throw new UnreadableFileException("It is damaged: it does not have the sum that its archive states.");
        return read;
    }

    protected override void Watch(ReadOnlySpan<byte> bytes) => _sum.Append(bytes);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }
}
