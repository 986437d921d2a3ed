namespace Placard.Record.Positions.Blocs;

/// <summary>The prior of a pair's agreement: the beta distribution towards whose mean a pair with few common votes is shrunk.</summary>
/// <param name="Mean">The mean of the pairs, each weighted by its common votes; a half where there is no common vote at all.</param>
/// <param name="Strength">The weight of the prior, in common votes.</param>
public readonly record struct AgreementPrior(double Mean, double Strength)
{
    // Without variance between pairs the strength would be infinite; with one vote of one pair, zero.
    private const double Least = 0.5;
    private const double Most = 1000;

    /// <summary>The shrunken estimate of one pair's index.</summary>
    public double Shrunken(int common, double score) => (score + Strength * Mean) / (common + Strength);

    /// <summary>Estimates the prior from all pairs by the method of moments (J. Kleinman, Proportions with extraneous variance, JASA 68,
    /// 1973), each pair weighted by its common votes.</summary>
    internal static AgreementPrior Of(ReadOnlySpan<PairCounts> pairs)
    {
        double votes = 0,
            score = 0,
            squares = 0;
        var known = 0;
        foreach (var pair in pairs)
        {
            if (pair.Common == 0)
                continue;
            known++;
            votes += pair.Common;
            score += ScoreOf(pair);
            squares += (double)pair.Common * pair.Common;
        }
        if (known == 0)
            return new(0.5, Most);
        var mean = score / votes;
        double spread = 0;
        foreach (var pair in pairs)
        {
            if (pair.Common > 0)
                spread += pair.Common * Square(ScoreOf(pair) / pair.Common - mean);
        }
        var binomial = mean * (1 - mean);
        var share = (spread - binomial * (known - 1)) / (binomial * (votes - squares / votes - (known - 1)));
        return new(mean, double.IsFinite(share) && share > 0 ? Math.Clamp(1 / share - 1, Least, Most) : Most);
    }

    /// <summary>What a pair has of its common votes: one for each identical ballot, a half for an abstention beside a yes or no.</summary>
    internal static double ScoreOf(PairCounts pair) => (pair.Common + pair.Same - pair.Opposite) / 2.0;

    private static double Square(double x) => x * x;
}
