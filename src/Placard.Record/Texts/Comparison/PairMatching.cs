namespace Placard.Record.Texts.Comparison;

/// <summary>Chooses of likely pairs those that together fit best, no paragraph in two of them.</summary>
internal static class PairMatching
{
    // The exact choice takes the cube of this; families of paragraphs so alike are only met in tables and lists.
    private const int LargestFamily = 250;

    public static IReadOnlyList<CandidatePair> Of(IReadOnlyList<CandidatePair> likely, int olds, int news, CancellationToken cancellation)
    {
        var chosen = new List<CandidatePair>();
        foreach (var family in Families(likely, olds, news))
        {
            cancellation.ThrowIfCancellationRequested();
            var (rows, columns) = (
                family.Select(p => p.Old).Distinct().Order().ToArray(),
                family.Select(p => p.New).Distinct().Order().ToArray()
            );
            chosen.AddRange(
                family.Count == 1 ? family
                : Math.Max(rows.Length, columns.Length) > LargestFamily ? Greedy(family)
                : Exact(family, rows, columns)
            );
        }
        return chosen;
    }

    // What no likely pair connects cannot compete.
    private static IEnumerable<List<CandidatePair>> Families(IReadOnlyList<CandidatePair> likely, int olds, int news)
    {
        var leader = Enumerable.Range(0, olds + news).ToArray();
        foreach (var pair in likely)
            leader[Lead(pair.Old)] = Lead(olds + pair.New);
        return likely.GroupBy(p => Lead(p.Old)).Select(g => g.ToList());

        int Lead(int i)
        {
            while (leader[i] != i)
                i = leader[i] = leader[leader[i]];
            return i;
        }
    }

    private static IEnumerable<CandidatePair> Greedy(List<CandidatePair> family)
    {
        var (old, @new) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in family.OrderByDescending(p => p.Score).ThenBy(p => p.New).ThenBy(p => p.Old))
        {
            if (!old.Contains(pair.Old) && !@new.Contains(pair.New))
            {
                old.Add(pair.Old);
                @new.Add(pair.New);
                yield return pair;
            }
        }
    }

    // The Hungarian method. The square of the score is summed, so that two poor pairs do not outweigh one good one.
    private static IEnumerable<CandidatePair> Exact(List<CandidatePair> family, int[] rows, int[] columns)
    {
        var size = Math.Max(rows.Length, columns.Length);
        var cost = new double[size + 1, size + 1];
        var there = new Dictionary<(int, int), CandidatePair>();
        foreach (var pair in family)
        {
            var (row, column) = (Array.BinarySearch(rows, pair.Old) + 1, Array.BinarySearch(columns, pair.New) + 1);
            cost[row, column] = -pair.Score * pair.Score;
            there[(row, column)] = pair;
        }
        var (ofRow, ofColumn, matched, way) = (new double[size + 1], new double[size + 1], new int[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            matched[0] = row;
            var column = 0;
            var least = new double[size + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[size + 1];
            do
            {
                used[column] = true;
                var (current, step, next) = (matched[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= size; j++)
                {
                    if (used[j])
                        continue;
                    var reduced = cost[current, j] - ofRow[current] - ofColumn[j];
                    if (reduced < least[j])
                        (least[j], way[j]) = (reduced, column);
                    if (least[j] < step)
                        (step, next) = (least[j], j);
                }
                for (var j = 0; j <= size; j++)
                {
                    if (used[j])
                    {
                        ofRow[matched[j]] += step;
                        ofColumn[j] -= step;
                    }
                    else
                    {
                        least[j] -= step;
                    }
                }
                column = next;
            } while (matched[column] != 0);
            for (; column != 0; column = way[column])
                matched[column] = matched[way[column]];
        }
        return Enumerable.Range(1, size).Where(j => there.ContainsKey((matched[j], j))).Select(j => there[(matched[j], j)]);
    }
}
