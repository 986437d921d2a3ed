using Placard.Rooms.Pictures;

namespace Placard.Rooms.Tests.Pictures;

public class WorldTilesTests
{
    [Fact]
    public void Every_member_and_observer_has_one_tile() => Assert.Equal(195, WorldTiles.All.Select(t => t.State).Distinct().Count());

    [Fact]
    public void No_two_tiles_lie_on_one_another() => Assert.Distinct(WorldTiles.All.Select(t => (t.Column, t.Row)));

    [Fact]
    public void The_file_is_in_code_order() => Assert.Equal(WorldTiles.All.OrderBy(t => t.State), WorldTiles.All);

    [Theory]
    [InlineData("CAN", "USA")]
    [InlineData("USA", "MEX")]
    [InlineData("NOR", "EGY")]
    [InlineData("MAR", "ZAF")]
    [InlineData("MNG", "AUS")]
    public void The_north_lies_above_the_south(string north, string south) => Assert.True(At(north).Row < At(south).Row);

    [Theory]
    [InlineData("USA", "FRA")]
    [InlineData("BRA", "NGA")]
    [InlineData("EGY", "SAU")]
    [InlineData("IND", "CHN")]
    [InlineData("CHN", "JPN")]
    [InlineData("AUS", "FJI")]
    public void The_west_lies_left_of_the_east(string west, string east) => Assert.True(At(west).Column <= At(east).Column);

    private static Tile At(string code) => WorldTiles.All.Single(t => t.State == StateCode.Parse(code));
}
