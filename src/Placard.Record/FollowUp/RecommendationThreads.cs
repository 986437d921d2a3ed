using System.Runtime.InteropServices;

namespace Placard.Record.FollowUp;

/// <summary>Finds the recommendations that one state received more than once, by their words.</summary>
/// <remarks>Recommendations to one state are compared by the cosine of their weighted words (TF-IDF). Each, the earliest first, joins the
/// thread to whose members it is on average most like, if that reaches <see cref="Least"/>; otherwise it begins one. One that names
/// treaties joins none that began with other treaties. See
/// <c>docs/measures/recommendation-threads.md</c>, with the measured precision.</remarks>
public static class RecommendationThreads
{
    /// <summary>The least mean likeness to the members of a thread.</summary>
    public const double Least = 0.6;

    /// <summary>The threads of all states, those repeated most often first.</summary>
    /// <param name="recommendations">Recommendations of any states, in any order; observations and pledges are left aside.</param>
    public static IReadOnlyList<RecommendationThread> Of(IEnumerable<Recommendation> recommendations)
    {
        var all = recommendations.ToList();
        var finder = new ThreadFinder(all);
        return
        [
            .. all.GroupBy(r => r.State)
                .AsParallel()
                .SelectMany(finder.Of)
                .OrderByDescending(t => t.Times)
                .ThenBy(t => t.State)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
    }

    internal static List<RecommendationThread> OfState(List<(Recommendation Entry, int[] Words)> entries, ThreadVocabulary vocabulary)
    {
        entries.Sort((a, b) => InTime(a.Entry, b.Entry));
        var threads = new List<List<Recommendation>>();
        var treaties = new List<int[]>();
        // For each word the threads that have it, with the sum of its weights in their members.
        var holders = new Dictionary<int, List<(int Thread, float Sum)>>();
        var likeness = new Dictionary<int, float>();
        foreach (var (entry, words) in entries)
        {
            var vector = vocabulary.Weighted(words);
            int[] named = [.. words.Where(vocabulary.IsTreaty).Distinct()];
            likeness.Clear();
            foreach (var (word, weight) in vector)
            {
                foreach (var (thread, sum) in holders.GetValueOrDefault(word) ?? [])
                    CollectionsMarshal.GetValueRefOrAddDefault(likeness, thread, out _) += weight * sum;
            }
            var (best, most) = (-1, (float)Least);
            foreach (var (thread, sum) in likeness)
            {
                var mean = sum / threads[thread].Count;
                if ((mean > most || (mean == most && thread < best)) && AreOfOneTreaty(named, treaties[thread]))
                    (best, most) = (thread, mean);
            }
            if (best < 0)
            {
                best = threads.Count;
                threads.Add([]);
                treaties.Add(named);
            }
            threads[best].Add(entry);
            foreach (var (word, weight) in vector)
                Add(holders, word, best, weight);
        }
        return [.. threads.Where(t => t.Count > 1).Select(t => new RecommendationThread(t))];
    }

    private static bool AreOfOneTreaty(int[] some, int[] others) => some.Length == 0 || others.Length == 0 || some.Intersect(others).Any();

    private static void Add(Dictionary<int, List<(int Thread, float Sum)>> holders, int word, int thread, float weight)
    {
        if (!holders.TryGetValue(word, out var list))
            holders.Add(word, list = []);
        var at = list.FindIndex(h => h.Thread == thread);
        if (at < 0)
            list.Add((thread, weight));
        else
            list[at] = (thread, list[at].Sum + weight);
    }

    // Where the source gives no day, that of its list stands for it.
    private static int InTime(Recommendation a, Recommendation b)
    {
        var order = When(a).CompareTo(When(b));
        if (order == 0)
            order = (a.Session ?? 0).CompareTo(b.Session ?? 0);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    private static PartialDate When(Recommendation r) => r.Date.IsKnown ? r.Date : r.Origin.AsOf;
}
