namespace Placard.Rooms.Access;

/// <summary>Reports on reprisals as JSON gives them.</summary>
/// <param name="Total">How many are held, whatever was asked for.</param>
/// <param name="Reports">Those asked for, latest first.</param>
public sealed record ReprisalsListJson(int Total, IReadOnlyList<ReprisalsReportJson> Reports)
{
    public static ReprisalsListJson Of(ReprisalsList list) => new(list.All, [.. list.Reports.Select(ReprisalsReportJson.Of)]);
}

/// <summary>Reports on reprisals, one a row, and as a terminal shows them.</summary>
internal static class ReprisalsTable
{
    public static Table<ReprisalsList> Columns { get; } =
        Table<ReprisalsList>.Of(
            list => list.Reports,
            new("year", "Year it was presented", (_, r) => r.Year),
            new("symbol", "Symbol of the report", (_, r) => r.Symbol),
            new("is_symbol_unconfirmed", "1 where no page that was read bears the symbol out", (_, r) => r.IsSymbolUnconfirmed ? 1 : 0),
            new("date", "Day it was published or presented", (_, r) => r.Date),
            new("period", "Days it covers, as written", (_, r) => r.Period),
            new("countries", "Countries it names; empty where not found", (_, r) => r.Countries) { Unit = "countries" },
            new("named", "Codes of the states found named in it", (_, r) => string.Join(' ', r.Named)),
            new("is_whole", "1 where that is every country that it counts", (_, r) => r.IsComplete ? 1 : 0),
            new("extent", "How far that list goes", (_, r) => r.Extent),
            new("note", "What should be known of it", (_, r) => r.Note),
            new("source", "Place that it was read from", (_, r) => r.Origin.Locator)
        );

    public static void Write(ReprisalsList list, TextWriter output)
    {
        CommandOutput.WriteTable(
            output,
            ["year", "symbol", "date", "countries", "found named"],
            list.Reports.Select(r =>
                (IReadOnlyList<string>)
                    [
                        Numbers.Plain(r.Year),
                        AccessWords.Symbol(r),
                        r.Date.ToString(),
                        Numbers.Plain(r.Countries) ?? "not found",
                        r.Named.Count == 0 ? "none read" : string.Join(' ', r.Named),
                    ]
            )
        );
        output.WriteLine("Most lists were read in part: a state that is not in one may still be named.");
    }
}
