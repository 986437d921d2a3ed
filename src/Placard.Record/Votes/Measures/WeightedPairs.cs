using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Placard.Record.Votes.Measures;

/// <summary>Counts pairs of states over votes that count more than once or not at all, without copying a ballot: the bits of the weights
/// are planes like those of the ballots.</summary>
internal static class WeightedPairs
{
    /// <summary>Counts every pair of rows, as <see cref="PairCounts.OfAll"/> does, on the calling core alone.</summary>
    public static void Count(ulong[] planes, int rows, int words, ulong[][] weights, Span<PairCounts> counts)
    {
        var stride = PairCounts.PlanesPerState * words;
        for (var first = 0; first < rows; first += PairCounts.RowsPerBlock)
        {
            var last = Math.Min(first + PairCounts.RowsPerBlock, rows);
            for (var j = first + 1; j < rows; j++)
            {
                var other = planes.AsSpan(j * stride, stride);
                for (var i = first; i < Math.Min(last, j); i++)
                {
                    var row = planes.AsSpan(i * stride, stride);
                    counts[PairCounts.At(i, j)] = Avx2.IsSupported
                        ? OfVectors(row, other, words, weights)
                        : OfWords(row, other, words, weights);
                }
            }
        }
    }

    /// <summary>Counts word by word: for machines without wide registers, and to check the vectors against.</summary>
    internal static PairCounts OfWords(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int words, ulong[][] weights)
    {
        int common = 0,
            same = 0,
            opposite = 0;
        for (var bit = 0; bit < weights.Length; bit++)
        {
            for (var word = 0; word < words; word++)
            {
                var counted = PairCounts.OfWord(a, b, word, words, weights[bit][word]);
                common += counted.Common << bit;
                same += counted.Same << bit;
                opposite += counted.Opposite << bit;
            }
        }
        return new(common, same, opposite);
    }

    /// <summary>Counts four words at a time; a byte holds at most eight bits times fifteen, so that four planes fit before bytes are
    /// summed.</summary>
    internal static PairCounts OfVectors(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, int words, ulong[][] weights)
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
            var alike = Vector256.AndNot(cast, (yesA ^ yesB) | (noA ^ noB));
            var against = (yesA & noB) | (noA & yesB);
            Vector256<byte> commonBytes = default,
                sameBytes = default,
                oppositeBytes = default;
            for (var bit = weights.Length - 1; bit >= 0; bit--)
            {
                var weight = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(weights[bit]), (nuint)word);
                commonBytes = commonBytes + commonBytes + PairCounts.PopCountOfBytes(cast & weight);
                sameBytes = sameBytes + sameBytes + PairCounts.PopCountOfBytes(alike & weight);
                oppositeBytes = oppositeBytes + oppositeBytes + PairCounts.PopCountOfBytes(against & weight);
            }
            common += PairCounts.Sum(commonBytes);
            same += PairCounts.Sum(sameBytes);
            opposite += PairCounts.Sum(oppositeBytes);
        }
        return new((int)Vector256.Sum(common), (int)Vector256.Sum(same), (int)Vector256.Sum(opposite));
    }
}
