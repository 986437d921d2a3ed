using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>A count as it stands: what is on the desk, over a forecast from the edition.</summary>
public sealed record CountView
{
    public required StoredCount Kept { get; init; }
    public required CommitmentLedger Ledger { get; init; }
    public required CountForecast Basis { get; init; }
    public required WhipCount Count { get; init; }
    public required IReadOnlyList<StoredSnapshot> Takings { get; init; }
    public required StateRegister States { get; init; }
    public required string Edition { get; init; }

    /// <summary>What changed since an earlier moment; null where there is none to compare with.</summary>
    public SinceView? Since { get; init; }

    /// <summary>The count held against the vote, or why it cannot be yet.</summary>
    public required ScoredVote Scored { get; init; }

    public Goal Goal => Kept.Vote.Goal;
}

/// <summary>What changed since a moment.</summary>
/// <param name="When">The moment in words: <c>the count taken on 3 March 2026</c>.</param>
/// <param name="Change">The change.</param>
public sealed record SinceView(string When, WhipCountChange Change);
