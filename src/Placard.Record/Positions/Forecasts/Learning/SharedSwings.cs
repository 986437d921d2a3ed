namespace Placard.Record.Positions.Forecasts.Learning;

/// <summary>How far the surprises of one vote are shared: by all its voters, along the main line that divides them (each side another way), and within regional groups.</summary>
/// <param name="All">The part of a state's variance that all share.</param>
/// <param name="Axis">The part shared along the line, at one standard deviation from its middle.</param>
/// <param name="Group">The part shared within a group.</param>
internal readonly record struct SharedSwings(double All, double Axis, double Group)
{
    /// <summary>Nothing may be left to the state alone below this.</summary>
    private const double LeastAlone = 0.1;

    /// <summary>What is assumed where too few votes tell.</summary>
    public static SharedSwings Untaught { get; } = new(0.2, 0.2, 0.05);

    /// <summary>Draws ballots of one vote together; the share of each ballot of each state is its chance.</summary>
    /// <param name="chances">The chances of yes, no, abstain and not voting, a state after the other.</param>
    /// <param name="standings">The standings, in the same order.</param>
    /// <param name="draws">How many draws.</param>
    public Ballot[] Draw(IReadOnlyList<double[]> chances, IReadOnlyList<Standing> standings, int draws)
    {
        var source = new SplitMix(0x506C6163617264);
        var cuts = chances.Select(c => Surprise.Of(c)).ToArray();
        var loads = standings.Select(LoadsOf).ToArray();
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
                var hidden = load.All * all + load.Axis * axis + load.Group * groups[(int)standings[s].Group] + load.Alone * source.Normal();
                ballots[at++] = source.Unit() < chances[s][3] ? Ballot.NotVoting
                    : hidden < cuts[s].LowerCut ? Ballot.No
                    : hidden < cuts[s].UpperCut ? Ballot.Abstain
                    : Ballot.Yes;
            }
        }
        return ballots;
    }

    private (double All, double Axis, double Group, double Alone) LoadsOf(Standing standing)
    {
        var group = standing.Group == States.RegionalGroup.None ? 0 : Group;
        var axis = Axis * standing.Axis * standing.Axis;
        var shared = All + axis + group;
        var scale = shared > 1 - LeastAlone ? (1 - LeastAlone) / shared : 1;
        return (Math.Sqrt(All * scale), Math.Sign(standing.Axis) * Math.Sqrt(axis * scale), Math.Sqrt(group * scale), Math.Sqrt(1 - shared * scale));
    }
}
