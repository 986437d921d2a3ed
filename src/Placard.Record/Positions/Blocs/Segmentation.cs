namespace Placard.Record.Positions.Blocs;

/// <summary>Change points: the optimal segmentation of years into segments of one level, exact, by dynamic programming over binomial counts
/// (I. Auger, C. Lawrence, Bulletin of Mathematical Biology 51, 1989).</summary>
internal sealed class Segmentation
{
    // One odd year is no new level; a level has to last.
    private const int ShortestStretch = 2;

    // Each change costs three times the logarithm of the number of years (N. Zhang, D. Siegmund, Biometrics 63, 2007, the leading term);
    // tests measure the rate of error.
    private const double CostPerLogYear = 3;

    // The median of the square of a standard normal number.
    private const double MedianSquare = 0.45493642311957;
    private const double Certain = 0.9;

    private readonly IReadOnlyList<YearScore> _years;
    private readonly double[] _score;
    private readonly double[] _votes;

    public Segmentation(IReadOnlyList<YearScore> years)
    {
        _years = years;
        _score = new double[years.Count + 1];
        _votes = new double[years.Count + 1];
        for (var i = 0; i < years.Count; i++)
        {
            _score[i + 1] = _score[i] + years[i].Score;
            _votes[i + 1] = _votes[i] + years[i].Votes;
        }
        Restlessness = RestlessnessOf(years);
    }

    /// <summary>The overdispersion of years: the factor by which their variance exceeds the binomial, estimated from neighbouring years so
    /// that a change of level hardly affects it; at least 1.</summary>
    public double Restlessness { get; }

    /// <summary>The index of the first year of each segment.</summary>
    public List<int> Best()
    {
        var count = _years.Count;
        var penalty = CostPerLogYear * Math.Log(Math.Max(count, 2));
        var best = new double[count + 1];
        var from = new int[count + 1];
        Array.Fill(best, double.PositiveInfinity, 1, count);
        best[0] = -penalty;
        for (var end = 1; end <= count; end++)
        {
            for (var start = 0; start < end; start++)
            {
                if (start > 0 && (start < ShortestStretch || end - start < ShortestStretch))
                    continue;
                var cost = best[start] + Cost(start, end) + penalty;
                if (cost < best[end])
                    (best[end], from[end]) = (cost, start);
            }
        }
        var starts = new List<int>();
        for (var end = count; end > 0; end = from[end])
            starts.Insert(0, from[end]);
        return starts;
    }

    /// <summary>The level of a segment, with the interval of the beta distribution of its votes, scaled down by the
    /// overdispersion.</summary>
    public ShareEstimate LevelOf(int start, int end)
    {
        var (score, votes) = (_score[end] - _score[start], _votes[end] - _votes[start]);
        var (a, b) = (score / Restlessness + 0.5, (votes - score) / Restlessness + 0.5);
        var level = score / votes;
        return new(
            level,
            Math.Min(level, BetaDistribution.Quantile(ShareEstimate.Tail, a, b)),
            Math.Max(level, BetaDistribution.Quantile(1 - ShareEstimate.Tail, a, b)),
            (int)votes
        );
    }

    /// <summary>The 90% interval of the start of a segment, given its neighbours, with a uniform prior over the years.</summary>
    public (int Earliest, int Latest) Around(int before, int start, int end)
    {
        var places = Enumerable.Range(before + 1, end - before - 1).ToArray();
        var costs = places.Select(place => Cost(before, place) + Cost(place, end)).ToArray();
        var least = costs.Min();
        var weights = costs.Select(cost => Math.Exp((least - cost) / 2)).ToArray();
        var wanted = Certain * weights.Sum();
        var (low, high) = (Array.IndexOf(places, start), Array.IndexOf(places, start));
        var held = weights[low];
        while (held < wanted)
        {
            if (high + 1 == places.Length || (low > 0 && weights[low - 1] >= weights[high + 1]))
                held += weights[--low];
            else
                held += weights[++high];
        }
        return (places[low], places[high]);
    }

    // Minus twice the log-likelihood of one level for years start (included) to end (excluded), divided by the overdispersion.
    private double Cost(int start, int end)
    {
        var (score, votes) = (_score[end] - _score[start], _votes[end] - _votes[start]);
        return -2 * (Times(score, score / votes) + Times(votes - score, 1 - score / votes)) / Restlessness;
    }

    private static double Times(double count, double chance) => count <= 0 ? 0 : count * Math.Log(chance);

    private static double RestlessnessOf(IReadOnlyList<YearScore> years)
    {
        var squares = new List<double>();
        for (var i = 1; i < years.Count; i++)
        {
            var (one, other) = (years[i - 1], years[i]);
            var level = (one.Score + other.Score) / (one.Votes + other.Votes);
            var variance = level * (1 - level) * (1.0 / one.Votes + 1.0 / other.Votes);
            if (variance > 0)
                squares.Add((one.Index - other.Index) * (one.Index - other.Index) / variance);
        }
        if (squares.Count == 0)
            return 1;
        squares.Sort();
        var middle = (squares[(squares.Count - 1) / 2] + squares[squares.Count / 2]) / 2;
        return Math.Max(1, middle / MedianSquare);
    }
}
