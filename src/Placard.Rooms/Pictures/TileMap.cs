using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>The world as equal tiles: a small island's vote counts as much as a continent's, and is seen as well.</summary>
internal static class TileMap
{
    private const double Pitch = 24;
    private const double Side = 22;

    // On a map of the world a body of so few would leave most tiles empty.
    private const int MostOfSmallBody = 60;
    private const int RowsForColumns = 2;

    /// <summary>Whether a vote is shown as a map of its members alone: that of a body of few.</summary>
    public static bool IsOfMembers(BallotSheet ballots) => ballots.Count <= MostOfSmallBody;

    /// <summary>Draws the ballots of one vote: of a body of few the members alone, else the world; states that are no more stand in a row
    /// below the map.</summary>
    public static MarkupString Draw(string title, BallotSheet ballots, StateRegister states) =>
        IsOfMembers(ballots) ? DrawMembers(title, ballots, states) : DrawWorld(title, ballots, states);

    // From north to south as many rows as make the map twice as wide as high; within a row from west to east.
    private static MarkupString DrawMembers(string title, BallotSheet ballots, StateRegister states)
    {
        var places = WorldTiles.All.ToDictionary(t => t.State);
        var members = ballots
            .Select(b => places.TryGetValue(b.Key, out var tile) ? tile : new Tile(b.Key, 0, WorldTiles.Rows))
            .OrderBy(t => t.Row)
            .ThenBy(t => t.Column)
            .ToArray();
        var rows = Math.Max(1, (int)Math.Round(Math.Sqrt(members.Length / (double)RowsForColumns)));
        var columns = (members.Length + rows - 1) / rows;
        var tally = ballots.ToTally();
        var svg = new SvgWriter(
            "member-map",
            columns * Pitch,
            rows * Pitch,
            title,
            $"One tile for each of the {members.Length} members, from north to south and west to east: {tally.Yes} yes, {tally.No} no, "
                + $"{tally.Abstain} abstaining. The table of ballots says the same."
        );
        svg.DefineBallots();
        for (var row = 0; row < rows; row++)
        {
            var (from, to) = (members.Length * row / rows, members.Length * (row + 1) / rows);
            foreach (var (column, tile) in members[from..to].OrderBy(t => t.Column).ThenBy(t => t.Row).Index())
                Draw(svg, new Tile(tile.State, column, row), ballots[tile.State], states);
        }
        return svg.ToMarkup();
    }

    /// <summary>The world, whoever voted.</summary>
    public static MarkupString DrawWorld(string title, BallotSheet ballots, StateRegister states)
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
