using System.Globalization;
using Microsoft.AspNetCore.Components;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Blocs;

/// <summary>The world as equal tiles, each in the shade of its agreement with one state, and bearing the number.</summary>
internal static class AgreementMap
{
    private const double Pitch = 24;
    private const double Side = 22;

    public static MarkupString Draw(string title, AgreementWith map, StateRegister states)
    {
        var beside = map.States.ToDictionary(s => s.State);
        StateCode[] offMap = [.. map.States.Select(s => s.State).Where(s => !WorldTiles.Has(s)).Order()];
        var extraRows = offMap.Length == 0 ? 0 : 2 + (offMap.Length - 1) / WorldTiles.Columns;
        var svg = new SvgWriter(
            "tile-map",
            WorldTiles.Columns * Pitch,
            (WorldTiles.Rows + extraRows) * Pitch,
            title,
            "A map on which every state is one tile: the stronger its colour, the more often it voted alike; the figure is the index of "
                + "agreement in hundredths. The table beside it says the same."
        );
        foreach (
            var tile in WorldTiles.All.Concat(
                offMap.Select((state, i) => new Tile(state, i % WorldTiles.Columns, WorldTiles.Rows + 1 + i / WorldTiles.Columns))
            )
        )
            Draw(svg, tile, tile.State == map.State.Code, beside.GetValueOrDefault(tile.State), states);
        return svg.ToMarkup();
    }

    private static void Draw(SvgWriter svg, Tile tile, bool isItself, AgreementOf? companion, StateRegister states)
    {
        var (x, y) = (tile.Column * Pitch + 1, tile.Row * Pitch + 1);
        var index = companion?.Agreement.Estimate.Share;
        svg.Open("g").With("class", "tile " + (isItself ? "itself" : Shade.ClassOf(index is { } share ? Shade.Of(share) : 0)));
        var name = states.Find(tile.State)?.Name ?? tile.State.ToString();
        svg.Tip(
            isItself ? name
            : index is null ? $"{name}: no common roll call"
            : $"{name}: {Numbers.Fixed(index, 2)} over {Plurals.Plain(companion!.Agreement.Counted.Common, "common roll call")}"
        );
        svg.Open("rect").With("x", x).With("y", y).With("width", Side).With("height", Side).With("rx", 2).Close();
        svg.Label(x + Side / 2, y + (index is null || isItself ? 14 : 10), tile.State.ToString(), "code");
        if (index is { } agreement && !isItself)
            svg.Label(x + Side / 2, y + 19, Math.Round(100 * agreement).ToString("00", CultureInfo.InvariantCulture), "code");
        svg.Close();
    }
}
