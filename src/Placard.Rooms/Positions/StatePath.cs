using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>The path of one state. Without a body it is that of the Assembly, where every state votes every year.</summary>
/// <param name="State">The state.</param>
/// <param name="All">The positions of all states.</param>
public sealed record StatePath(State State, StatePositions All)
{
    private const int MovesShown = 3;

    internal static async Task<StatePath> OfAsync(Request request, PlaceQuery query) =>
        new(query.State!, await StatePositions.OfAsync(request.Edition, query).ConfigureAwait(false));

    public IReadOnlyList<Position> Path => All.Points.Of(State.Code);

    public RegionalGroup Group => StatePositions.GroupOf(All.States, State.Code);

    public IReadOnlyList<Move> Moves => Move.Largest(Path, MovesShown);

    /// <summary>Its latest position that rests on more than a few ballots.</summary>
    public Position Last => All.Lines.First(line => line.State == State.Code).Last;

    /// <summary>From the first position to the last.</summary>
    public Move Whole => new(Path[0], Last);

    /// <summary>Its rank among the states with a position in that year: <c>lowest of 47</c>.</summary>
    public string Rank
    {
        get
        {
            var (last, peers) = (Last, All.Points.In(Last.Period));
            var lower = peers.Count(p => p.Point < last.Point);
            return peers.Count == 1 ? "the only state with a position that year"
                : lower == 0 ? $"lowest of {peers.Count}"
                : lower == peers.Count - 1 ? $"highest of {peers.Count}"
                : $"{lower} of {peers.Count} states {Plurals.Of(lower, "is", "are")} lower";
        }
    }
}
