using System.Buffers;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Placard.Edition.Phrases;

/// <summary>A stretch of a mapped file as memory. The file stays mapped as long as anyone holds memory of it, and is never unmapped under a
/// reader.</summary>
internal sealed unsafe class MappedMemory<T> : MemoryManager<T>
    where T : unmanaged
{
    private readonly SafeMemoryMappedViewHandle _view;
    private readonly byte* _start;
    private readonly int _length;

    /// <param name="view">The view of the file.</param>
    /// <param name="offset">Where in the view the stretch begins.</param>
    /// <param name="bytes">How many bytes it has.</param>
    public MappedMemory(MemoryMappedViewAccessor view, long offset, long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + bytes, view.Capacity);
        _view = view.SafeMemoryMappedViewHandle;
        // The file stays mapped until the handle is finalised, which is not while this is reachable; a count held besides would keep it
        // mapped for good.
        byte* start = null;
        _view.AcquirePointer(ref start);
        _view.ReleasePointer();
        _start = start + view.PointerOffset + offset;
        _length = checked((int)(bytes / sizeof(T)));
    }

    public override Span<T> GetSpan() => MemoryMarshal.CreateSpan(ref *(T*)_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new((T*)_start + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) { }
}
