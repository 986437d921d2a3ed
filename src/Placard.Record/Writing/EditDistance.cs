namespace Placard.Record.Writing;

/// <summary>How many typing errors lie between two words.</summary>
public static class EditDistance
{
    private const int Longest = 96;

    /// <summary>How many letters must be put in, taken out, changed, or exchanged with their neighbour to make one word of another (Damerau
    /// and Levenshtein's distance, restricted); of words longer than anybody types, <see cref="int.MaxValue"/>.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > Longest || b.Length > Longest)
            return int.MaxValue;
        Span<int> before = stackalloc int[b.Length + 1],
            last = stackalloc int[b.Length + 1],
            row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                row[j] = best;
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.Length];
    }
}
