using Placard.Desk.WatchLists;

namespace Placard.Desk.Tests.WatchLists;

public class SeenThingsTests
{
    [Fact]
    public void What_was_seen_is_written_and_read_whatever_it_is()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            ulong[] things = [.. Enumerable.Range(0, random.Next(50)).Select(_ => (ulong)random.NextInt64(-9, 9))];
            var read = SeenThings.From(SeenThings.Of(things).ToBytes());
            Assert.All(things, thing => Assert.True(read.Has(thing)));
            Assert.Equal(things.Distinct().Count(), read.Count);
            Assert.False(read.Has(77));
        }
    }

    [Fact]
    public void The_same_things_have_one_hash_in_whatever_order_they_come() =>
        Assert.Equal(SeenThings.Of([3, 1, 2]).Hash, SeenThings.Of([2, 3, 1, 1]).Hash);

    [Fact]
    public void More_than_are_remembered_are_refused() =>
        Assert.Throws<DeskException>(() => SeenThings.Of(Enumerable.Range(0, SeenThings.Most + 1).Select(i => (ulong)i)));

    [Fact]
    public void What_is_cut_short_is_damaged() => Assert.Throws<FormatException>(() => SeenThings.From([1, 2, 3]));
}
