namespace Placard.Rooms.Positions;

/// <summary>Positions in two dimensions by state and year.</summary>
internal static class PlaneTable
{
    public static Table<StatePlane> Columns { get; } =
        Table<StatePlane>.Of(
            view => PlaneJson.Of(view).Positions,
            new("body", "Code of the body", (view, _) => view.Query.RollCalls.Body.Code),
            new("state", "ISO 3166 code of the state", (_, p) => p.State),
            new("name", "Name of the state", (_, p) => p.Name),
            new("group", "Code of its regional group; empty for none", (_, p) => p.Group),
            new("year", "Year; empty for one position over the whole span", (_, p) => p.Year),
            new("first", "Ideal point on the first dimension", (_, p) => p.First.Point),
            new("first_standard_error", "Posterior standard deviation of that", (_, p) => p.First.StandardError),
            new("first_low", "Lower end of its 90% interval", (_, p) => p.First.Low),
            new("first_high", "Upper end of its 90% interval", (_, p) => p.First.High),
            new("second", "Ideal point on the second dimension", (_, p) => p.Second.Point),
            new("second_standard_error", "Posterior standard deviation of that", (_, p) => p.Second.StandardError),
            new("second_low", "Lower end of its 90% interval", (_, p) => p.Second.Low),
            new("second_high", "Upper end of its 90% interval", (_, p) => p.Second.High),
            new("covariance", "Posterior covariance of the two points", (_, p) => p.Covariance),
            new("ballots", "Ballots the state cast on these roll calls", (_, p) => p.Ballots)
        );
}
