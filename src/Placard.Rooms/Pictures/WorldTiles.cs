using System.Collections.Frozen;
using System.Globalization;

namespace Placard.Rooms.Pictures;

/// <summary>A place on the map of equal tiles.</summary>
internal readonly record struct Tile(StateCode State, int Column, int Row);

/// <summary>The map on which every member and observer of the United Nations has one tile, near where it lies on the globe.</summary>
internal static class WorldTiles
{
    /// <summary>Every tile, in code order.</summary>
    public static IReadOnlyList<Tile> All { get; } = Read();

    public static int Columns { get; } = All.Max(t => t.Column) + 1;

    public static int Rows { get; } = All.Max(t => t.Row) + 1;

    private static readonly FrozenSet<StateCode> OnMap = All.Select(t => t.State).ToFrozenSet();

    public static bool Has(StateCode state) => OnMap.Contains(state);

    private static List<Tile> Read()
    {
        using var stream =
            typeof(WorldTiles).Assembly.GetManifestResourceStream("Placard.Rooms.Pictures.WorldTiles.csv")
            ?? throw new InvalidOperationException("WorldTiles.csv is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var tiles = new List<Tile>(195);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            tiles.Add(
                new Tile(
                    StateCode.Parse(cells[0]),
                    int.Parse(cells[1], CultureInfo.InvariantCulture),
                    int.Parse(cells[2], CultureInfo.InvariantCulture)
                )
            );
        }
        return tiles;
    }
}
