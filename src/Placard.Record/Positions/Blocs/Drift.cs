namespace Placard.Record.Positions.Blocs;

/// <summary>A segment of years in which agreement has one level.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Level">The index of agreement over the segment, with an interval that allows for overdispersion.</param>
public sealed record DriftSegment(int From, int To, ShareEstimate Level);

/// <summary>A change point: a year in which the level changed.</summary>
/// <param name="Year">The first year of the new level.</param>
/// <param name="Earliest">The first year of the 90% interval of that year, the other changes given.</param>
/// <param name="Latest">The last year of it.</param>
/// <param name="By">The new level less the old.</param>
public sealed record DriftChange(int Year, int Earliest, int Latest, double By);

/// <summary>The change of agreement over the years, and its change points; docs/measures/drift.md has the method, its sources and its rate
/// of error.</summary>
public sealed class Drift
{
    private Drift(
        IReadOnlyList<YearScore> years,
        IReadOnlyList<DriftSegment> stretches,
        IReadOnlyList<DriftChange> changes,
        double restlessness
    ) => (Years, Stretches, Changes, Restlessness) = (years, stretches, changes, restlessness);

    /// <summary>The years with a common vote, oldest first.</summary>
    public IReadOnlyList<YearScore> Years { get; }

    /// <summary>The segments, oldest first; one where nothing changed, none without years.</summary>
    public IReadOnlyList<DriftSegment> Stretches { get; }

    /// <summary>The changes between them, oldest first.</summary>
    public IReadOnlyList<DriftChange> Changes { get; }

    /// <summary>The overdispersion: by how much the variance between neighbouring years exceeds chance; 1 for none, 4 for differences twice
    /// as large. Changes must stand out from this.</summary>
    public double Restlessness { get; }

    /// <summary>Finds the changes in years that are in order, each once.</summary>
    public static Drift Of(IReadOnlyList<YearScore> years)
    {
        var levels = new Segmentation(years);
        var starts = levels.Best();
        var stretches = starts
            .Select(
                (start, at) =>
                {
                    var end = at + 1 < starts.Count ? starts[at + 1] : years.Count;
                    return new DriftSegment(years[start].Year, years[end - 1].Year, levels.LevelOf(start, end));
                }
            )
            .ToList();
        var changes = starts
            .Skip(1)
            .Select(
                (start, at) =>
                {
                    var (earliest, latest) = levels.Around(starts[at], start, at + 2 < starts.Count ? starts[at + 2] : years.Count);
                    return new DriftChange(
                        years[start].Year,
                        years[earliest].Year,
                        years[latest].Year,
                        stretches[at + 1].Level.Share - stretches[at].Level.Share
                    );
                }
            )
            .ToList();
        return new(years, stretches, changes, levels.Restlessness);
    }
}
