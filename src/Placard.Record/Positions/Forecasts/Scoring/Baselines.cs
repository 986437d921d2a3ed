using Placard.Record.Positions.Forecasts.Features;

namespace Placard.Record.Positions.Forecasts.Scoring;

/// <summary>The baseline rules, made as good as such rules can be: recent ballots count more, and no probability is 0.</summary>
internal static class Baselines
{
    // Chosen on the Council's votes of 2015-2018: of 0.75, 0.8, 0.85 and 0.9 the best for the rule.
    private const double TrustInLastTime = 0.75;
    private const double Doubt = 0.01;

    /// <summary>The chances that a rule gives the members, in their order.</summary>
    public static IReadOnlyList<double[]> Of(Forecaster forecaster, Prediction prediction) =>
        forecaster switch
        {
            Forecaster.Model => prediction.Chances,
            Forecaster.SameAsLastTime => [.. prediction.Evidence.Members.Select(state => Doubted(LastTime(prediction.Evidence, state)))],
            Forecaster.RegionalGroup => [.. prediction.Evidence.Members.Select((state, at) => Doubted(Group(prediction, state, at)))],
            _ => [.. prediction.Evidence.Members.Select(state => Doubted(Frequency(prediction.Evidence, state)))],
        };

    // One ballot cast as all members vote is added to a state's own.
    private static double[] Frequency(Evidence evidence, int state) => Blend(evidence[Similarity.Kind][state], evidence.Base);

    private static double[] LastTime(Evidence evidence, int state)
    {
        var frequency = Frequency(evidence, state);
        return evidence.LastBallotsOf(state) is { } last
            ? [.. last.Zip(frequency, (l, f) => TrustInLastTime * l + (1 - TrustInLastTime) * f)]
            : frequency;
    }

    private static double[] Group(Prediction prediction, int state, int at)
    {
        var evidence = prediction.Evidence;
        var group = prediction.Factors[at].Group;
        var day = DateOnly.FromDayNumber(evidence.Day);
        var sums = new double[BallotCounts.Kinds];
        foreach (var vote in evidence.LastTime)
        {
            foreach (var voter in vote.Voters)
            {
                if (evidence.Past.Order.States[voter].GroupOn(day) == group)
                    sums[BallotCounts.IndexOf(vote.Ballots[voter])]++;
            }
        }
        for (var i = 0; evidence.LastTime.Count == 0 && i < evidence.Members.Count; i++)
        {
            if (prediction.Factors[i].Group != group)
                continue;
            for (var y = 0; y < BallotCounts.Kinds; y++)
                sums[y] += evidence[Similarity.Kind][evidence.Members[i]][y];
        }
        return Blend(sums, Frequency(evidence, state));
    }

    private static double[] Blend(ReadOnlySpan<double> counts, double[] one)
    {
        var total = 1.0;
        foreach (var count in counts)
            total += count;
        var blend = new double[BallotCounts.Kinds];
        for (var y = 0; y < blend.Length; y++)
            blend[y] = (counts[y] + one[y]) / total;
        return blend;
    }

    private static double[] Doubted(double[] chances) => Array.ConvertAll(chances, p => (1 - Doubt) * p + Doubt / BallotCounts.Kinds);
}
