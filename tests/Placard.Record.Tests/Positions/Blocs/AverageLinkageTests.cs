using Placard.Record.Positions.Blocs;

namespace Placard.Record.Tests.Positions.Blocs;

public sealed class AverageLinkageTests
{
    // Among equal distances either join is right, so that none are drawn.
    private static readonly Gen<double[]> Distances = Gen.Int[2, 14]
        .SelectMany(count => Gen.Double[0, 1].Array[count * (count - 1) / 2])
        .Where(distances => distances.Distinct().Count() == distances.Length);

    // Things at 0, 1, 5, 6 and 20 of a line.
    private static readonly double[] Line = Between(0, 1, 5, 6, 20);

    [Fact]
    public void Things_on_a_line_join_from_near_to_far()
    {
        var tree = AverageLinkage.Of(Line, 5);
        Assert.Equal([0, 0, 1, 1, 2], tree.Cut(3));
        Assert.Equal([0, 0, 0, 0, 1], tree.Cut(2));
        Assert.Equal([0, 1, 2, 3, 4], tree.Cut(5));
        Assert.Equal([0, 0, 0, 0, 0], tree.Cut(1));
    }

    [Fact]
    public void Chains_of_neighbours_find_what_joining_the_nearest_pair_again_and_again_finds() =>
        Distances.Sample(
            distances =>
            {
                var count = CountOf(distances);
                var tree = AverageLinkage.Of(distances, count);
                for (var parts = 1; parts <= count; parts++)
                    Assert.Equal(Plainly(distances, count, parts), tree.Cut(parts));
            },
            iter: 300
        );

    [Fact]
    public void The_order_holds_everything_once_and_keeps_every_part_together() =>
        Distances.Sample(
            distances =>
            {
                var count = CountOf(distances);
                var tree = AverageLinkage.Of(distances, count);
                var order = tree.Order(distances);
                Assert.Equal(Enumerable.Range(0, count), order.Order());
                for (var parts = 1; parts <= count; parts++)
                {
                    var part = tree.Cut(parts);
                    Assert.Equal(parts - 1, order.Zip(order.Skip(1)).Count(pair => part[pair.First] != part[pair.Second]));
                }
            },
            iter: 200
        );

    [Fact]
    public void Neighbours_in_the_order_are_near() => Assert.Equal([0, 1, 2, 3, 4], AverageLinkage.Of(Line, 5).Order(Line));

    [Fact]
    public void A_silhouette_is_how_much_nearer_the_own_part_is_than_the_next()
    {
        // Of 0 and 1: own 1, next 5.5 and 4.5; of 5 and 6 the reverse; the one at 20 is alone.
        var width = Silhouette.Of(Line, [0, 0, 1, 1, 2], 3);
        Assert.Equal(
            [1 - 1 / 5.5, 1 - 1 / 4.5, 1 - 1 / 4.5, 1 - 1 / 5.5, 0],
            width.Select(w => Math.Round(w, 12)),
            (a, b) => Math.Abs(a - b) < 1e-9
        );
    }

    private static int CountOf(double[] distances) => (int)Math.Round((1 + Math.Sqrt(1 + 8.0 * distances.Length)) / 2);

    private static double[] Between(params double[] places)
    {
        var distances = new double[places.Length * (places.Length - 1) / 2];
        for (var j = 1; j < places.Length; j++)
        {
            for (var i = 0; i < j; i++)
                distances[PairCounts.At(i, j)] = places[j] - places[i];
        }
        return distances;
    }

    private static int[] Plainly(double[] distances, int count, int parts)
    {
        var clusters = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToList();
        while (clusters.Count > parts)
        {
            var (one, other) = clusters
                .SelectMany((a, i) => clusters.Skip(i + 1).Select(b => (a, b)))
                .MinBy(pair => pair.a.Average(x => pair.b.Average(y => distances[PairCounts.At(Math.Min(x, y), Math.Max(x, y))])));
            one.AddRange(other);
            clusters.Remove(other);
        }
        var part = new int[count];
        foreach (var (number, cluster) in clusters.OrderBy(c => c.Min()).Index())
            cluster.ForEach(i => part[i] = number);
        return part;
    }
}
