namespace Placard.Rooms.Blocs;

/// <summary>The years of a drift, each with the level it belongs to.</summary>
internal static class DriftTable
{
    public static Table<DriftBetween> Columns { get; } =
        Table<DriftBetween>.Of(
            view =>
                view.Drift.Years.Select(year =>
                    (Year: year, Level: view.Drift.Stretches.First(s => s.From <= year.Year && year.Year <= s.To))
                ),
            new("state", "ISO 3166 code of the state", (view, _) => view.State.Code),
            new("with", "Code of the other state or of the group", (view, _) => view.With?.Code.ToString() ?? view.Group!.Code),
            new("year", "Year of the roll calls", (_, y) => y.Year.Year),
            new("roll_calls", "Roll calls on which both voted", (_, y) => y.Year.Votes),
            new("index", "Index of agreement of the year, 0 to 1", (_, y) => y.Year.Index),
            new("level", "Level of the stretch of years it belongs to, 0 to 1", (_, y) => y.Level.Level.Share),
            new("level_low", "Lower end of its 90% interval", (_, y) => y.Level.Level.Low),
            new("level_high", "Upper end of its 90% interval", (_, y) => y.Level.Level.High),
            new("level_from", "First year of the stretch", (_, y) => y.Level.From),
            new("level_to", "Last year of the stretch", (_, y) => y.Level.To)
        );
}
