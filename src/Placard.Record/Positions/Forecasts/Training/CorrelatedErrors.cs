namespace Placard.Record.Positions.Forecasts.Training;

/// <summary>Correlated errors of the ballots of one vote: the shares of variance common to all voters, along the principal axis (in
/// opposite directions on its two sides), and within regional groups.</summary>
/// <param name="All">The share of variance common to all.</param>
/// <param name="Axis">The share along the axis, at one standard deviation from its middle.</param>
/// <param name="Group">The share within a group.</param>
internal readonly record struct CorrelatedErrors(double All, double Axis, double Group)
{
    /// <summary>The least share of variance left to the state itself.</summary>
    private const double LeastOwn = 0.1;

    /// <summary>The prior, used where there are too few votes.</summary>
    public static CorrelatedErrors Prior { get; } = new(0.2, 0.2, 0.05);

    /// <summary>Draws the ballots of one vote jointly; each state's marginal frequencies are its probabilities.</summary>
    /// <param name="chances">The probabilities of yes, no, abstain and not voting, state by state.</param>
    /// <param name="factors">The factors of the states, in the same order.</param>
    /// <param name="draws">How many draws.</param>
    public Ballot[] Draw(IReadOnlyList<double[]> chances, IReadOnlyList<ErrorFactors> factors, int draws)
    {
        var source = new SplitMix(0x506C6163617264);
        var cuts = chances.Select(c => LatentBallot.Of(c)).ToArray();
        var loads = factors.Select(LoadsOf).ToArray();
        var ballots = new Ballot[draws * chances.Count];
        Span<double> groups = stackalloc double[6];
        for (int draw = 0, at = 0; draw < draws; draw++)
        {
            var all = source.Normal();
            var axis = source.Normal();
            for (var g = 0; g < groups.Length; g++)
                groups[g] = source.Normal();
            for (var s = 0; s < chances.Count; s++)
            {
                var load = loads[s];
                var hidden = load.All * all + load.Axis * axis + load.Group * groups[(int)factors[s].Group] + load.Own * source.Normal();
                ballots[at++] =
                    source.Unit() < chances[s][3] ? Ballot.NotVoting
                    : hidden < cuts[s].LowerCut ? Ballot.No
                    : hidden < cuts[s].UpperCut ? Ballot.Abstain
                    : Ballot.Yes;
            }
        }
        return ballots;
    }

    private (double All, double Axis, double Group, double Own) LoadsOf(ErrorFactors factors)
    {
        var group = factors.Group == States.RegionalGroup.None ? 0 : Group;
        var axis = Axis * factors.Axis * factors.Axis;
        var shared = All + axis + group;
        var scale = shared > 1 - LeastOwn ? (1 - LeastOwn) / shared : 1;
        return (
            Math.Sqrt(All * scale),
            Math.Sign(factors.Axis) * Math.Sqrt(axis * scale),
            Math.Sqrt(group * scale),
            Math.Sqrt(1 - shared * scale)
        );
    }
}
