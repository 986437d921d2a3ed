using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Plane;
using Placard.Record.Positions.IdealPoints.Validation;

namespace Placard.Record.Tests.Positions.IdealPoints.Plane;

public class PlaneModelTests
{
    private static readonly PlantedPlane Chamber = PlantedPlane.Of(11, 4, 1);
    private static readonly PlanePoints Estimate = PlaneModel.Estimate(Chamber.Votes, IdealPointSettings.ByYear);
    private static readonly PlantedPlane Still = PlantedPlane.Of(12, 1, 1);
    private static readonly PlanePoints StillEstimate = PlaneModel.Estimate(Still.Votes, IdealPointSettings.Static(2001));

    [Fact]
    public void Places_that_made_the_ballots_are_found_again_in_both_dimensions()
    {
        foreach (var (chamber, estimate) in new[] { (Chamber, Estimate), (Still, StillEstimate) })
        {
            Assert.Equal(chamber.Places.Count, estimate.All.Count);
            Assert.InRange(Explained(estimate, p => p.First, chamber), 0.95, 1);
            Assert.InRange(Explained(estimate, p => p.Second, chamber), 0.93, 1);
        }
    }

    [Fact]
    public void About_ninety_in_a_hundred_intervals_hold_the_true_place_once_it_is_put_on_the_axes_of_the_estimate()
    {
        foreach (var along in new Func<PlanePosition, Position>[] { p => p.First, p => p.Second })
        {
            var (held, all) = (0, 0);
            for (ulong seed = 100; seed < 108; seed++)
            {
                var chamber = PlantedPlane.Of(seed, 1, 1);
                var estimate = PlaneModel.Estimate(chamber.Votes, IdealPointSettings.Static(2001));
                var fit = Fit(estimate.All, along, chamber);
                held += estimate.All.Count(p =>
                    fit(chamber.Places[(p.State, 2001)]) is var truth && along(p).Low <= truth && truth <= along(p).High
                );
                all += estimate.All.Count;
            }
            Assert.InRange(held / (double)all, 0.87, 0.94);
        }
    }

    [Fact]
    public void Both_dimensions_have_mean_0_and_standard_deviation_1_and_are_uncorrelated()
    {
        foreach (var along in new Func<PlanePosition, double>[] { p => p.First.Point, p => p.Second.Point })
        {
            Assert.Equal(0, Estimate.All.Average(along), 6);
            Assert.Equal(1, Math.Sqrt(Estimate.All.Average(p => along(p) * along(p))), 5);
        }
        Assert.Equal(0, Estimate.All.Average(p => p.First.Point * p.Second.Point), 3);
    }

    [Fact]
    public void The_first_dimension_is_all_but_the_one_dimensional_estimate_and_the_second_has_nothing_of_it()
    {
        foreach (var estimate in new[] { Estimate, StillEstimate })
        {
            Assert.InRange(Correlation.Of([.. estimate.All.Zip(estimate.One.All, (two, one) => (two.First.Point, one.Point))]), 0.95, 1);
            Assert.Equal(0, Correlation.Of([.. estimate.All.Zip(estimate.One.All, (two, one) => (two.Second.Point, one.Point))]), 3);
        }
    }

    [Fact]
    public void The_first_dimension_explains_more_than_the_second()
    {
        var scales = Chamber.Votes.Select(v => Estimate.Of(v.Address)!).ToList();
        Assert.True(scales.Sum(s => s.First * s.First) > scales.Sum(s => s.Second * s.Second));
    }

    [Fact]
    public void At_the_upper_end_of_the_second_dimension_yes_is_cast_more_often_whichever_way_proposals_are_worded()
    {
        var axesOfProposal = PlaneModel.Estimate(Chamber.Votes.Select(Turned), IdealPointSettings.ByYear);
        foreach (var (estimate, votes) in new[] { (Estimate, Chamber.Votes), (axesOfProposal, [.. Chamber.Votes.Select(Turned)]) })
            Assert.True(votes.Sum(v => v.Ballots.Count * estimate.Of(v.Address)!.Second) > 0);
        // Every no a yes and every yes a no: the first dimension runs as before, the second the other way.
        Assert.Equal(Estimate.All[0].First.Point, axesOfProposal.All[0].First.Point, 2);
        Assert.Equal(Estimate.All[0].Second.Point, -axesOfProposal.All[0].Second.Point, 2);
    }

    [Fact]
    public void The_order_of_votes_does_not_matter_and_the_same_votes_give_the_same_twice()
    {
        var shuffled = Chamber.Votes.OrderBy(v => v.Address.ToString().Reverse().First()).ThenByDescending(v => v.Address);
        Assert.Equal(Estimate.All, PlaneModel.Estimate(shuffled, IdealPointSettings.ByYear).All);
        Assert.Equal(Estimate.All, PlaneModel.Estimate(Chamber.Votes, IdealPointSettings.ByYear).All);
    }

