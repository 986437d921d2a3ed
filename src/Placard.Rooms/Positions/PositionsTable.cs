namespace Placard.Rooms.Positions;

/// <summary>Positions by state and year.</summary>
internal static class PositionsTable
{
    public static Table<StatePositions> Columns { get; } =
        Table<StatePositions>.Of(
            view => PositionsJson.Of(view).Positions,
            new("body", "Code of the body", (view, _) => view.Query.Body.Code),
            new("state", "ISO 3166 code of the state", (_, p) => p.State),
            new("name", "Name of the state", (_, p) => p.Name),
            new("group", "Code of its regional group; empty for none", (_, p) => p.Group),
            new("year", "Year; empty for one position over the whole span", (_, p) => p.Year),
            new("point", "Ideal point: mean 0 and standard deviation 1 over all positions", (_, p) => p.Point),
            new("standard_error", "Posterior standard deviation of the point", (_, p) => p.StandardError),
            new("low", "Lower end of its 90% interval", (_, p) => p.Low),
            new("high", "Upper end of its 90% interval", (_, p) => p.High),
            new("ballots", "Ballots the state cast on these roll calls", (_, p) => p.Ballots)
        );
}
