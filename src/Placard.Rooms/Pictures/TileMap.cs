using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>The world as equal tiles: a small island's vote counts as much as a continent's, and is seen as well.</summary>
internal static class TileMap
{
    private const double Pitch = 24;
    private const double Side = 22;

    /// <summary>Draws the ballots of one vote; states that are no more stand in a row below the map.</summary>
    public static MarkupString Draw(string title, BallotSheet ballots, StateRegister states)
    {
        var offMap = ballots.Where(b => !WorldTiles.Has(b.Key)).Select(b => b.Key).ToArray();
        var extraRows = offMap.Length == 0 ? 0 : 1 + (offMap.Length - 1) / WorldTiles.Columns + 1;
        var tally = ballots.ToTally();
        var svg = new SvgWriter(
            "tile-map",
            WorldTiles.Columns * Pitch,
            (WorldTiles.Rows + extraRows) * Pitch,
            title,
            $"A map on which every state is one tile: {tally.Yes} yes, {tally.No} no, {tally.Abstain} abstaining. The table of ballots "
                + $"says the same."
        );
        svg.DefineBallots();
        foreach (var tile in WorldTiles.All)
            Draw(svg, tile, ballots[tile.State], states);
        for (var i = 0; i < offMap.Length; i++)
        {
            var tile = new Tile(offMap[i], i % WorldTiles.Columns, WorldTiles.Rows + 1 + i / WorldTiles.Columns);
            Draw(svg, tile, ballots[tile.State], states);
        }
        return svg.ToMarkup();
    }

    private static void Draw(SvgWriter svg, Tile tile, Ballot ballot, StateRegister states)
    {
        var (x, y) = (tile.Column * Pitch + 1, tile.Row * Pitch + 1);
        var code = tile.State.ToString();
        svg.Open("g").With("class", "tile " + BallotFill.ClassOf(ballot));
        svg.Tip($"{states.Find(tile.State)?.Name ?? code}: {(ballot == Ballot.None ? "no ballot" : ballot.ToWord())}");
        svg.Open("rect").With("x", x).With("y", y).With("width", Side).With("height", Side).With("rx", 2).Fill(ballot).Close();
        svg.Label(x + Side / 2, y + Side / 2 + 3, code, "code");
        svg.Close();
    }
}
