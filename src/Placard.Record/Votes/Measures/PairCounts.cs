using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Placard.Record.Votes.Measures;

/// <summary>The counts of one pair of states: votes both cast, same ballots, opposite ballots.</summary>
internal readonly record struct PairCounts(int Common, int Same, int Opposite)
{
    internal const int PlanesPerState = 3;

    // So many rows, 3 KB each over 8,000 votes, stay in the first-level cache while the others stream past.
    internal const int RowsPerBlock = 8;

    /// <summary>Counts every pair of rows; that of rows i and j, i less than j, stands at <see cref="At"/>.</summary>
    /// <param name="planes">Row by row the planes cast, yes and no, each of <paramref name="words"/> words, a multiple of four.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="words">The length of a plane.</param>
    public static PairCounts[] OfAll(ulong[] planes, int rows, int words)
    {
        var counts = new PairCounts[rows * (rows - 1) / 2];
        var blocks = (rows + RowsPerBlock - 1) / RowsPerBlock;
        Parallel.For(
            0,
            blocks,
            block =>
            {
                var first = block * RowsPerBlock;
                var last = Math.Min(first + RowsPerBlock, rows);
                var stride = PlanesPerState * words;
                for (var j = first + 1; j < rows; j++)
                {
                    var other = planes.AsSpan(j * stride, stride);
                    for (var i = first; i < Math.Min(last, j); i++)
                        counts[At(i, j)] = Of(planes.AsSpan(i * stride, stride), other, words);
                }
            }
        );
        return counts;
    }

    /// <summary>The place of a pair in the triangle, for i less than j.</summary>
    public static int At(int i, int j) => j * (j - 1) / 2 + i;

    /// <summary>Counts one word of two rows under a mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PairCounts OfWord(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int word, int words, ulong mask)
    {
        var common = a[word] & b[word] & mask;
        var (yesA, yesB, noA, noB) = (a[words + word], b[words + word], a[2 * words + word], b[2 * words + word]);
        var differ = (yesA ^ yesB) | (noA ^ noB);
        var opposite = (yesA & noB) | (noA & yesB);
        return new(BitOperations.PopCount(common), BitOperations.PopCount(common & ~differ), BitOperations.PopCount(opposite & mask));
    }

    private static PairCounts Of(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int words) =>
        Avx2.IsSupported ? OfVectors(a, b, words) : OfWords(a, b, words);

    /// <summary>Counts word by word: for machines without wide registers, and to check the vectors against.</summary>
    internal static PairCounts OfWords(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int words)
    {
        int common = 0,
            same = 0,
            opposite = 0;
        for (var word = 0; word < words; word++)
        {
            var counted = OfWord(a, b, word, words, ulong.MaxValue);
            common += counted.Common;
            same += counted.Same;
            opposite += counted.Opposite;
        }
        return new(common, same, opposite);
    }

    /// <summary>Counts four words at a time by looking half-bytes up in a register (W. Muła, N. Kurz, D. Lemire, Faster population counts
    /// using AVX2 instructions, 2018).</summary>
    internal static PairCounts OfVectors(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int words)
    {
        ref var rowA = ref MemoryMarshal.GetReference(a);
        ref var rowB = ref MemoryMarshal.GetReference(b);
        Vector256<ulong> common = default,
            same = default,
            opposite = default;
        for (var word = 0; word < words; word += Vector256<ulong>.Count)
        {
            var cast = Vector256.LoadUnsafe(ref rowA, (nuint)word) & Vector256.LoadUnsafe(ref rowB, (nuint)word);
            var yesA = Vector256.LoadUnsafe(ref rowA, (nuint)(words + word));
            var yesB = Vector256.LoadUnsafe(ref rowB, (nuint)(words + word));
            var noA = Vector256.LoadUnsafe(ref rowA, (nuint)(2 * words + word));
            var noB = Vector256.LoadUnsafe(ref rowB, (nuint)(2 * words + word));
            var differ = (yesA ^ yesB) | (noA ^ noB);
            common += PopCount(cast);
            same += PopCount(Vector256.AndNot(cast, differ));
            opposite += PopCount((yesA & noB) | (noA & yesB));
        }
        return new((int)Vector256.Sum(common), (int)Vector256.Sum(same), (int)Vector256.Sum(opposite));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> PopCount(Vector256<ulong> bits) => Sum(PopCountOfBytes(bits));

    /// <summary>The number of one bits in each byte; only with wide registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> PopCountOfBytes(Vector256<ulong> bits)
    {
        var ones = Vector256.Create(Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4));
        var half = Vector256.Create((byte)0x0F);
        var low = Avx2.Shuffle(ones, bits.AsByte() & half);
        var high = Avx2.Shuffle(ones, (bits.AsUInt16() >>> 4).AsByte() & half);
        return low + high;
    }

    /// <summary>The sums of the bytes of each word; only with wide registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> Sum(Vector256<byte> bytes) => Avx2.SumAbsoluteDifferences(bytes, Vector256<byte>.Zero).AsUInt64();
}
