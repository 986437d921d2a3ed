using Placard.Rooms.Pictures;

namespace Placard.Rooms.Tests.Pictures;

public class ChamberSeatsTests
{
    private static readonly Gen<int[]> Groups = Gen.Int[0, 56].Array[6].Where(sizes => sizes.Sum() > 0);

    [Fact]
    public void Every_state_has_a_seat_of_its_own() =>
        Groups.Sample(
            sizes =>
            {
                var wedges = Layout(sizes, out var radius);
                Assert.Equal(sizes.Where(s => s > 0), wedges.Select(w => w.Seats.Count));
                var seats = wedges.SelectMany(w => w.Seats).ToArray();
                for (var i = 0; i < seats.Length; i++)
                {
                    for (var j = 0; j < i; j++)
                        Assert.True(
                            double.Hypot(seats[i].X - seats[j].X, seats[i].Y - seats[j].Y) > 1.2 * radius,
                            $"seats {i} and {j} overlap"
                        );
                }
            },
            iter: 50
        );

    [Fact]
    public void Groups_stand_from_left_to_right_and_do_not_mix() =>
        Groups.Sample(
            sizes =>
            {
                var wedges = Layout(sizes, out _);
                for (var i = 1; i < wedges.Count; i++)
                    Assert.True(wedges[i - 1].Seats.Min(Angle) > wedges[i].Seats.Max(Angle));
            },
            iter: 50
        );

    [Theory]
    [InlineData(15)]
    [InlineData(47)]
    [InlineData(193)]
    public void Seats_stay_above_the_floor_and_inside_the_outer_arc(int seats)
    {
        var wedge = Assert.Single(Layout([seats], out _));
        Assert.All(wedge.Seats, s => Assert.True(s.Y >= 0 && double.Hypot(s.X, s.Y) <= 1.0001));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(47)]
    [InlineData(193)]
    public void The_middle_is_left_to_the_tally(int seats)
    {
        var wedge = Assert.Single(Layout([seats], out var radius));
        Assert.All(wedge.Seats, s => Assert.True(double.Hypot(s.X, s.Y) - radius > 0.75 * ChamberSeats.Innermost));
    }

    [Fact]
    public void A_group_stands_in_rows_the_same_angle_apart_of_which_only_the_last_may_not_be_full() =>
        Groups.Sample(
            sizes =>
            {
                var wedges = Layout(sizes, out _);
                var rows = wedges
                    .Select(w => w.Seats.GroupBy(s => Math.Round(Angle(s), 6)).OrderByDescending(r => r.Key).ToArray())
                    .ToArray();
                var full = rows.SelectMany(r => r).Max(r => r.Count());
                Assert.All(rows, group => Assert.All(group[..^1], row => Assert.Equal(full, row.Count())));
                var steps = rows.SelectMany(group => group.Zip(group.Skip(1), (a, b) => Math.Round(a.Key - b.Key, 4))).Distinct();
                Assert.True(steps.Count() <= 1 || steps.Max() - steps.Min() < 0.001);
            },
            iter: 50
        );

    private static double Angle(Seat seat) => Math.Atan2(seat.Y, seat.X);

    private static IReadOnlyList<Wedge> Layout(int[] sizes, out double radius) =>
        ChamberSeats.Layout([.. sizes.Select((size, i) => (GroupLabels.InOrder[i], size))], out radius);
}
