using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Placard.Edition.Reading;

/// <summary>The sums behind the last page of an edition: one for every 64 KB of the pages, which tell a byte that rotted from one that was
/// written, also where no cell lies and SQLite never looks. Whoever lays the content on other pages leaves them out.</summary>
/// <remarks>Layout in <c>docs/edition.md</c>. They are against accidents: someone who changes a block can change its sum. The hash of the
/// content is against that.</remarks>
internal sealed class EditionSums
{
    private const int Block = 1 << 16;
    private const int Version = 1;
    private const int HashLetters = 64;
    private const int HeadLength = 8 + sizeof(int) + sizeof(int) + HashLetters;

    private readonly long _pages;
    private readonly ulong[] _sums;

    private EditionSums(long pages, string hash, ulong[] sums) => (_pages, Hash, _sums) = (pages, hash, sums);

    private static ReadOnlySpan<byte> Magic => "PLACSUMS"u8;

    /// <summary>The hash of the content that the pages hold.</summary>
    public string Hash { get; }

    /// <summary>How many bytes the sums of so many bytes of pages take.</summary>
    public static long LengthOf(long pages) => HeadLength + Blocks(pages) * sizeof(ulong) + SHA256.HashSizeInBytes;

    /// <summary>Writes the sums behind the pages of a file.</summary>
    /// <param name="file">The file, which ends with its last page.</param>
    /// <param name="hash">The hash of its content.</param>
    public static void Append(SafeFileHandle file, string hash)
    {
        var pages = RandomAccess.GetLength(file);
        var bytes = new byte[LengthOf(pages)];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Magic.Length + sizeof(int)), Block);
        Encoding.ASCII.GetBytes(hash, bytes.AsSpan(HeadLength - HashLetters));
        var buffer = new byte[Block];
        for (var block = 0; block < Blocks(pages); block++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(HeadLength + block * sizeof(ulong)), SumOf(file, pages, block, buffer));
        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), bytes.AsSpan(^SHA256.HashSizeInBytes..));
        RandomAccess.Write(file, bytes, pages);
    }

    /// <summary>Reads the sums of a file; null where it ends with its last page.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pages">How many bytes its pages have.</param>
    /// <param name="path">Its path, for the message.</param>
    /// <exception cref="EditionException">What is behind the pages is not what was written there.</exception>
    public static EditionSums? Of(SafeFileHandle file, long pages, string path)
    {
        var length = RandomAccess.GetLength(file) - pages;
        if (length == 0)
            return null;
        var bytes = new byte[LengthOf(pages)];
        if (length != bytes.Length || RandomAccess.Read(file, bytes, pages) != bytes.Length || !IsWhole(bytes))
            throw new EditionException($"{path} is damaged: the sums at its end have changed. Rebuild it.");
        var sums = new ulong[Blocks(pages)];
        for (var block = 0; block < sums.Length; block++)
            sums[block] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(HeadLength + block * sizeof(ulong)));
        return new EditionSums(pages, Encoding.ASCII.GetString(bytes, HeadLength - HashLetters, HashLetters), sums);
    }

    /// <summary>Whether the first block, in which the file says what it is, has its sum.</summary>
    public bool IsFirstWhole(SafeFileHandle file) => _sums.Length == 0 || SumOf(file, _pages, 0, new byte[Block]) == _sums[0];

    /// <summary>Where the blocks begin that have changed, read one after the other.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rest">Called after every few megabytes; may be null.</param>
    public IEnumerable<long> Changed(SafeFileHandle file, Action? rest = null)
    {
        const int BlocksBetweenRests = 64;
        var buffer = new byte[Block];
        for (var block = 0; block < _sums.Length; block++)
        {
            if (block % BlocksBetweenRests == BlocksBetweenRests - 1)
                rest?.Invoke();
            if (SumOf(file, _pages, block, buffer) != _sums[block])
                yield return (long)block * Block;
        }
    }

    /// <summary>What is wrong with a block, in a sentence.</summary>
    public static string Sentence(long changed) =>
        $"The file is damaged: bytes {changed} to {changed + Block - 1} are not as they were written.";

    private static long Blocks(long pages) => (pages + Block - 1) / Block;

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Magic)
        && BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]) == Version
        && BinaryPrimitives.ReadInt32LittleEndian(bytes[(Magic.Length + sizeof(int))..]) == Block
        && SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]);

    private static ulong SumOf(SafeFileHandle file, long pages, int block, byte[] buffer)
    {
        var from = (long)block * Block;
        var length = (int)Math.Min(Block, pages - from);
        var read = 0;
        while (read < length && RandomAccess.Read(file, buffer.AsSpan(read, length - read), from + read) is > 0 and var more)
            read += more;
        return XxHash3.HashToUInt64(buffer.AsSpan(0, read));
    }
}
