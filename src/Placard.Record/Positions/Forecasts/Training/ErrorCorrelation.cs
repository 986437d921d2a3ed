namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>Estimates <see cref="CorrelatedErrors"/> from the residuals of past votes by the method of moments: over all pairs of voters of
/// a vote, the product of their residuals is regressed on the factors they share.</summary>
/// <remarks>A ballot reveals its latent variable only in part, so to first order in the shared part ρ two ballots covary by ρ·t₁·t₂, where
/// t is the information in each ballot.</remarks>
internal sealed class ErrorCorrelation
{
    private const int Parts = 3;
    private const int FewestVotes = 12;

    // Moments come from the votes the coefficients were fitted to, where residuals are smaller than out of sample.
    private const double InSampleCorrection = 1.5;

    private readonly double[] _left = new double[Parts * Parts];
    private readonly double[] _right = new double[Parts];
    private int _votes;

    /// <summary>Adds the voters of one vote.</summary>
    /// <param name="voters">The probabilities of each, the ballot it cast and its factors.</param>
    public void Add(IReadOnlyList<(double[] Chances, int Ballot, ErrorFactors Factors)> voters)
    {
        var residuals = new List<(double Residual, double Information, ErrorFactors Factors)>(voters.Count);
        foreach (var (chances, ballot, factors) in voters)
        {
            var latent = LatentBallot.Of(chances);
            if (latent.ConditionalMean(ballot) is { } given)
                residuals.Add((given, latent.Information(chances), factors));
        }
        Span<double> shared = stackalloc double[Parts];
        for (var i = 0; i < residuals.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var scale = residuals[i].Information * residuals[j].Information;
                shared[0] = scale;
                shared[1] = scale * residuals[i].Factors.Axis * residuals[j].Factors.Axis;
                shared[2] =
                    residuals[i].Factors.Group == residuals[j].Factors.Group && residuals[i].Factors.Group != States.RegionalGroup.None
                        ? scale
                        : 0;
                for (var a = 0; a < Parts; a++)
                {
                    _right[a] += shared[a] * residuals[i].Residual * residuals[j].Residual;
                    for (var b = 0; b < Parts; b++)
                        _left[a * Parts + b] += shared[a] * shared[b];
                }
            }
        }
        _votes++;
    }

    /// <summary>The shared parts of variance, none below 0 and together at most 0.9.</summary>
    public CorrelatedErrors Estimate()
    {
        if (_votes < FewestVotes)
            return CorrelatedErrors.Prior;
        var left = (double[])_left.Clone();
        for (var a = 0; a < Parts; a++)
            left[a * Parts + a] += 1e-9;
        var parts = Cholesky.Solve(left, _right, Parts).Select(part => Math.Max(0, part * InSampleCorrection)).ToArray();
        var scale = Math.Min(1, 0.9 / Math.Max(0.9, parts.Sum()));
        return new(parts[0] * scale, parts[1] * scale, parts[2] * scale);
    }
}
