namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>Ballots as intervals of one latent normal variable: no at the lower end, then abstaining, then yes. Whether a state votes at
/// all is modelled separately.</summary>
/// <param name="LowerCut">Below it the state votes no.</param>
/// <param name="UpperCut">Above it the state votes yes.</param>
internal readonly record struct LatentBallot(double LowerCut, double UpperCut)
{
    private const int Yes = 0,
        No = 1,
        Abstain = 2;

    public static LatentBallot Of(ReadOnlySpan<double> chances)
    {
        var cast = chances[Yes] + chances[No] + chances[Abstain];
        return new(NormalDistribution.Quantile(chances[No] / cast), NormalDistribution.Quantile((chances[No] + chances[Abstain]) / cast));
    }

    /// <summary>The mean of the latent variable, given the ballot; null for a state that did not vote.</summary>
    public double? ConditionalMean(int ballot) =>
        ballot switch
        {
            No => Mean(double.NegativeInfinity, LowerCut),
            Abstain => Mean(LowerCut, UpperCut),
            Yes => Mean(UpperCut, double.PositiveInfinity),
            _ => null,
        };

    /// <summary>The information in the ballot on its latent variable: the variance of <see cref="ConditionalMean"/>.</summary>
    public double Information(ReadOnlySpan<double> chances)
    {
        var cast = chances[Yes] + chances[No] + chances[Abstain];
        var variance = 0.0;
        for (var ballot = Yes; ballot <= Abstain; ballot++)
            variance += chances[ballot] / cast * Square(ConditionalMean(ballot)!.Value);
        return variance;
    }

    private static double Mean(double from, double to)
    {
        var share = NormalDistribution.Share(to) - NormalDistribution.Share(from);
        return share < 1e-12 ? 0 : (NormalDistribution.Density(from) - NormalDistribution.Density(to)) / share;
    }

    private static double Square(double x) => x * x;
}
