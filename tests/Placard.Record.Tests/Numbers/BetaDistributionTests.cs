using Placard.Record.Positions.Blocs;

namespace Placard.Record.Tests.Numbers;

public sealed class BetaDistributionTests
{
    // Of five fair coins at least two fall heads in 26 of 32 throws, and so on: the binomial tail is a beta cumulative.
    [Theory]
    [InlineData(0.5, 2, 4, 26.0 / 32)]
    [InlineData(0.5, 2, 3, 11.0 / 16)]
    [InlineData(0.25, 1, 1, 0.25)]
    [InlineData(0.9, 3, 1, 0.729)]
    public void The_chance_of_at_most_a_value_is_that_of_the_binomial_tail(double x, double a, double b, double chance) =>
        Assert.Equal(chance, BetaDistribution.Cumulative(x, a, b), 12);

    [Fact]
    public void A_quantile_is_the_value_of_its_chance() =>
        Gen.Select(Gen.Double[0.001, 0.999], Gen.Double[0.3, 3000], Gen.Double[0.3, 3000])
            .Sample((p, a, b) => Math.Abs(BetaDistribution.Cumulative(BetaDistribution.Quantile(p, a, b), a, b) - p) < 1e-9);

    // 0.05^(1/10) is the chance that none of ten is hit; 5 of 10 stands in every table of Clopper and Pearson.
    [Theory]
    [InlineData(0, 10, 0, 0.2589)]
    [InlineData(10, 10, 0.7411, 1)]
    [InlineData(5, 10, 0.2224, 0.7776)]
    public void An_exact_interval_is_that_of_Clopper_and_Pearson(int hits, int votes, double low, double high)
    {
        var estimate = ShareEstimate.Exact(hits, votes)!.Value;
        Assert.Equal((double)hits / votes, estimate.Share);
        Assert.Equal(low, estimate.Low, 4);
        Assert.Equal(high, estimate.High, 4);
    }

    [Fact]
    public void No_votes_have_no_share() => Assert.Null(ShareEstimate.Exact(0, 0));
}
