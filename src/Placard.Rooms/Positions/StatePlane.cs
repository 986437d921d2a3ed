using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Rooms.Positions;

/// <summary>The positions of states in two dimensions.</summary>
public sealed class StatePlane
{
    private const int EndsShown = 4;
    private const int FewestBallotsShare = 4;

    private readonly bool _onlyThatState;

    private StatePlane(PlaneEstimated estimated, PlaceQuery query, StateRegister states, bool onlyThatState)
    {
        (Estimated, Query, States, _onlyThatState) = (estimated, query, states, onlyThatState);
        Lines =
        [
            .. Points
                .States.Select(state => new PlaneLine(
                    state,
                    states.Find(state)?.Name ?? state.ToString(),
                    StatePositions.GroupOf(states, state),
                    Points.Of(state)
                ))
                .OrderBy(line => line.Last.First.Point)
                .ThenBy(line => line.State),
        ];
        // Who cast a handful of ballots may stand at an end by chance.
        var enough = Lines.Max(line => line.Ballots) / FewestBallotsShare;
        var firm = Lines.Where(line => line.Ballots >= enough).ToArray();
        First = Ends(firm, line => line.MeanFirst, estimated.AlongFirst);
        Second = Ends(firm, line => line.MeanSecond, estimated.AlongSecond);
    }

    public PlaneEstimated Estimated { get; }

    public PlaceQuery Query { get; }

    public StateRegister States { get; }

    public PlanePoints Points => Estimated.Placed;

    /// <summary>The states, from the lower end of the first dimension to the upper.</summary>
    public IReadOnlyList<PlaneLine> Lines { get; }

    public DimensionEnds First { get; }

    public DimensionEnds Second { get; }

    /// <summary>The state to be shown among the others; null for none, or for one that cast no ballot.</summary>
    public PlaneLine? Shown => Query.State is { } state ? Lines.FirstOrDefault(line => line.State == state.Code) : null;

    /// <summary>The groups with a state, in the order of lists; states in none last.</summary>
    public IEnumerable<RegionalGroup> Groups =>
        RegionalGroupForms.All.Append(RegionalGroup.None).Where(group => Lines.Any(line => line.Group == group));

    /// <summary>The positions that data and commands give.</summary>
    public IEnumerable<PlanePosition> Listed => _onlyThatState && Query.State is { } state ? Points.Of(state.Code) : Points.All;

    /// <param name="edition">The edition.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="onlyThatState">Whether data and commands give the state asked for alone; otherwise it is only marked in the
    /// picture.</param>
    /// <exception cref="Refusal">Too few roll calls divide, or the one state to give cast no ballot on them.</exception>
    internal static async Task<StatePlane> OfAsync(OpenEdition edition, PlaceQuery query, bool onlyThatState = false)
    {
        var estimated = await PositionIndex.Of(edition).PlaneAsync(query.RollCalls).ConfigureAwait(false);
        return onlyThatState && query.State is { } state && estimated.Placed.Of(state.Code).Count == 0
            ? throw Refusal.TooLittle(StatePositions.CastNone(state, query.RollCalls))
            : new(estimated, query, edition.States, onlyThatState);
    }

    private static DimensionEnds Ends(PlaneLine[] firm, Func<PlaneLine, double> along, IReadOnlyList<DividingVote> sharpest)
    {
        StateCode[] order = [.. firm.OrderBy(along).ThenBy(line => line.State).Select(line => line.State)];
        return new([.. order.Take(EndsShown)], [.. order.Reverse().Take(EndsShown)], sharpest);
    }
}

/// <summary>What a dimension is: who stands at its ends over the whole span, among those that voted often enough, and which roll calls
/// divide along it.</summary>
public sealed record DimensionEnds(IReadOnlyList<StateCode> Lower, IReadOnlyList<StateCode> Upper, IReadOnlyList<DividingVote> Sharpest);

/// <summary>One state with its path through the plane.</summary>
public sealed record PlaneLine(StateCode State, string Name, RegionalGroup Group, IReadOnlyList<PlanePosition> Path)
{
    private const int FewBallots = 5;

    /// <summary>The latest place that rests on five ballots or more of its year; where there is none, the latest.</summary>
    public PlanePosition Last { get; } = Path.LastOrDefault(p => p.Ballots >= FewBallots) is { Ballots: > 0 } firm ? firm : Path[^1];

    public int Ballots { get; } = Path.Sum(p => p.Ballots);

    public double MeanFirst => Mean(p => p.First.Point);

    public double MeanSecond => Mean(p => p.Second.Point);

    // Each year by its ballots.
    private double Mean(Func<PlanePosition, double> along) => Path.Sum(p => along(p) * p.Ballots) / Ballots;
}

/// <summary>A row of a table of positions in two dimensions.</summary>
/// <param name="Name">What the row is about: a state or a year.</param>
/// <param name="Address">Where it leads, if anywhere.</param>
/// <param name="Group">The state's group.</param>
/// <param name="Year">The year, if the row is about a state and there is one.</param>
/// <param name="Place">The position.</param>
public sealed record PlaneRow(string Name, string? Address, RegionalGroup Group, int? Year, PlanePosition Place);
