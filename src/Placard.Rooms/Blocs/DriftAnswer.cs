namespace Placard.Rooms.Blocs;

/// <summary>How the agreement of a pair, or of a state with a group, moved, as JSON gives it; docs/measures/drift.md says how to read it.</summary>
/// <param name="Asked">The roll calls.</param>
/// <param name="State">The state.</param>
/// <param name="With">The other state; left out beside a group.</param>
/// <param name="Group">The group; left out beside a state.</param>
/// <param name="Restlessness">By how much neighbouring years differ more than chance alone would have it.</param>
/// <param name="Levels">The stretches of one level, oldest first.</param>
/// <param name="Changes">The changes between them.</param>
/// <param name="Years">Year by year.</param>
public sealed record DriftAnswer(
    AskedAnswer Asked, string State, string? With, string? Group, double Restlessness,
    IReadOnlyList<LevelAnswer> Levels, IReadOnlyList<ChangeAnswer> Changes, IReadOnlyList<YearAnswer> Years)
{
    internal static DriftAnswer Of(DriftView view) => new(
        AskedAnswer.Of(view.Query), view.State.Code.ToString(), view.With?.Code.ToString(), view.Group?.Code, EstimateAnswer.Rounded(view.Drift.Restlessness),
        [.. view.Drift.Stretches.Select(s => new LevelAnswer(s.From, s.To, EstimateAnswer.Of(s.Level)))],
        [.. view.Drift.Changes.Select(c => new ChangeAnswer(c.Year, c.Earliest, c.Latest, EstimateAnswer.Rounded(c.By)))],
        [.. view.Drift.Years.Select(y => new YearAnswer(y.Year, EstimateAnswer.Rounded(y.Index), y.Votes))]);
}

/// <summary>A stretch of years and its level.</summary>
public sealed record LevelAnswer(int From, int To, EstimateAnswer Level);

/// <summary>A change: its year, the interval of its year, and the new level less the old.</summary>
public sealed record ChangeAnswer(int Year, int Earliest, int Latest, double By);

/// <summary>One year: the index and the number of common roll calls.</summary>
public sealed record YearAnswer(int Year, double Index, int RollCalls);
