namespace Placard.Rooms.Positions;

/// <summary>The places in two dimensions as CSV gives them: a row a state and year.</summary>
internal static class PlaneTable
{
    public static CsvTable Of(PlaneAnswer answer) => new(
        ["body", "state", "name", "group", "year", "first", "first_standard_error", "first_low", "first_high", "second", "second_standard_error", "second_low", "second_high", "covariance", "ballots"],
        answer.Positions.Select(p => (IReadOnlyList<string?>)
        [
            answer.Body, p.State, p.Name, p.Group, Numbers.Plain(p.Year), .. Coordinates(p.First), .. Coordinates(p.Second), Numbers.Plain(p.Covariance), Numbers.Plain(p.Ballots),
        ]));

    private static IEnumerable<string?> Coordinates(CoordinateAnswer at) => [Numbers.Plain(at.Point), Numbers.Plain(at.StandardError), Numbers.Plain(at.Low), Numbers.Plain(at.High)];
}
