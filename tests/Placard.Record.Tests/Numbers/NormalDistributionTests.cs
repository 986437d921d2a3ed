namespace Placard.Record.Tests.Numbers;

public sealed class NormalCurveTests
{
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.01, -2.326347874040841)]
    [InlineData(0.999, 3.090232306167813)]
    public void Quantiles_and_shares_are_those_of_the_tables(double share, double value)
    {
        Assert.Equal(value, NormalDistribution.Quantile(share), 7);
        Assert.Equal(share, NormalDistribution.Share(value), 6);
    }
}
