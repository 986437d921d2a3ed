using System.Globalization;
using Placard.Record.Tables;

namespace Placard.Record.Documents.Spelling;

/// <summary>Completes a Security Council resolution written without its year, for the years whose numbers are known whole.</summary>
internal static class SecurityCouncilYears
{
    private const string Prefix = "S/RES/";
    private static readonly Lazy<(int Year, int First, int Last)[]> Years = new(Load);

    /// <summary><c>S/RES/2334 (2016)</c> for <c>S/RES/2334</c>; any other spelling, and a number of no known year, as it is.</summary>
    public static string Complete(string canonical) =>
        canonical.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(canonical.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Array.Find(Years.Value, y => number >= y.First && number <= y.Last) is { Year: > 0 } found
            ? string.Create(CultureInfo.InvariantCulture, $"{canonical} ({found.Year})")
            : canonical;

    private static (int Year, int First, int Last)[] Load() =>
        [
            .. EmbeddedTable
                .Rows(typeof(SecurityCouncilYears), "security-council-years.csv")
                .Select(cells => (Number(cells[0]), Number(cells[1]), Number(cells[2]))),
        ];

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
