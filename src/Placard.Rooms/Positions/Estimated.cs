using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>The positions that some roll calls give, or why they give none.</summary>
public sealed record Estimated
{
    /// <summary>With fewer roll calls than this the intervals span most of the scale, and the order of states is chance.</summary>
    public const int FewestVotes = 10;

    private const int SharpestShown = 6;

    public required PositionsQuery Query { get; init; }

    /// <summary>The estimate; without positions where there were too few roll calls.</summary>
    public required IdealPoints? Points { get; init; }

    /// <summary>How many of the roll calls asked for are beyond doubt and divide.</summary>
    public required int Dividing { get; init; }

    /// <summary>How many are disputed or quarantined and left out.</summary>
    public required int InDoubt { get; init; }

    /// <summary>The roll calls taken that divide most sharply along the scale, sharpest first.</summary>
    public required IReadOnlyList<VoteEvent> Sharpest { get; init; }

    /// <summary>Why there are no positions, in one sentence; null where there are.</summary>
    public string? Lacking => Points is not null ? null : RollCallsTaken.Lacking("Positions", FewestVotes, Query, Dividing);

    /// <summary>The positions.</summary>
    /// <exception cref="Refusal">There were too few roll calls.</exception>
    public IdealPoints Placed => Points ?? throw Refusal.TooLittle(Lacking!);

    public static Estimated Of(PositionsQuery query, VoteLedger ledger, StateRegister states)
    {
        var taken = RollCallsTaken.Of(query, ledger, states);
        var points = taken.Dividing.Count < FewestVotes ? null : IdealPointModel.Estimate(taken.Dividing, taken.Settings(query));
        return new Estimated
        {
            Query = query,
            Points = points,
            Dividing = taken.Dividing.Count,
            InDoubt = taken.InDoubt,
            Sharpest = points is null
                ? []
                :
                [
                    .. taken
                        .Dividing.Select(v => (Vote: v, Scale: points.Of(v.Address)))
                        .Where(v => v.Scale is not null)
                        .OrderByDescending(v => Math.Abs(v.Scale!.Discrimination))
                        .ThenBy(v => v.Vote.Address)
                        .DistinctBy(v => v.Vote.Title)
                        .Take(SharpestShown)
                        .Select(v => v.Vote),
                ],
        };
    }
}
