using Placard.Record.Positions.IdealPoints.Plane;

namespace Placard.Rooms.Positions;

/// <summary>The places in two dimensions that some roll calls give, and what the second adds; or why they give none.</summary>
public sealed record PlaneEstimated
{
    /// <summary>Two dimensions ask twice as much of the roll calls as one.</summary>
    public const int FewestVotes = 2 * Estimated.FewestVotes;

    private const int SharpestShown = 6;

    public required PositionsQuery Query { get; init; }

    /// <summary>The estimate; null where there were too few roll calls.</summary>
    public required PlanePoints? Points { get; init; }

    /// <summary>What the second dimension adds; null if there were too few ballots to hold some out.</summary>
    public required PlaneGain? Gain { get; init; }

    /// <summary>How many of the roll calls asked for are beyond doubt and divide.</summary>
    public required int Dividing { get; init; }

    /// <summary>How many are disputed or quarantined and left out.</summary>
    public required int InDoubt { get; init; }

    /// <summary>The roll calls that divide most sharply along the first dimension and not the second, sharpest first.</summary>
    public required IReadOnlyList<DividingVote> AlongFirst { get; init; }

    /// <summary>Those that divide along the second and not the first.</summary>
    public required IReadOnlyList<DividingVote> AlongSecond { get; init; }

    /// <summary>Why there are no places, in one sentence; null where there are.</summary>
    public string? Lacking =>
        Points is not null ? null : RollCallsTaken.Lacking("Positions in two dimensions", FewestVotes, Query, Dividing);

    /// <summary>The places.</summary>
    /// <exception cref="Refusal">There were too few roll calls.</exception>
    public PlanePoints Placed => Points ?? throw Refusal.TooLittle(Lacking!);

    public static PlaneEstimated Of(PositionsQuery query, VoteLedger ledger, StateRegister states)
    {
        var taken = RollCallsTaken.Of(query, ledger, states);
        var (points, gain) = taken.Dividing.Count < FewestVotes ? default : PlaneValidation.Of(taken.Dividing, taken.Settings(query));
        return new PlaneEstimated
        {
            Query = query,
            Points = points,
            Gain = gain,
            Dividing = taken.Dividing.Count,
            InDoubt = taken.InDoubt,
            AlongFirst = Sharpest(scale => scale.AlongFirst),
            AlongSecond = Sharpest(scale => scale.AlongSecond),
        };

        // A text that comes back every year is named once.
        IReadOnlyList<DividingVote> Sharpest(Func<PlaneVoteParameters, double> along) =>
            points is null
                ? []
                :
                [
                    .. taken
                        .Dividing.Select(v => (Vote: v, Scale: points.Of(v.Address)))
                        .Where(v => v.Scale is not null)
                        .OrderByDescending(v => Math.Abs(along(v.Scale!)))
                        .ThenBy(v => v.Vote.Address)
                        .DistinctBy(v => v.Vote.Title)
                        .Take(SharpestShown)
                        .Select(v => new DividingVote(v.Vote, along(v.Scale!) > 0)),
                ];
    }
}

/// <summary>A roll call that divides along a dimension.</summary>
/// <param name="Vote">The roll call.</param>
/// <param name="YesAtUpperEnd">Whether the upper end voted yes on it; otherwise the lower end did.</param>
public sealed record DividingVote(VoteEvent Vote, bool YesAtUpperEnd);
