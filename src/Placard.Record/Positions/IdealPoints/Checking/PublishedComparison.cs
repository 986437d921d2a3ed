using Placard.Record.States;

namespace Placard.Record.Positions.IdealPoints.Checking;

/// <summary>An estimate held against points that others published for the same states and years.</summary>
/// <param name="Pairs">How many positions both have.</param>
/// <param name="Overall">Pearson's correlation over all of them.</param>
/// <param name="Within">The median over the years of the correlation within a year, over positions that rest on at least <see cref="FewestBallots"/> ballots.</param>
/// <param name="WithinAll">The same over all positions.</param>
/// <param name="ByYear">The correlation within each year, over all positions.</param>
public sealed record PublishedComparison(int Pairs, double Overall, double Within, double WithinAll, IReadOnlyList<KeyValuePair<int, double>> ByYear)
{
    /// <summary>A position on fewer ballots in its year is the random walk's and not the year's.</summary>
    public const int FewestBallots = 5;

    /// <summary>Compares.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="published">The published points.</param>
    public static PublishedComparison Of(IdealPoints estimate, IReadOnlyDictionary<(StateCode State, int Year), double> published)
    {
        var pairs = estimate.All.Where(p => published.ContainsKey((p.State, p.Period)))
            .Select(p => (Position: p, Pair: (A: p.Point, B: published[(p.State, p.Period)]))).ToList();
        KeyValuePair<int, double>[] ByYear(int fewest) => [.. pairs.Where(p => p.Position.Ballots >= fewest).GroupBy(p => p.Position.Period)
            .OrderBy(g => g.Key).Select(g => KeyValuePair.Create(g.Key, Correlation.Of([.. g.Select(p => p.Pair)])))];
        var all = ByYear(0);
        return new(pairs.Count, Correlation.Of([.. pairs.Select(p => p.Pair)]),
            Correlation.Median(ByYear(FewestBallots).Select(y => y.Value)), Correlation.Median(all.Select(y => y.Value)), all);
    }
}
