namespace Placard.Record.Tests.Numbers;

public sealed class SplitMixTests
{
    [Fact]
    public void The_numbers_of_a_seed_are_those_of_the_published_generator()
    {
        var random = new SplitMix(1234567);
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => random.Next())
        );
    }

    [Fact]
    public void A_number_below_a_count_is_below_it_and_all_come_about_as_often()
    {
        var random = new SplitMix(5);
        var times = Enumerable.Range(0, 70_000).CountBy(_ => random.Below(7)).OrderBy(pair => pair.Key).ToList();
        Assert.Equal(Enumerable.Range(0, 7), times.Select(pair => pair.Key));
        Assert.All(times, pair => Assert.InRange(pair.Value, 9_500, 10_500));
    }

    [Fact]
    public void Normal_numbers_have_the_mean_the_spread_and_the_tails_of_the_curve()
    {
        var random = new SplitMix(11);
        double[] drawn = [.. Enumerable.Range(0, 100_000).Select(_ => random.Normal())];
        Assert.InRange(drawn.Average(), -0.015, 0.015);
        Assert.InRange(drawn.Average(x => x * x), 0.98, 1.02);
        Assert.InRange(drawn.Count(x => Math.Abs(x) > 1.959963984540054) / 100_000.0, 0.0475, 0.0525);
    }

    [Fact]
    public void The_number_of_a_key_hangs_on_the_key_alone_and_neighbours_have_nothing_in_common()
    {
        Assert.Equal(SplitMix.UnitOf(42), SplitMix.UnitOf(42));
        double[] units = [.. Enumerable.Range(0, 100_000).Select(key => SplitMix.UnitOf((ulong)key))];
        Assert.All(units, unit => Assert.True(unit is >= 0 and < 1));
        Assert.InRange(units.Average(), 0.495, 0.505);
        Assert.InRange(units.Zip(units.Skip(1), (a, b) => (a - 0.5) * (b - 0.5)).Average() * 12, -0.015, 0.015);
    }
}
