namespace Placard.Record.Positions.Blocs;

/// <summary>The stability of blocs under a bootstrap of drafts, with the prior and the tree computed again in each resample.</summary>
internal sealed class BlocStability
{
    private readonly int _resamples;

    private BlocStability(int resamples, int pairs, int blocs)
    {
        _resamples = resamples;
        Together = new int[pairs];
        Likeness = new double[blocs];
        Dissolved = new double[blocs];
    }

    /// <summary>The number of resamples in which each pair was in one bloc.</summary>
    public int[] Together { get; }

    /// <summary>The mean over the resamples of the Jaccard index of each bloc and the bloc most like it (C. Hennig, Cluster-wise assessment
    /// of cluster stability, CSDA 52, 2007).</summary>
    public double[] Likeness { get; }

    /// <summary>In which share of the resamples that index was at most a half.</summary>
    public double[] Dissolved { get; }

    /// <summary>Draws, on all cores it may take; what each resample gives is kept in its own place, so that the result does not depend on
    /// which was done first.</summary>
    public static BlocStability Of(BallotPlanes planes, int[] draftOf, int drafts, int[] part, int parts, BlocSettings settings)
    {
        var count = part.Length;
        var pairs = count * (count - 1) / 2;
        var drawn = new int[settings.Resamples][];
        Parallel.For(
            0,
            settings.Resamples,
            Cores.Allowed,
            () => new PairCounts[pairs],
            (resample, _, counts) =>
            {
                var weights = VoteWeights.Draw(draftOf, drafts, planes.Words, SeedOf(settings.Seed, resample));
                planes.CountWeighted(weights, counts);
                drawn[resample] = AverageLinkage.Of(BlocDistances.Of(counts, AgreementPrior.Of(counts)), count).Cut(parts);
                return counts;
            },
            _ => { }
        );
        var stability = new BlocStability(settings.Resamples, pairs, parts);
        foreach (var other in drawn)
            stability.Add(part, other, parts);
        for (var bloc = 0; bloc < parts && settings.Resamples > 0; bloc++)
        {
            stability.Likeness[bloc] /= settings.Resamples;
            stability.Dissolved[bloc] /= settings.Resamples;
        }
        return stability;
    }

    /// <summary>The mean share of resamples in which a state was with each of the others of its bloc.</summary>
    public double With(int state, int[] members) =>
        members.Length < 2 || _resamples == 0
            ? 1
            : members
                .Where(other => other != state)
                .Average(other => (double)Together[PairCounts.At(Math.Min(state, other), Math.Max(state, other))] / _resamples);

    private void Add(int[] part, int[] other, int parts)
    {
        var both = new int[parts, parts];
        var (sizes, otherSizes) = (new int[parts], new int[parts]);
        for (var j = 0; j < part.Length; j++)
        {
            both[part[j], other[j]]++;
            sizes[part[j]]++;
            otherSizes[other[j]]++;
            for (var i = 0; i < j; i++)
                Together[PairCounts.At(i, j)] += other[i] == other[j] ? 1 : 0;
        }
        for (var bloc = 0; bloc < parts; bloc++)
        {
            var best = Enumerable.Range(0, parts).Max(p => (double)both[bloc, p] / (sizes[bloc] + otherSizes[p] - both[bloc, p]));
            Likeness[bloc] += best;
            Dissolved[bloc] += best <= 0.5 ? 1 : 0;
        }
    }

    private static ulong SeedOf(ulong seed, int resample) => new SplitMix(seed + (ulong)resample * 0x9E3779B97F4A7C15).Next();
}
