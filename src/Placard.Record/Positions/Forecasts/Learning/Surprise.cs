namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>Ballots as stretches of one hidden normal quantity: no at the lower end, then abstaining, then yes. Whether a state votes at all is told apart.</summary>
/// <param name="LowerCut">Below it the state votes no.</param>
/// <param name="UpperCut">Above it the state votes yes.</param>
internal readonly record struct Surprise(double LowerCut, double UpperCut)
{
    private const int Yes = 0, No = 1, Abstain = 2;

    public static Surprise Of(ReadOnlySpan<double> chances)
    {
        var cast = chances[Yes] + chances[No] + chances[Abstain];
        return new(NormalDistribution.Quantile(chances[No] / cast), NormalDistribution.Quantile((chances[No] + chances[Abstain]) / cast));
    }

    /// <summary>The expected hidden quantity, given the ballot; null for one who did not vote.</summary>
    public double? Given(int ballot) => ballot switch
    {
        No => Mean(double.NegativeInfinity, LowerCut),
        Abstain => Mean(LowerCut, UpperCut),
        Yes => Mean(UpperCut, double.PositiveInfinity),
        _ => null,
    };

    /// <summary>How much of the hidden quantity the ballot tells: the variance of <see cref="Given"/>.</summary>
    public double Told(ReadOnlySpan<double> chances)
    {
        var cast = chances[Yes] + chances[No] + chances[Abstain];
        var told = 0.0;
        for (var ballot = Yes; ballot <= Abstain; ballot++)
            told += chances[ballot] / cast * Square(Given(ballot)!.Value);
        return told;
    }

    private static double Mean(double from, double to)
    {
        var share = NormalDistribution.Share(to) - NormalDistribution.Share(from);
        return share < 1e-12 ? 0 : (NormalDistribution.Density(from) - NormalDistribution.Density(to)) / share;
    }

    private static double Square(double x) => x * x;
}
