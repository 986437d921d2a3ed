using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Placard.Record.Texts.Phrases;

/// <summary>Puts all suffixes of a sequence of numbers in order, in linear time whatever the sequence.</summary>
/// <remarks>G. Nong, S. Zhang, W. H. Chan, <i>Two Efficient Algorithms for Linear Time Suffix Array Construction</i>, IEEE Transactions on
/// Computers 60 (2011): SA-IS.
/// A suffix smaller than the one after it is of type S, otherwise L; an S after an L is leftmost (LMS). Sorted LMS suffixes put all others
/// in order by two scans.</remarks>
internal static class SuffixSorting
{
    /// <summary>Writes the beginnings of the suffixes in order.</summary>
    /// <param name="text">Numbers from 0 to less than <paramref name="alphabet"/>. What follows its end is smaller than any of
    /// them.</param>
    /// <param name="suffixes">As long as the text.</param>
    /// <param name="alphabet">How many numbers there are.</param>
    public static void Sort(ReadOnlySpan<int> text, Span<int> suffixes, int alphabet)
    {
        if (text.Length < 2)
        {
            suffixes.Clear();
            return;
        }
        var counts = new int[alphabet];
        foreach (var number in text)
            counts[number]++;
        var buckets = new int[alphabet];
        var leftmost = SortLeftmostSubstrings(text, suffixes, counts, buckets);
        if (leftmost > 1)
            SortLeftmostSuffixes(text, suffixes, leftmost);
        PlaceLeftmost(text, suffixes, leftmost, counts, buckets);
        InduceLarger(text, suffixes, counts, buckets);
        InduceSmaller(text, suffixes, counts, buckets);
    }

    /// <summary>Puts the LMS suffixes at the front, in order as far as the next LMS suffix.</summary>
    /// <returns>How many there are.</returns>
    private static int SortLeftmostSubstrings(ReadOnlySpan<int> text, Span<int> suffixes, ReadOnlySpan<int> counts, Span<int> buckets)
    {
        suffixes.Clear();
        Ends(counts, buckets);
        var isSmaller = false;
        for (var i = text.Length - 2; i >= 0; i--)
        {
            var isSmallerHere = text[i] < text[i + 1] || (isSmaller && text[i] == text[i + 1]);
            if (isSmaller && !isSmallerHere)
                suffixes[--buckets[text[i + 1]]] = i + 1;
            isSmaller = isSmallerHere;
        }
        Starts(counts, buckets);
        ref var number = ref MemoryMarshal.GetReference(text);
        Larger(ref number, suffixes, buckets, text.Length);
        for (var i = 0; i < suffixes.Length; i++)
        {
            var at = suffixes[i];
            if (at > 0)
            {
                suffixes[i] = 0;
                Larger(ref number, suffixes, buckets, at);
            }
            else if (at < 0)
                suffixes[i] = ~at;
        }
        Ends(counts, buckets);
        for (var i = suffixes.Length - 1; i >= 0; i--)
        {
            var at = suffixes[i] - 1;
            if (at < 0)
                continue;
            suffixes[i] = 0;
            var here = Unsafe.Add(ref number, at);
            suffixes[--buckets[here]] = at > 0 && Unsafe.Add(ref number, at - 1) > here ? ~at : at;
        }
        var found = 0;
        foreach (var at in suffixes)
        {
            if (at < 0)
                suffixes[found++] = ~at;
        }
        return found;
    }

