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

    private static double Angle(Seat seat) => Math.Atan2(seat.Y, seat.X);

    private static IReadOnlyList<Wedge> Layout(int[] sizes, out double radius) =>
        ChamberSeats.Layout([.. sizes.Select((size, i) => (GroupLabels.InOrder[i], size))], out radius);
}
