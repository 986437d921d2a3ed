using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>What the page of one state's path shows.</summary>
/// <param name="State">The state.</param>
/// <param name="All">The positions of all states.</param>
public sealed record StatePathView(State State, PositionsView All)
{
    private const int MovesShown = 3;

    public IReadOnlyList<Position> Path => All.Points.Of(State.Code);

    public RegionalGroup Group => PositionsView.GroupOf(All.States, State.Code);

    public IReadOnlyList<Move> Moves => Move.Largest(Path, MovesShown);

    /// <summary>Its latest position that rests on more than a few ballots.</summary>
    public Position Last => All.Lines.First(line => line.State == State.Code).Last;

    /// <summary>From the first position to the last.</summary>
    public Move Whole => new(Path[0], Last);

    /// <summary>How many states stood lower in that year, and how many had one.</summary>
    public (int Lower, int Of) Rank
    {
        get
        {
            var (last, peers) = (Last, All.Points.In(Last.Period));
            return (peers.Count(p => p.Point < last.Point), peers.Count);
        }
    }
}
