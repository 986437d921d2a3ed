using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The three columns of an estimate: value and the ends of its 90% interval.</summary>
internal static class EstimateColumns
{
    public static IEnumerable<Column<TModel, TRow>> Of<TModel, TRow>(
        string name,
        string low,
        string high,
        string meaning,
        Func<TRow, ShareEstimate?> estimate
    ) =>
        [
            new(name, meaning, (_, row) => estimate(row)?.Share),
            new(low, "Lower end of its 90% interval", (_, row) => estimate(row)?.Low),
            new(high, "Upper end of its 90% interval", (_, row) => estimate(row)?.High),
        ];
}
