using Placard.Record.FollowUp;

namespace Placard.Record.Tests.FollowUp;

public class MutualPraiseTests
{
    private const string Soft = "Continue lighting the lamps";
    private const string Firm = "Abolish the curfew";

    [Fact]
    public void Soft_recommendations_both_ways_beyond_what_volumes_give_are_mutual_praise()
    {
        var pair = Assert.Single(MutualPraise.Of([.. Many(4, "TCD", "FJI", Soft), .. Many(4, "FJI", "TCD", Soft), .. Crowd()]));

        Assert.Equal(("FJI", "TCD"), (pair.One.ToString(), pair.Other.ToString()));
        Assert.Equal((4, 4), (pair.FromOne.Soft, pair.FromOther.All));
        // 20 soft recommendations: 4 of Fiji’s, 4 to Chad.
        Assert.Equal(0.8, pair.FromOne.Expected, 10);
        Assert.Equal(3.2 / Math.Sqrt(0.8), pair.Strength, 10);
    }

    [Fact]
    public void One_direction_alone_is_none() =>
        Assert.Empty(MutualPraise.Of([.. Many(9, "TCD", "FJI", Soft), .. Many(9, "FJI", "TCD", Firm), .. Crowd()]));

    [Fact]
    public void Below_the_floor_nothing_is_said() =>
        Assert.Empty(MutualPraise.Of([.. Many(2, "TCD", "FJI", Soft), .. Many(9, "FJI", "TCD", Soft), .. Crowd()]));

    // Twelve soft recommendations among states that never meet the two.
    private static IEnumerable<Recommendation> Crowd() =>
        new[] { "FRA", "PER", "BRA" }.SelectMany(from => Many(4, from, from == "FRA" ? "KEN" : "FRA", Soft));

    private static IEnumerable<Recommendation> Many(int times, string from, string to, string text) =>
        Enumerable.Range(0, times).Select(_ => InventedRecommendation.Of(from, to, text));
}
