using Microsoft.Win32.SafeHandles;

namespace Placard.Edition.Reading;

/// <summary>The file of the edition that is served, held open: a reader downloads what the pages were made from even after another edition
/// has taken its name.</summary>
internal sealed class HeldFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly long _length;

    private HeldFile(SafeFileHandle handle) => (_handle, _length) = (handle, RandomAccess.GetLength(handle));

    public static HeldFile Open(string path) =>
        new(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous));

    /// <summary>Whether a path leads to this very file, as far as size and time tell.</summary>
    public bool IsAt(string path) =>
        new FileInfo(path) is { Exists: true } now && now.Length == _length && now.LastWriteTimeUtc == File.GetLastWriteTimeUtc(_handle);

    /// <summary>The file itself, to be read at any place by anyone.</summary>
    public SafeFileHandle Handle => _handle;

    public void Dispose() => _handle.Dispose();

    /// <summary>A stream of its own for one reader.</summary>
    public Stream Read() => new Reading(_handle, _length);

    private sealed class Reading(SafeFileHandle handle, long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await RandomAccess.ReadAsync(handle, buffer, Position, cancellationToken);
            Position += read;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(offset, count), Position);
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) =>
            Position = origin switch
            {
                SeekOrigin.Begin => offset,
                SeekOrigin.Current => Position + offset,
                _ => length + offset,
            };

        public override void Flush() { }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