    [Fact]
    public void A_vote_divides_the_plane_where_its_ballots_turn()
    {
        var vote = Chamber.Votes.MaxBy(v => Math.Abs(Estimate.Of(v.Address)!.AlongSecond))!;
        var scale = Estimate.Of(vote.Address)!;
        Assert.True(scale.LowerCut < scale.UpperCut);
        Assert.True(Math.Abs(scale.AlongSecond) > Math.Abs(scale.AlongFirst));
        var places = Estimate.All.Where(p => p.Period == vote.Date.Year).ToDictionary(p => p.State, p => p.Second.Point);
        Assert.Equal(
            Math.Sign(scale.Second),
            Math.Sign(vote.Ballots.Who(Ballot.Yes).Average(s => places[s]) - vote.Ballots.Who(Ballot.No).Average(s => places[s]))
        );
    }

    [Fact]
    public void Where_one_dimension_made_the_ballots_the_second_divides_hardly_a_vote_and_its_errors_are_wide()
    {
        var line = PlantedPlane.Of(13, 1, 0);
        var estimate = PlaneModel.Estimate(line.Votes, IdealPointSettings.Static(2001));
        var scales = line.Votes.Select(v => estimate.Of(v.Address)!).ToList();
        Assert.InRange(scales.Sum(s => s.Second * s.Second) / scales.Sum(s => s.First * s.First), 0, 0.05);
        Assert.True(
            Correlation.Median(estimate.All.Select(p => p.Second.StandardError))
                > 3 * Correlation.Median(estimate.All.Select(p => p.First.StandardError))
        );
        Assert.InRange(Correlation.Of([.. estimate.All.Zip(estimate.One.All, (two, one) => (two.First.Point, one.Point))]), 0.999, 1);
    }

    [Fact]
    public void Without_a_vote_that_divides_there_are_no_places_and_with_a_handful_there_are_wide_ones()
    {
        Assert.Empty(PlaneModel.Estimate([], IdealPointSettings.ByYear).All);
        foreach (var count in new[] { 1, 2, 5 })
        {
            var few = PlaneModel.Estimate(Still.Votes.Take(count), IdealPointSettings.Static(2001));
            Assert.All(
                few.All,
                p =>
                    Assert.True(
                        double.IsFinite(p.First.Point)
                            && double.IsFinite(p.Second.Point)
                            && p.First.StandardError > 0
                            && p.Second.StandardError > 0
                    )
            );
            Assert.True(
                Correlation.Median(few.All.Select(p => p.Second.StandardError))
                    > 2 * Correlation.Median(StillEstimate.All.Select(p => p.Second.StandardError))
            );
        }
    }

    [Fact]
    public void Axes_do_not_change_places_over_the_years()
    {
        for (var year = 2001; year < 2005; year++)
        {
            var pairs = Estimate.All.Where(p => p.Period == year).ToList();
            Assert.InRange(
                Correlation.Of([.. pairs.Select(p => (p.Second.Point, Chamber.Places[(p.State, year)].Second))]) * SecondSign(),
                0.8,
                1
            );
        }

        int SecondSign() =>
            Math.Sign(Correlation.Of([.. Estimate.All.Select(p => (p.Second.Point, Chamber.Places[(p.State, p.Period)].Second))]));
    }

    // The multiple correlation of an estimated dimension with the two true ones: free of how the axes are turned.
    private static double Explained(PlanePoints estimate, Func<PlanePosition, Position> along, PlantedPlane chamber)
    {
        var fit = Fit(estimate.All, along, chamber);
        return Correlation.Of([.. estimate.All.Select(p => (along(p).Point, fit(chamber.Places[(p.State, p.Period)])))]);
    }

    private static Func<(double First, double Second), double> Fit(
        IReadOnlyCollection<PlanePosition> places,
        Func<PlanePosition, Position> along,
        PlantedPlane chamber
    )
    {
        var rows = places.Select(p => (Truth: chamber.Places[(p.State, p.Period)], Point: along(p).Point)).ToList();
        var (mx, my) = (rows.Average(r => r.Truth.First), rows.Average(r => r.Truth.Second));
        var (xx, xy, yy) = (
            rows.Sum(r => Squared(r.Truth.First - mx)),
            rows.Sum(r => (r.Truth.First - mx) * (r.Truth.Second - my)),
            rows.Sum(r => Squared(r.Truth.Second - my))
        );
        var (px, py) = (rows.Sum(r => (r.Truth.First - mx) * r.Point), rows.Sum(r => (r.Truth.Second - my) * r.Point));
        var determinant = xx * yy - xy * xy;
        var (a, b) = ((yy * px - xy * py) / determinant, (xx * py - xy * px) / determinant);
        var mean = rows.Average(r => r.Point);
        return truth => a * (truth.First - mx) + b * (truth.Second - my) + mean;

        static double Squared(double x) => x * x;
    }

    private static VoteEvent Turned(VoteEvent vote) =>
        vote with
        {
            Ballots = BallotSheet.Of(
                vote.Ballots.Select(b =>
                    KeyValuePair.Create(
                        b.Key,
                        b.Value switch
                        {
                            Ballot.Yes => Ballot.No,
                            Ballot.No => Ballot.Yes,
                            var other => other,
                        }
                    )
                )
            ),
        };
}
