using Placard.Record.Positions.IdealPoints;
using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Record.Tests.Positions.IdealPoints.Plane;

public class PlaneValidationTests
{
    private static readonly PlantedPlane Planted = PlantedPlane.Of(21, 1, 1);
    private static readonly PlaneGain Gain = PlaneValidation.Of(Planted.Votes, IdealPointSettings.Static(2001)).Gain!;

    [Fact]
    public void A_second_dimension_that_is_there_foretells_hidden_ballots_better_than_chance_allows()
    {
        Assert.True(Gain.IsBeyondChance);
        Assert.False(Gain.AddsLittle);
        Assert.True(Gain.HiddenRightInTwo > Gain.HiddenRightInOne);
        Assert.True(Gain.RightInTwo > Gain.RightInOne && Gain.RightInOne > Gain.Commonest);
    }

    [Fact]
    public void A_second_dimension_that_is_not_there_is_said_to_add_little()
    {
        foreach (var seed in new ulong[] { 22, 23, 24 })
            Assert.True(PlaneValidation.Of(PlantedPlane.Of(seed, 1, 0).Votes, IdealPointSettings.Static(2001)).Gain!.AddsLittle);
    }

    [Fact]
    public void One_ballot_in_ten_is_hidden_the_same_in_any_order()
    {
        Assert.InRange(Gain.Hidden / (double)Gain.Ballots, 0.08, 0.12);
        Assert.Equal(Gain, PlaneValidation.Of(Planted.Votes.Reverse(), IdealPointSettings.Static(2001)).Gain);
    }

    [Fact]
    public void With_hardly_a_vote_there_may_be_nothing_to_say()
    {
        Assert.Null(PlaneValidation.Of([], IdealPointSettings.ByYear).Gain);
        Assert.True(PlaneValidation.Of(Planted.Votes.Take(2), IdealPointSettings.Static(2001)).Gain is null or { AddsLittle: true });
    }

    [Fact]
    public void Chances_add_up_to_one_and_the_likeliest_ballot_is_the_one_with_the_greatest()
    {
        var chances = new Chances(0.2, 0.3);
        Assert.Equal(1, Enumerable.Range(0, 3).Sum(chances.Of), 12);
        Assert.Equal(Enumerable.Range(0, 3).MaxBy(chances.Of), chances.Likeliest);
    }
}
