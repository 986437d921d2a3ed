using System.Globalization;

namespace Placard.Rooms.Positions;

/// <summary>The places in two dimensions as CSV gives them: a row a state and year.</summary>
internal static class PlaneTable
{
    public static CsvTable Of(PlaneAnswer answer) => new(
        ["body", "state", "name", "group", "year", "first", "first_standard_error", "first_low", "first_high", "second", "second_standard_error", "second_low", "second_high", "covariance", "ballots"],
        answer.Positions.Select(p => (IReadOnlyList<string?>)
        [
            answer.Body, p.State, p.Name, p.Group, Number(p.Year), .. Numbers(p.First), .. Numbers(p.Second), Number(p.Covariance), Number(p.Ballots),
        ]));

    private static IEnumerable<string?> Numbers(CoordinateAnswer at) => [Number(at.Point), Number(at.StandardError), Number(at.Low), Number(at.High)];

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
