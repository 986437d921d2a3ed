namespace Placard.Record.Texts.Comparison.Duplicates;

/// <summary>Finds all pairs of sets whose Jaccard likeness reaches a least one, by looking only where two sets share one of their rarest
/// members.</summary>
/// <remarks>
/// Two sets alike enough must share a member among the first few of either, members taken from the rarest on: Bayardo, Ma and Srikant,
/// "Scaling up all pairs
/// similarity search" (2007); Xiao, Wang, Lin and Yu, "Efficient similarity joins for near duplicate detection" (2008).
/// </remarks>
internal static class SimilarSets
{
    // Sums that are equal on paper may differ in the last bit.
    private const double Slack = 1e-9;

    /// <summary>For each set those like it.</summary>
    /// <param name="sets">Different sets, none empty.</param>
    /// <param name="members">How many different members there are; they are numbered from 0.</param>
    /// <param name="least">The least likeness.</param>
    public static List<(int Set, double Likeness)>[] Join(int[][] sets, int members, double least)
    {
        var near = new List<(int, double)>[sets.Length];
        for (var i = 0; i < near.Length; i++)
            near[i] = [];
        var ranked = RarestFirst(sets, members);
        var bySize = Enumerable.Range(0, sets.Length).OrderBy(i => sets[i].Length).ToArray();
        var index = new PrefixIndex(bySize.Select(i => (ranked[i], IndexedPrefix(ranked[i].Length))), members);
        var shared = new int[sets.Length];
        var met = new List<int>();
        for (var at = 0; at < bySize.Length; at++)
        {
            var x = ranked[bySize[at]];
            var smallest = (int)Math.Ceiling(least * x.Length - Slack);
            for (var i = 0; i < Prefix(x.Length); i++)
            {
                foreach (var (candidate, position) in index.Before(x[i], at))
                {
                    var y = ranked[bySize[candidate]];
                    if (y.Length < smallest || shared[candidate] < 0)
                        continue;
                    var needed = Needed(x.Length, y.Length);
                    if (shared[candidate] == 0)
                        met.Add(candidate);
                    // Even if all that follows were shared it would not be enough.
                    if (shared[candidate] + 1 + Math.Min(x.Length - i - 1, y.Length - position - 1) < needed)
                        shared[candidate] = -1;
                    else
                        shared[candidate]++;
                }
            }
            foreach (var candidate in met)
            {
                var y = ranked[bySize[candidate]];
                if (shared[candidate] > 0 && Overlap(x, y, Needed(x.Length, y.Length)) is > 0 and var both)
                {
                    var likeness = (double)both / (x.Length + y.Length - both);
                    near[bySize[at]].Add((bySize[candidate], likeness));
                    near[bySize[candidate]].Add((bySize[at], likeness));
                }
                shared[candidate] = 0;
            }
            met.Clear();
        }
        return near;

        int Needed(int a, int b) => (int)Math.Ceiling(least / (1 + least) * (a + b) - Slack);

        int Prefix(int size) => size - (int)Math.Ceiling(least * size - Slack) + 1;

        // The smaller of two sets is met first, and may look less far.
        int IndexedPrefix(int size) => size - (int)Math.Ceiling(2 * least / (1 + least) * size - Slack) + 1;
    }

    private static int[][] RarestFirst(int[][] sets, int members)
    {
        var holders = new int[members];
        foreach (var set in sets)
        {
            foreach (var member in set)
                holders[member]++;
        }
        var order = Enumerable.Range(0, members).ToArray();
        Array.Sort([.. order.Select(m => ((long)holders[m] << 32) | (uint)m)], order);
        var ranks = new int[members];
        for (var rank = 0; rank < order.Length; rank++)
            ranks[order[rank]] = rank;
        return
        [
            .. sets.Select(set =>
            {
                var ranked = new int[set.Length];
                for (var i = 0; i < ranked.Length; i++)
                    ranked[i] = ranks[set[i]];
                Array.Sort(ranked);
                return ranked;
            }),
        ];
    }

    // How many members both have; 0 where it is fewer than needed, which is told as early as can be.
    private static int Overlap(int[] x, int[] y, int needed)
    {
        var both = 0;
        for (int i = 0, j = 0; i < x.Length && j < y.Length; )
        {
            if (both + Math.Min(x.Length - i, y.Length - j) < needed)
                return 0;
            var (a, b) = (x[i], y[j]);
            both += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return both >= needed ? both : 0;
    }
}
