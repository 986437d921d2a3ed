using Placard.Record.Positions.IdealPoints;

namespace Placard.Rooms.Positions;

/// <summary>The roll calls that positions are to rest on.</summary>
/// <param name="Dividing">Those asked for that are beyond doubt and on which states differed.</param>
/// <param name="InDoubt">How many are disputed or quarantined and left out.</param>
internal sealed record RollCallsTaken(IReadOnlyList<VoteEvent> Dividing, int InDoubt)
{
    public static RollCallsTaken Of(PositionsQuery query, VoteLedger ledger, StateRegister states)
    {
        var asked = query.RollCalls(ledger, states).ToArray();
        return new([.. asked.Where(v => v.IsMeasurable && v.Ballots.Divides)], asked.Count(v => !v.IsMeasurable));
    }

    /// <summary>How positions are estimated from them.</summary>
    public IdealPointSettings Settings(PositionsQuery query) =>
        query.ByYear ? IdealPointSettings.ByYear : IdealPointSettings.Static(Dividing.Max(v => v.Date.Year));

    /// <summary>Why there are no positions, in one sentence.</summary>
    /// <param name="what">What needs roll calls: <c>Positions</c>.</param>
    /// <param name="fewest">How many it needs.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="dividing">How many there are.</param>
    public static string Lacking(string what, int fewest, PositionsQuery query, int dividing) =>
        $"{what} need at least {fewest} undisputed roll calls on which states differed; {query.InWords}, has "
        + $"{(dividing == 0 ? "none" : dividing)}.";
}
