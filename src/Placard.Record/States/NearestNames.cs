namespace Placard.Record.States;

/// <summary>Finds the names nearest to what a reader typed, for a sentence that asks what was meant.</summary>
internal static class NearestNames
{
    /// <summary>The states of the nearest keys, each once, best first.</summary>
    public static IReadOnlyList<State> Of(string typed, int most, IEnumerable<(string Key, State State)> keys)
    {
        var wanted = NameKey.Of(typed);
        if (wanted.Length == 0)
            return [];
        // Beyond a third of the letters a likeness is chance.
        var furthest = Math.Max(1, wanted.Length / 3);
        return
        [
            .. keys.Select(k => (k.Key, k.State, Distance: DistanceOf(wanted, k.Key, furthest)))
                .Where(k => k.Distance <= furthest)
                .OrderBy(k => k.Distance)
                .ThenBy(k => k.Key.Length)
                .ThenBy(k => k.State.Code)
                .Select(k => k.State)
                .Distinct()
                .Take(most),
        ];
    }

    private static int DistanceOf(string wanted, string key, int furthest)
    {
        // Part of a longer name, such as Korea, is nearer than any slip of the pen but one.
        if (wanted.Length > 3 && key.Contains(wanted, StringComparison.Ordinal))
            return key.Length == wanted.Length ? 0 : 1;
        return Math.Abs(wanted.Length - key.Length) > furthest ? int.MaxValue : EditDistance(wanted, key);
    }

    // Damerau and Levenshtein's distance, restricted: insert, delete, replace, swap two neighbours.
    private static int EditDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
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
