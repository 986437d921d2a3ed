using System.Numerics;
using System.Runtime.InteropServices;

namespace Placard.Record.Texts.Phrases;

/// <summary>The smallest and the greatest of any stretch of a sequence, in nearly no time: blocks of numbers, and for every power of two of
/// blocks what it holds.</summary>
/// <remarks>M. A. Bender, M. Farach-Colton, <i>The LCA Problem Revisited</i>, LATIN 2000: the sparse table; here over blocks, and the rest
/// of a stretch is scanned.</remarks>
internal static class RangeExtremes
{
    private const int BlockShift = 8;
    private const int Block = 1 << BlockShift;

    /// <summary>The tables for a sequence: level by level the smallest (or greatest) of 1, 2, 4 ... blocks from each block on.</summary>
    public static int[] Table(ReadOnlySpan<int> numbers, bool greatest)
    {
        var blocks = (numbers.Length + Block - 1) >> BlockShift;
        var size = 0L;
        for (var span = 1; span <= blocks; span *= 2)
            size += blocks - span + 1;
        var table = new int[size];
        for (var i = 0; i < blocks; i++)
            table[i] = Scan(numbers[(i << BlockShift)..Math.Min((i + 1) << BlockShift, numbers.Length)], greatest);
        var (level, next) = (0, blocks);
        for (var span = 1; span * 2 <= blocks; span *= 2)
        {
            for (var i = 0; i + span * 2 <= blocks; i++)
                table[next + i] = Pick(table[level + i], table[level + i + span], greatest);
            level = next;
            next += blocks - span * 2 + 1;
        }
        return table;
    }

    /// <summary>The smallest (or greatest) of the numbers from one place to before another; there is at least one.</summary>
    public static int Of(ReadOnlySpan<int> numbers, ReadOnlySpan<int> table, int from, int to, bool greatest)
    {
        var first = (from + Block - 1) >> BlockShift;
        var last = to >> BlockShift;
        if (first >= last)
            return Scan(numbers[from..to], greatest);
        var found = OfBlocks(table, (numbers.Length + Block - 1) >> BlockShift, first, last, greatest);
        if (from < first << BlockShift)
            found = Pick(found, Scan(numbers[from..(first << BlockShift)], greatest), greatest);
        return last << BlockShift < to ? Pick(found, Scan(numbers[(last << BlockShift)..to], greatest), greatest) : found;
    }

    private static int OfBlocks(ReadOnlySpan<int> table, int blocks, int first, int last, bool greatest)
    {
        var level = 0;
        var span = 1;
        while (span * 2 <= last - first)
        {
            level += blocks - span + 1;
            span *= 2;
        }
        return Pick(table[level + first], table[level + last - span], greatest);
    }

    private static int Pick(int one, int other, bool greatest) => greatest ? Math.Max(one, other) : Math.Min(one, other);

    private static int Scan(ReadOnlySpan<int> numbers, bool greatest)
    {
        var found = numbers[0];
        if (numbers.Length >= 2 * Vector<int>.Count)
        {
            var vectors = MemoryMarshal.Cast<int, Vector<int>>(numbers);
            var best = vectors[0];
            foreach (var vector in vectors)
                best = greatest ? Vector.Max(best, vector) : Vector.Min(best, vector);
            for (var i = 0; i < Vector<int>.Count; i++)
                found = Pick(found, best[i], greatest);
            numbers = numbers[(vectors.Length * Vector<int>.Count)..];
        }
        foreach (var number in numbers)
            found = Pick(found, number, greatest);
        return found;
    }
}
