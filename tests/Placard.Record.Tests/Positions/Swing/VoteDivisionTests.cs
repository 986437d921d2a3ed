using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.Swing;

namespace Placard.Record.Tests.Positions.Swing;

public sealed class VoteDivisionTests
{
    private static readonly Gen<VoteDivision> Divisions = Gen.Select(Gen.Double[-3, 3], Gen.Double[-2, 2], Gen.Double[0.05, 2])
        .Select((slope, lower, gap) => new VoteDivision(new VoteParameters(VoteAddress.From("A"), slope, lower, lower + gap)));

    [Theory]
    [InlineData(0, 0, 0.308538, 0.382925)]
    [InlineData(1, 0, 0.5, 0.341345)]
    [InlineData(3, 0, 0.841345, 0.135905)]
    [InlineData(3, 3, 0.775154, 0.159561)]
    public void Chances_are_those_of_the_normal_curve(double point, double variance, double yes, double abstain)
    {
        var chances = new VoteDivision(new VoteParameters(VoteAddress.From("A"), 0.5, -0.5, 0.5)).At(point, variance);
        Assert.Equal(yes, chances.Yes, 1e-6);
        Assert.Equal(abstain, chances.Abstain, 1e-6);
    }

    [Fact]
    public void The_uncertainty_of_a_position_counts_as_averaging_over_it() =>
        Gen.Select(Divisions, Gen.Double[-2, 2], Gen.Double[0.01, 2])
            .Sample(
                (division, point, variance) =>
                {
                    var (sum, weight) = (0.0, 0.0);
                    for (var step = -400; step <= 400; step++)
                    {
                        var z = step / 50.0;
                        var density = Math.Exp(-0.5 * z * z);
                        sum += density * division.At(point + z * Math.Sqrt(variance)).Yes;
                        weight += density;
                    }
                    Assert.Equal(sum / weight, division.At(point, variance).Yes, 6);
                },
                iter: 200
            );

    [Fact]
    public void The_three_chances_sum_to_one_and_none_is_negative() =>
        Gen.Select(Divisions, Gen.Double[-4, 4], Gen.Double[0, 4])
            .Sample(
                (division, point, variance) =>
                {
                    var chances = division.At(point, variance);
                    Assert.Equal(1, chances.Yes + chances.Abstain + chances.No, 12);
                    Assert.True(chances is { Yes: >= 0, Abstain: >= 0, No: >= 0 });
                }
            );

    [Fact]
    public void At_the_tipping_point_yes_and_no_are_as_likely() =>
        Divisions
            .Where(d => Math.Abs(d.Parameters.Discrimination) > 0.1)
            .Sample(division =>
            {
                var chances = division.At(division.TippingPoint!.Value);
                Assert.Equal(chances.Yes, chances.No, 9);
            });

    [Fact]
    public void A_scale_turned_round_leaves_every_chance_as_it_was() =>
        Gen.Select(Divisions, Gen.Double[-3, 3], Gen.Double[0, 2])
            .Sample(
                (division, point, variance) =>
                    Assert.Equal(
                        division.At(point, variance),
                        new VoteDivision(division.Parameters with { Discrimination = -division.Parameters.Discrimination }).At(
                            -point,
                            variance
                        )
                    )
            );

    [Fact]
    public void A_vote_moved_has_its_tipping_point_there_and_is_as_sharp() =>
        Gen.Select(Divisions, Gen.Double[-3, 3])
            .Where((d, _) => Math.Abs(d.Parameters.Discrimination) > 0.01)
            .Sample(
                (division, point) =>
                {
                    var moved = division.MovedTo(point);
                    Assert.Equal(point, moved.TippingPoint!.Value, 1e-6);
                    Assert.Equal(
                        division.Parameters.UpperCut - division.Parameters.LowerCut,
                        moved.Parameters.UpperCut - moved.Parameters.LowerCut,
                        1e-9
                    );
                }
            );

    [Fact]
    public void A_vote_that_does_not_divide_along_the_scale_has_no_tipping_point() =>
        Assert.Null(new VoteDivision(new VoteParameters(VoteAddress.From("A"), 0, -1, 1)).TippingPoint);
}
