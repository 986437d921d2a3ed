namespace Placard.Record.Positions.IdealPoints.Validation;

/// <summary>Comparison of an estimate with published points for the same states and years.</summary>
/// <param name="Pairs">The number of positions in both.</param>
/// <param name="Overall">Pearson's correlation over all of them.</param>
/// <param name="Within">The median over the years of the correlation within a year.</param>
public sealed record PublishedComparison(int Pairs, double Overall, double Within)
{
    /// <summary>Compares, over all positions that both have.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="published">The published points.</param>
    public static PublishedComparison Of(IdealPoints estimate, IReadOnlyDictionary<(StateCode State, int Year), double> published)
    {
        var pairs = estimate
            .All.Where(p => published.ContainsKey((p.State, p.Period)))
            .Select(p => (p.Period, Pair: (A: p.Point, B: published[(p.State, p.Period)])))
            .ToList();
        var byYear = pairs.GroupBy(p => p.Period).Select(year => Correlation.Of([.. year.Select(p => p.Pair)]));
        return new(pairs.Count, Correlation.Of([.. pairs.Select(p => p.Pair)]), Correlation.Median(byYear));
    }
}