    /// <summary>Puts the LMS suffixes, in order as far as the next one, wholly in order: equal substrings get equal names, and the sequence
    /// of names is sorted.</summary>
    private static void SortLeftmostSuffixes(ReadOnlySpan<int> text, Span<int> suffixes, int leftmost)
    {
        var sorted = suffixes[..leftmost];
        var names = suffixes.Slice(leftmost, text.Length / 2);
        WriteLengths(text, suffixes[leftmost..]);
        var count = 0;
        var (before, lengthBefore) = (-1, 0);
        foreach (var at in sorted)
        {
            var length = names[at >> 1];
            // The last substring runs to the end of the text and is like no other.
            var isSame =
                before >= 0
                && length == lengthBefore
                && at + length < text.Length
                && before + length < text.Length
                && text.Slice(at, length + 1).SequenceEqual(text.Slice(before, length + 1));
            if (!isSame)
                count++;
            names[at >> 1] = count;
            (before, lengthBefore) = (at, length);
        }
        if (count == leftmost)
            return;
        var sequence = suffixes[^leftmost..];
        var to = leftmost;
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] > 0)
                sequence[--to] = names[i] - 1;
        }
        Sort(sequence, sorted, count);
        to = leftmost;
        var isSmaller = false;
        for (var i = text.Length - 2; i >= 0; i--)
        {
            var isSmallerHere = text[i] < text[i + 1] || (isSmaller && text[i] == text[i + 1]);
            if (isSmaller && !isSmallerHere)
                sequence[--to] = i + 1;
            isSmaller = isSmallerHere;
        }
        foreach (ref var at in sorted)
            at = sequence[at];
    }

    // Two LMS suffixes are never neighbours, so half a place is a place of its own.
    private static void WriteLengths(ReadOnlySpan<int> text, Span<int> lengths)
    {
        lengths.Clear();
        var next = text.Length;
        var isSmaller = false;
        for (var i = text.Length - 2; i >= 0; i--)
        {
            var isSmallerHere = text[i] < text[i + 1] || (isSmaller && text[i] == text[i + 1]);
            if (isSmaller && !isSmallerHere)
            {
                lengths[(i + 1) >> 1] = next - (i + 1);
                next = i + 1;
            }
            isSmaller = isSmallerHere;
        }
    }

    private static void PlaceLeftmost(ReadOnlySpan<int> text, Span<int> suffixes, int leftmost, ReadOnlySpan<int> counts, Span<int> buckets)
    {
        Ends(counts, buckets);
        suffixes[leftmost..].Clear();
        for (var i = leftmost - 1; i >= 0; i--)
        {
            var at = suffixes[i];
            suffixes[i] = 0;
            suffixes[--buckets[text[at]]] = at;
        }
    }

    // What has led to its predecessor is kept as its complement until the second scan, and what has not, because its predecessor is of type
    // S, the other way round.
    private static void InduceLarger(ReadOnlySpan<int> text, Span<int> suffixes, ReadOnlySpan<int> counts, Span<int> buckets)
    {
        Starts(counts, buckets);
        ref var number = ref MemoryMarshal.GetReference(text);
        Larger(ref number, suffixes, buckets, text.Length);
        for (var i = 0; i < suffixes.Length; i++)
        {
            var at = suffixes[i];
            suffixes[i] = ~at;
            if (at > 0)
                Larger(ref number, suffixes, buckets, at);
        }
    }

    private static void InduceSmaller(ReadOnlySpan<int> text, Span<int> suffixes, ReadOnlySpan<int> counts, Span<int> buckets)
    {
        Ends(counts, buckets);
        ref var number = ref MemoryMarshal.GetReference(text);
        for (var i = suffixes.Length - 1; i >= 0; i--)
        {
            var at = suffixes[i];
            if (at <= 0)
            {
                suffixes[i] = ~at;
                continue;
            }
            at--;
            var here = Unsafe.Add(ref number, at);
            suffixes[--buckets[here]] = at == 0 || Unsafe.Add(ref number, at - 1) > here ? ~at : at;
        }
    }

    // Puts the predecessor, of type L, next in its bucket; as its complement where its own predecessor is of type S.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Larger(ref int number, Span<int> suffixes, Span<int> buckets, int after)
    {
        var at = after - 1;
        var here = Unsafe.Add(ref number, at);
        suffixes[buckets[here]++] = at > 0 && Unsafe.Add(ref number, at - 1) < here ? ~at : at;
    }

    private static void Starts(ReadOnlySpan<int> counts, Span<int> buckets)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            buckets[i] = sum;
            sum += counts[i];
        }
    }

    private static void Ends(ReadOnlySpan<int> counts, Span<int> buckets)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += counts[i];
            buckets[i] = sum;
        }
    }
}
