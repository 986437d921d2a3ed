namespace Placard.Rooms.Blocs;

/// <summary>How the agreement of a pair, or of a state with a group, moved, as JSON gives it; docs/measures/drift.md says how to read
/// it.</summary>
/// <param name="Asked">The roll calls.</param>
/// <param name="State">The state.</param>
/// <param name="With">The other state; left out beside a group.</param>
/// <param name="Group">The group; left out beside a state.</param>
/// <param name="Restlessness">By how much neighbouring years differ more than chance alone would have it.</param>
/// <param name="Levels">The stretches of one level, oldest first.</param>
/// <param name="Changes">The changes between them.</param>
/// <param name="Years">Year by year.</param>
public sealed record DriftJson(
    RollCallsJson Asked,
    string State,
    string? With,
    string? Group,
    double Restlessness,
    IReadOnlyList<DriftLevelJson> Levels,
    IReadOnlyList<DriftChangeJson> Changes,
    IReadOnlyList<DriftYearJson> Years
)
{
    internal static DriftJson Of(DriftBetween view) =>
        new(
            RollCallsJson.Of(view.Query),
            view.State.Code.ToString(),
            view.With?.Code.ToString(),
            view.Group?.Code,
            view.Drift.Restlessness.Rounded(),
            [.. view.Drift.Stretches.Select(s => new DriftLevelJson(s.From, s.To, EstimateJson.Of(s.Level)))],
            [.. view.Drift.Changes.Select(c => new DriftChangeJson(c.Year, c.Earliest, c.Latest, c.By.Rounded()))],
            [.. view.Drift.Years.Select(y => new DriftYearJson(y.Year, y.Index.Rounded(), y.Votes))]
        );
}

/// <summary>A stretch of years and its level.</summary>
public sealed record DriftLevelJson(int From, int To, EstimateJson Level);

/// <summary>A change: its year, the interval of its year, and the new level less the old.</summary>
public sealed record DriftChangeJson(int Year, int Earliest, int Latest, double By);

/// <summary>One year: the index and the number of common roll calls.</summary>
public sealed record DriftYearJson(int Year, double Index, int RollCalls);
