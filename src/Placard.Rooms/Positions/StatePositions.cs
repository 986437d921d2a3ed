using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>The positions of states on one line.</summary>
public sealed class StatePositions
{
    private const int EndsShown = 4;
    private const int FewestBallotsShare = 4;

    private StatePositions(Estimated estimated, StateRegister states, State? only)
    {
        (Estimated, States, Only) = (estimated, states, only);
        Lines =
        [
            .. Points
                .States.Select(state => new StateLine(
                    state,
                    states.Find(state)?.Name ?? state.ToString(),
                    GroupOf(states, state),
                    Points.Of(state)
                ))
                .OrderBy(line => line.Last.Point)
                .ThenBy(line => line.State),
        ];
        // Who cast a handful of ballots may stand at an end by chance.
        var enough = Lines.Max(line => line.Ballots) / FewestBallotsShare;
        var firm = Lines
            .Where(line => line.Ballots >= enough)
            .OrderBy(line => line.Mean)
            .ThenBy(line => line.State)
            .Select(line => line.State)
            .ToArray();
        LowerEnd = [.. firm.Take(EndsShown)];
        UpperEnd = [.. firm.Reverse().Take(EndsShown)];
        Low = Math.Floor(2 * Points.All.Min(p => p.Low)) / 2;
        High = Math.Max(Low + 0.5, Math.Ceiling(2 * Points.All.Max(p => p.High)) / 2);
    }

    public Estimated Estimated { get; }

    public StateRegister States { get; }

    /// <summary>The one state that data and commands give; null for all.</summary>
    public State? Only { get; }

    /// <summary>The positions that data and commands give.</summary>
    public IEnumerable<Position> Listed => Only is { } state ? Points.Of(state.Code) : Points.All;

    public PositionsQuery Query => Estimated.Query;

    public IdealPoints Points => Estimated.Placed;

    /// <summary>The states, from the lower end to the upper by their latest position.</summary>
    public IReadOnlyList<StateLine> Lines { get; }

    /// <summary>The states lowest over the whole span, among those that voted often enough.</summary>
    public IReadOnlyList<StateCode> LowerEnd { get; }

    /// <summary>The states highest over the whole span.</summary>
    public IReadOnlyList<StateCode> UpperEnd { get; }

    /// <summary>Where pictures of the scale begin.</summary>
    public double Low { get; }

    /// <summary>Where they end.</summary>
    public double High { get; }

    /// <summary>The groups with a state, in the order of lists; states in none last.</summary>
    public IEnumerable<RegionalGroup> Groups =>
        RegionalGroupForms.All.Append(RegionalGroup.None).Where(group => Lines.Any(line => line.Group == group));

    /// <exception cref="Refusal">Too few roll calls divide, or the state cast no ballot on them.</exception>
    internal static async Task<StatePositions> OfAsync(OpenEdition edition, PlaceQuery query)
    {
        var estimated = await PositionIndex.Of(edition).EstimateAsync(query.RollCalls).ConfigureAwait(false);
        return query.State is { } state && estimated.Placed.Of(state.Code).Count == 0
            ? throw Refusal.TooLittle(CastNone(state, query.RollCalls))
            : new(estimated, edition.States, query.State);
    }

    internal static string CastNone(State state, PositionsQuery rollCalls) =>
        $"{state.Name} cast no ballot on these roll calls: {rollCalls.InWords}.";

    /// <summary>The group of a state, its last one where it is no more.</summary>
    public static RegionalGroup GroupOf(StateRegister states, StateCode state) =>
        states.Find(state) is { Groups: [.., var last] } ? last.Group : RegionalGroup.None;

    /// <summary>The mean position of a group's states in a period, and of how many; null where none has one.</summary>
    public (double Mean, int States)? MeanOf(RegionalGroup group, int period)
    {
        var (sum, count) = (0.0, 0);
        foreach (var line in Lines.Where(line => line.Group == group))
        {
            if (Points.At(line.State, period) is { } position)
                (sum, count) = (sum + position.Point, count + 1);
        }
        return count == 0 ? null : (sum / count, count);
    }
}

/// <summary>One state with its path.</summary>
public sealed record StateLine(StateCode State, string Name, RegionalGroup Group, IReadOnlyList<Position> Path)
{
    private const int FewBallots = 5;

    /// <summary>The latest position that rests on five ballots or more of its year; where there is none, the latest.</summary>
    public Position Last { get; } = Path.LastOrDefault(p => p.Ballots >= FewBallots) is { Ballots: > 0 } firm ? firm : Path[^1];

    public int Ballots { get; } = Path.Sum(p => p.Ballots);

    /// <summary>The mean over the span, each year by its ballots.</summary>
    public double Mean => Ballots == 0 ? Path.Average(p => p.Point) : Path.Sum(p => p.Point * p.Ballots) / Ballots;
}

/// <summary>Positions on one line or, if a command asks for two dimensions, in the plane.</summary>
/// <param name="Line">On one line; null if two dimensions are asked for.</param>
/// <param name="Plane">In two dimensions; null otherwise.</param>
public sealed record PositionsShown(StatePositions? Line, StatePlane? Plane)
{
    internal static async Task<PositionsShown> OfAsync(Request request, PlaceQuery query) =>
        query.Dimensions == 1
            ? new(await StatePositions.OfAsync(request.Edition, query).ConfigureAwait(false), null)
            : new(null, await StatePlane.OfAsync(request.Edition, query, onlyThatState: true).ConfigureAwait(false));
}
