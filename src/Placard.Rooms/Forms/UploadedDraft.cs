using System.Runtime.InteropServices;

namespace Placard.Rooms.Forms;

/// <summary>A file that a reader handed in. It lives in memory for as long as it is being answered, and nowhere else.</summary>
/// <param name="Name">What the reader calls it, without folders; it is shown, and never opened or written.</param>
/// <param name="Bytes">Its content.</param>
public sealed record UploadedDraft(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The most that is taken.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Its content, to be read from the start.</summary>
    public Stream Open() =>
        MemoryMarshal.TryGetArray(Bytes, out var part)
            ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
            : new MemoryStream(Bytes.ToArray(), writable: false);

    /// <summary>Says what it is and nothing of what is in it, wherever it may be printed.</summary>
    public override string ToString() => $"a file of {Bytes.Length} bytes";
}
