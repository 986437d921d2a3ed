using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;

namespace Placard.Record.Tests.Positions.Swing;

public sealed class SwingTableTests
{
    private static readonly string[] Five = ["BRA", "CHN", "EGY", "FRA", "IND"];

    // The upper end votes yes; yes and no are as likely at 0.
    private static readonly VoteParameters Plain = new(VoteAddress.From("A/HRC/99/L.1"), 2, -0.5, 0.5);

    [Fact]
    public void Who_stands_nearest_to_the_tipping_point_comes_first()
    {
        var table = Table(Plain, [-2, -0.3, 0.1, 0.9, 2]);
        Assert.Equal(["EGY", "CHN", "FRA", "BRA", "IND"], table.States.Select(s => s.State.ToString()));
        Assert.Equal([0.1, -0.3, 0.9, -2, 2], table.States.Select(s => s.Distance!.Value));
    }

    [Fact]
    public void Distance_is_above_nought_on_the_side_of_yes_whichever_end_that_is()
    {
        var turned = Table(Plain with { Discrimination = -2 }, [-2, -0.3, 0.1, 0.9, 2]);
        Assert.True(turned.States.Single(s => s.State.ToString() == "BRA").Distance > 0);
        Assert.True(turned.States.Single(s => s.State.ToString() == "IND").Distance < 0);
    }

    [Fact]
    public void The_order_in_which_members_come_makes_no_difference() =>
        Gen.Double[-2, 2]
            .Array[5]
            .Sample(points =>
            {
                var members = Members(points).ToArray();
                var forward = SwingTable.Of(Plain, members, BallotSheet.Empty, Majority.Simple);
                var backward = SwingTable.Of(Plain, members.Reverse(), BallotSheet.Empty, Majority.Simple);
                Assert.Equal(
                    forward.States.Select(s => (s.State, s.Distance, s.Chances)),
                    backward.States.Select(s => (s.State, s.Distance, s.Chances))
                );
                Assert.Equal(forward.Pivot?.State, backward.Pivot?.State);
            });

    [Fact]
    public void A_ballot_turns_with_the_chance_of_the_others_and_who_cast_none_has_none_to_turn()
    {
        var table = Table(Plain, [-2, -0.3, 0.1, 0.9, 2], ("CHN", Ballot.Abstain), ("FRA", Ballot.NotVoting));
        var abstained = table.States.Single(s => s.State.ToString() == "CHN");
        Assert.Equal(abstained.Chances.Yes + abstained.Chances.No, abstained.Turns!.Value, 12);
        Assert.All(table.States.Where(s => s.State.ToString() != "CHN"), s => Assert.Null(s.Turns));
        Assert.Equal(1, table.Cast);
    }

    [Fact]
    public void The_chance_lies_within_its_interval_and_the_interval_grows_with_the_uncertainty() =>
        Gen.Select(Gen.Double[-2, 2], Gen.Double[0.01, 1])
            .Sample(
                (point, variance) =>
                {
                    var sure = One(point, variance);
                    var unsure = One(point, 2 * variance);
                    Assert.InRange(sure.Chances.Yes, sure.Yes.Low, sure.Yes.High);
                    Assert.InRange(sure.Chances.No, sure.No.Low, sure.No.High);
                    Assert.True(unsure.Yes.High - unsure.Yes.Low > sure.Yes.High - sure.Yes.Low);
                }
            );

    [Fact]
    public void With_exact_positions_and_a_sharp_vote_the_pivot_is_the_median_member()
    {
        var sharp = Plain with { Discrimination = 200 };
        Assert.Equal("EGY", Table(sharp, [-2, -0.3, 0.4, 0.9, 2], variance: 0).Pivot!.State.ToString());
        Assert.Equal("EGY", Table(sharp with { Discrimination = -200 }, [-2, -0.3, 0.4, 0.9, 2], variance: 0).Pivot!.State.ToString());
    }

    [Fact]
    public void Under_two_thirds_the_pivot_stands_further_from_the_side_of_yes()
    {
        var sharp = Plain with { Discrimination = 200 };
        var pivot = SwingTable.Of(sharp, Members([-2, -0.3, 0.4, 0.9, 2], 0), BallotSheet.Empty, Majority.TwoThirds).Pivot!;
        Assert.Equal("CHN", pivot.State.ToString());
    }

    [Fact]
    public void With_the_tipping_point_at_the_break_even_as_many_yes_as_no_are_expected() =>
        Gen.Select(Gen.Double[-2, 2].Array[5], Gen.Double[0.2, 3], Gen.Bool)
            .Sample(
                (points, slope, upper) =>
                {
                    var table = SwingTable.Of(
                        Plain with
                        {
                            Discrimination = upper ? slope : -slope,
                        },
                        Members(points),
                        BallotSheet.Empty,
                        Majority.Simple
                    );
                    var moved = SwingTable.Of(
                        table.Division.MovedTo(table.PivotPoint!.Value).Parameters,
                        Members(points),
                        BallotSheet.Empty,
                        Majority.Simple
                    );
                    Assert.Equal(moved.ExpectedYes, moved.ExpectedNo, 6);
                }
            );

    [Fact]
    public void A_vote_of_the_Security_Council_hangs_on_no_place_of_the_scale() =>
        Assert.Null(SwingTable.Of(Plain, Members([-2, -0.3, 0.4, 0.9, 2]), BallotSheet.Empty, Majority.SecurityCouncil).Pivot);

    [Fact]
    public void A_vote_without_slope_has_no_distances_and_no_pivot_and_breaks_nothing()
    {
        var table = Table(Plain with { Discrimination = 0 }, [-2, -0.3, 0.1, 0.9, 2]);
        Assert.All(table.States, s => Assert.Null(s.Distance));
        Assert.Null(table.Pivot);
    }

    [Fact]
    public void Members_without_a_position_are_named_apart()
    {
        var table = SwingTable.Of(
            Plain,
            [.. Members([-2, -0.3, 0.1, 0.9, 2]), (StateCode.Parse("ZAF"), null)],
            BallotSheet.Empty,
            Majority.Simple
        );
        Assert.Equal(["ZAF"], table.Unplaced.Select(s => s.ToString()));
        Assert.Equal(5, table.States.Count);
    }

    private static SwingTable Table(VoteParameters scale, double[] points, params (string State, Ballot Ballot)[] cast) =>
        Table(scale, points, 0.04, cast);

    private static SwingTable Table(VoteParameters scale, double[] points, double variance, params (string State, Ballot Ballot)[] cast) =>
        SwingTable.Of(
            scale,
            Members(points, variance),
            BallotSheet.Of(cast.Select(c => KeyValuePair.Create(StateCode.Parse(c.State), c.Ballot))),
            Majority.Simple
        );

    private static SwingState One(double point, double variance) =>
        SwingTable
            .Of(
                Plain,
                [(StateCode.Parse("BRA"), new MemberPosition(StateCode.Parse("BRA"), point, variance, 2022))],
                BallotSheet.Empty,
                Majority.Simple
            )
            .States[0];

    private static IEnumerable<(StateCode State, MemberPosition? StatePeriod)> Members(double[] points, double variance = 0.04) =>
        Five.Zip(
            points,
            (code, point) => (StateCode.Parse(code), (MemberPosition?)new MemberPosition(StateCode.Parse(code), point, variance, 2022))
        );
}
