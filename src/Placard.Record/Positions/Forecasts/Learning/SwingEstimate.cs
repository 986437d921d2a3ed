namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>Estimates <see cref="SharedSwings"/> from the surprises of past votes, by moments: over all pairs of voters of one vote, the product of their surprises is regressed on what they share.</summary>
/// <remarks>A ballot tells its hidden quantity only in part, so that to first order in the shared part ρ two ballots covary by ρ·t₁·t₂, with t how much each ballot tells.</remarks>
internal sealed class SwingEstimate
{
    private const int Parts = 3;
    private const int FewestVotes = 12;

    // Moments come from the votes the coefficients were fitted to, which makes surprises look smaller than they will be.
    private const double FittedVotesSurpriseLess = 1.5;

    private readonly double[] _left = new double[Parts * Parts];
    private readonly double[] _right = new double[Parts];
    private int _votes;

    /// <summary>Adds the voters of one vote.</summary>
    /// <param name="voters">The chances each had and the ballot it cast, with its standing.</param>
    public void Add(IReadOnlyList<(double[] Chances, int Ballot, Standing Standing)> voters)
    {
        var told = new List<(double Surprise, double Told, Standing Standing)>(voters.Count);
        foreach (var (chances, ballot, standing) in voters)
        {
            var surprise = Surprise.Of(chances);
            if (surprise.Given(ballot) is { } given)
                told.Add((given, surprise.Told(chances), standing));
        }
        Span<double> shared = stackalloc double[Parts];
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var scale = told[i].Told * told[j].Told;
                shared[0] = scale;
                shared[1] = scale * told[i].Standing.Axis * told[j].Standing.Axis;
                shared[2] = told[i].Standing.Group == told[j].Standing.Group && told[i].Standing.Group != States.RegionalGroup.None ? scale : 0;
                for (var a = 0; a < Parts; a++)
                {
                    _right[a] += shared[a] * told[i].Surprise * told[j].Surprise;
                    for (var b = 0; b < Parts; b++)
                        _left[a * Parts + b] += shared[a] * shared[b];
                }
            }
        }
        _votes++;
    }

    /// <summary>The shared parts, none below nought and all together at most nine tenths.</summary>
    public SharedSwings Estimate()
    {
        if (_votes < FewestVotes)
            return SharedSwings.Untaught;
        var left = (double[])_left.Clone();
        for (var a = 0; a < Parts; a++)
            left[a * Parts + a] += 1e-9;
        var parts = Cholesky.Solve(left, _right, Parts).Select(part => Math.Max(0, part * FittedVotesSurpriseLess)).ToArray();
        var scale = Math.Min(1, 0.9 / Math.Max(0.9, parts.Sum()));
        return new(parts[0] * scale, parts[1] * scale, parts[2] * scale);
    }
}
