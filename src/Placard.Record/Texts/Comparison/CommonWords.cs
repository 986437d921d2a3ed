using System.Runtime.InteropServices;

namespace Placard.Record.Texts.Comparison;

/// <summary>Finds the tokens that two texts keep in common, in order: those whose weight is greatest less a price for every change between
/// them.</summary>
/// <remarks>The price is why a lone "of" between two changes is not kept, and why a change begins and ends rather at a mark than within a
/// clause.</remarks>
internal static class CommonWords
{
    private const int Price = 10;
    private const int OffAtMark = 1;

    // About 40 ms and 8 MB. What is larger is first cut at words that stand once on either side.
    private const long MostCells = 4_000_000;

    public static IEnumerable<(int Old, int New)> Of(TextTokens a, TextTokens b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var spans = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var x = Ids(a);
        var y = Ids(b);
        var weights = new int[ids.Count];
        var marks = new bool[ids.Count];
        foreach (var (word, id) in ids)
            (weights[id], marks[id]) = (WeightOf(word), word.Length == 1 && char.IsPunctuation(word[0]));
        var pairs = new List<(int, int)>();
        Compare(x, y, 0, 0, weights, marks, pairs);
        return pairs;

        int[] Ids(TextTokens tokens)
        {
            var of = new int[tokens.Count];
            for (var i = 0; i < of.Length; i++)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(spans, tokens[i], out var known);
                if (!known)
                    id = ids.Count - 1;
                of[i] = id;
            }
            return of;
        }
    }

    private static void Compare(
        ReadOnlySpan<int> x,
        ReadOnlySpan<int> y,
        int atX,
        int atY,
        int[] weights,
        bool[] marks,
        List<(int, int)> pairs
    )
    {
        var head = x.CommonPrefixLength(y);
        var tail = 0;
        while (tail < Math.Min(x.Length, y.Length) - head && x[^(tail + 1)] == y[^(tail + 1)])
            tail++;
        // A change at the seam may belong a word further in; leave the comparison the nearest words of either end to choose from.
        head = Math.Max(0, head - Seam);
        tail = Math.Max(0, tail - Seam);
        for (var i = 0; i < head; i++)
            pairs.Add((atX + i, atY + i));
        var innerX = x[head..^tail];
        var innerY = y[head..^tail];
        if ((long)innerX.Length * innerY.Length <= MostCells)
            Heaviest(innerX, innerY, atX + head, atY + head, weights, marks, pairs);
        else
            CutAtRareWords(innerX, innerY, atX + head, atY + head, weights, marks, pairs);
        for (var i = tail; i > 0; i--)
            pairs.Add((atX + x.Length - i, atY + y.Length - i));
    }

    private const int Seam = 12;

    private static void Heaviest(
        ReadOnlySpan<int> x,
        ReadOnlySpan<int> y,
        int atX,
        int atY,
        int[] weights,
        bool[] marks,
        List<(int, int)> pairs
    )
    {
        const byte CameKept = 1,
            LeftOld = 2,
            LeftNew = 4,
            GapCameKept = 8;
        var width = y.Length + 1;
        var from = new byte[(x.Length + 1) * width];
        var keptAbove = new int[width];
        var gapAbove = new int[width];
        var kept = new int[width];
        var gap = new int[width];
        const int Never = int.MinValue / 2;
        // Both texts begin as if something kept stood before them.
        Array.Fill(keptAbove, Never);
        for (var i = 0; i <= x.Length; i++)
        {
            for (var j = 0; j <= y.Length; j++)
            {
                byte way = 0;
                var isKept = i == 0 && j == 0 ? 0 : Never;
                if (i > 0 && j > 0 && x[i - 1] == y[j - 1])
                {
                    var weight = weights[x[i - 1]];
                    if (keptAbove[j - 1] >= gapAbove[j - 1])
                    {
                        way |= CameKept;
                        isKept = keptAbove[j - 1] + weight;
                    }
                    else
                    {
                        isKept = gapAbove[j - 1] + weight;
                    }
                }
                var best = Never;
                byte gapWay = 0;
                if (i > 0)
                {
                    Better(gapAbove[j], LeftOld);
                    Better(keptAbove[j] - PriceAt(x, y, i - 1, j), LeftOld | GapCameKept);
                }
                if (j > 0)
                {
                    Better(gap[j - 1], LeftNew);
                    Better(kept[j - 1] - PriceAt(x, y, i, j - 1), LeftNew | GapCameKept);
                }
                kept[j] = isKept;
                gap[j] = best;
                from[i * width + j] = (byte)(way | gapWay);

                void Better(int score, byte how)
                {
                    if (score > best)
                        (best, gapWay) = (score, how);
                }
            }
            (keptAbove, kept) = (kept, keptAbove);
            (gapAbove, gap) = (gap, gapAbove);
        }
        var first = pairs.Count;
        var inGap = gapAbove[y.Length] > keptAbove[y.Length];
        for (int i = x.Length, j = y.Length; i > 0 || j > 0; )
        {
            var way = from[i * width + j];
            if (!inGap)
            {
                pairs.Add((atX + i - 1, atY + j - 1));
                inGap = (way & CameKept) == 0;
                i--;
                j--;
                continue;
            }
            inGap = (way & GapCameKept) == 0;
            if ((way & LeftOld) != 0)
                i--;
            else
                j--;
        }
        CollectionsMarshal.AsSpan(pairs)[first..].Reverse();

        int PriceAt(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int i, int j) =>
            i == 0 || j == 0 || marks[old[i - 1]] || marks[@new[j - 1]] ? Price - OffAtMark : Price;
    }

    private static void CutAtRareWords(
        ReadOnlySpan<int> x,
        ReadOnlySpan<int> y,
        int atX,
        int atY,
        int[] weights,
        bool[] marks,
        List<(int, int)> pairs
    )
    {
        var anchors = IncreasingSequences.Longest(Unique(x, y));
        if (anchors.Count == 0)
            return;
        var (doneX, doneY) = (0, 0);
        foreach (var (i, j) in anchors.Append((x.Length, y.Length)))
        {
            var partX = x[doneX..i];
            var partY = y[doneY..j];
            if ((long)partX.Length * partY.Length <= MostCells)
                Heaviest(partX, partY, atX + doneX, atY + doneY, weights, marks, pairs);
            if (i < x.Length)
                pairs.Add((atX + i, atY + j));
            (doneX, doneY) = (i + 1, j + 1);
        }
    }

    private static List<(int, int)> Unique(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var inY = new Dictionary<int, int>();
        for (var j = 0; j < y.Length; j++)
            inY[y[j]] = inY.ContainsKey(y[j]) ? -1 : j;
        var inX = new Dictionary<int, int>();
        foreach (var id in x)
            inX[id] = inX.GetValueOrDefault(id) + 1;
        var common = new List<(int, int)>();
        for (var i = 0; i < x.Length; i++)
        {
            if (inX[x[i]] == 1 && inY.GetValueOrDefault(x[i], -1) is >= 0 and var j)
                common.Add((i, j));
        }
        return common;
    }

    // Letters tell enough of what a word carries, in every language: the shortest are particles. A character of Chinese is half a word.
    private static int WeightOf(string word) =>
        word.Length == 1 && !char.IsLetterOrDigit(word[0]) ? 1
        : TextTokens.IsIdeograph(word[0]) || word.Length <= 2 ? 4
        : word.Length == 3 ? 5
        : word.Length == 4 ? 8
        : 12;
}
