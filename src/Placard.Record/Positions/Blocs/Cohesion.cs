namespace Placard.Record.Positions.Blocs;

/// <summary>The cohesion of a group over some roll calls.</summary>
/// <param name="Agreement">The mean agreement index, with its bootstrap interval.</param>
/// <param name="Rice">The mean index of Rice over the roll calls on which some member took a side; null where there was none.</param>
/// <param name="Split">The roll calls on which members voted yes and members voted no.</param>
public sealed record Cohesion(ShareEstimate Agreement, ShareEstimate? Rice, int Split)
{
    private const int Resamples = 1000;
    private const ulong Seed = 1928;

    /// <summary>Measures some roll calls in any order; null for none.</summary>
    public static Cohesion? Of(IReadOnlyList<GroupVote> votes)
    {
        if (votes.Count == 0)
            return null;
        GroupVote[] ordered = [.. votes.OrderBy(v => v.Vote.Date).ThenBy(v => v.Vote.Address)];
        var draftOf = DraftClusters.Of([.. ordered.Select(v => v.Vote)], out var drafts);
        return new(
            Mean([.. ordered.Select(v => (double?)v.AgreementIndex)], draftOf, drafts)!.Value,
            Mean([.. ordered.Select(v => v.Rice)], draftOf, drafts),
            ordered.Count(v => v.IsSplit)
        );
    }

    /// <summary>The cohesion of each calendar year, oldest first. Roll calls without a date belong to no year.</summary>
    public static IReadOnlyList<KeyValuePair<int, Cohesion>> ByYear(IEnumerable<GroupVote> votes) =>
        [
            .. votes
                .Where(v => v.Vote.Date.IsKnown)
                .GroupBy(v => v.Vote.Date.Year)
                .OrderBy(year => year.Key)
                .Select(year => KeyValuePair.Create(year.Key, Of([.. year])!)),
        ];

    // Percentiles of the mean over drafts drawn with replacement; a resample in which no value comes is drawn past.
    private static ShareEstimate? Mean(double?[] values, int[] draftOf, int drafts)
    {
        var (sums, counts) = (new double[drafts], new int[drafts]);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
                continue;
            sums[draftOf[i]] += value;
            counts[draftOf[i]]++;
        }
        var known = counts.Sum();
        if (known == 0)
            return null;
        var random = new SplitMix(Seed);
        var means = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            var (sum, count) = (0.0, 0);
            for (var i = 0; i < drafts; i++)
            {
                var drawn = random.Below(drafts);
                sum += sums[drawn];
                count += counts[drawn];
            }
            if (count > 0)
                means.Add(sum / count);
        }
        means.Sort();
        var mean = sums.Sum() / known;
        return new(mean, Math.Min(mean, means[At(ShareEstimate.Tail)]), Math.Max(mean, means[At(1 - ShareEstimate.Tail)]), known);

        int At(double share) => (int)Math.Round(share * (means.Count - 1));
    }
}
