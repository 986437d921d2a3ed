using Placard.Record.Positions.WhipCounts;

namespace Placard.Record.Tests.Positions.WhipCounts;

public class CountedChanceTests
{
    [Fact]
    public void The_interval_is_Wilsons()
    {
        // 8 of 10 at 90%: (0.8 + z²/20 ± z·√(0.016 + z²/400)) / (1 + z²/10), z = 1.644854.
        var chance = new CountedChance(8, 10);
        Assert.Equal(0.5408, chance.Low, 0.0001);
        Assert.Equal(0.9314, chance.High, 0.0001);
    }

    [Fact]
    public void A_chance_that_no_draw_showed_still_has_an_upper_end()
    {
        Assert.Equal(0, new CountedChance(0, 4000).Low);
        Assert.InRange(new CountedChance(0, 4000).High, 0.0001, 0.001);
        Assert.Equal(1, new CountedChance(4000, 4000).High);
    }

    [Fact]
    public void What_does_not_come_so_is_the_rest() => Assert.Equal(new CountedChance(3, 10), new CountedChance(7, 10).Not);
}
