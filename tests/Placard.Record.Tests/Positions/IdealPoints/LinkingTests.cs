using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Ballots;
using Placard.Record.Positions.IdealPoints.Estimation;
using Placard.Record.Positions.IdealPoints.Validation;

namespace Placard.Record.Tests.Positions.IdealPoints;

public class LinkingTests
{
    private const int States = 30,
        Periods = 4;

    // Two proposals in each period, on which the upper half of the states says yes.
    private static readonly BallotTable Table = BallotTable.Simulated(
        States,
        Periods,
        2 * Periods,
        [
            .. from j in Enumerable.Range(0, 2 * Periods)
            from s in Enumerable.Range(0, States)
            select (j, s * Periods + j / 2, s < States / 2 ? BallotRows.No : BallotRows.Yes),
        ]
    );

    // The states stand evenly spaced and do not move; in the second half of the periods the unit is twice as long, so every point is half
    // as far out and divides twice as sharply.
    private static readonly double[] Points =
    [
        .. Enumerable.Range(0, States * Periods).Select(i => (i / Periods - 14.5) / 8.66 * (i % Periods < 2 ? 1 : 0.5)),
    ];
    private static readonly double[] Discriminations = [1, 1, 1, 1, 2, 2, 2, 2];

    [Fact]
    public void Texts_that_came_back_carry_the_unit_from_period_to_period()
    {
        // So many texts leave the sameness of neighbouring years little to say.
        var texts = Enumerable.Repeat((2, 4), 4000).ToList();
        var linked = new Linking(Table, texts, Priors.Default).Link(Points, Discriminations);
        Assert.Equal(2, linked.Units[2] / linked.Units[1], 0.02);
        Assert.All(Enumerable.Range(0, States), s => Assert.Equal(linked.Points[s * Periods], linked.Points[s * Periods + 3], 0.02));
    }

    [Fact]
    public void Without_texts_every_period_has_one_unit()
    {
        var linked = new Linking(Table, [], Priors.Default).Link(Points, Discriminations);
        Assert.All(linked.Units, unit => Assert.Equal(linked.Units[0], unit, 9));
    }

    [Fact]
    public void A_text_that_hardly_divides_or_turned_round_says_nothing_of_the_unit()
    {
        var linking = new Linking(Table, [(2, 4), (3, 5)], Priors.Default);
        var linked = linking.Link(Points, [1, 1, 0.1, 1, 2, -2, 2, 2]);
        Assert.All(linked.Units, unit => Assert.Equal(linked.Units[0], unit, 9));
    }

    [Fact]
    public void A_year_whose_zero_lies_apart_is_laid_over_its_neighbours()
    {
        var moved = Points.Select((p, i) => i % Periods == 1 ? p + 5 : p).ToArray();
        var (still, apart) = (
            new Linking(Table, [], Priors.Default).Link(Points, []),
            new Linking(Table, [], Priors.Default).Link(moved, [])
        );
        Assert.All(still.Points.Zip(apart.Points), p => Assert.Equal(p.First, p.Second, 0.02));
        Assert.All(
            apart.Points.Index(),
            p => Assert.Equal(p.Item, apart.Units[p.Index % Periods] * moved[p.Index] + apart.Zeros[p.Index % Periods], 9)
        );
    }

    [Fact]
    public void Placed_points_have_mean_0_and_standard_deviation_1_and_keep_their_order_within_a_year()
    {
        var placed = new Linking(Table, [(2, 4)], Priors.Default).Link(Points, Discriminations).Points;
        Assert.Equal(0, placed.Average(), 9);
        Assert.Equal(1, Math.Sqrt(placed.Average(p => p * p)), 9);
        for (var t = 0; t < Periods; t++)
            Assert.Equal(
                1,
                Correlation.Of([.. Enumerable.Range(0, States).Select(s => (Points[s * Periods + t], placed[s * Periods + t]))]),
                9
            );
    }
}
