using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>A commitment as it was written down.</summary>
/// <param name="Entry">Its number among the entries of its count, from 1.</param>
/// <param name="Commitment">The commitment.</param>
/// <param name="WrittenBy">Who wrote it down; empty where not said.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="Withdrawal">Its withdrawal; null where it stands.</param>
public sealed record StoredCommitment(int Entry, Commitment Commitment, string WrittenBy, DateTimeOffset WrittenAt, Withdrawal? Withdrawal)
{
    /// <summary>Whether who said so and the note were overwritten.</summary>
    public bool IsRedacted { get; init; }
}

/// <summary>The withdrawal of a commitment.</summary>
/// <param name="Entry">Its own number among the entries of the count.</param>
/// <param name="WrittenBy">Who withdrew it; empty where not said.</param>
/// <param name="WrittenAt">When.</param>
public sealed record Withdrawal(int Entry, string WrittenBy, DateTimeOffset WrittenAt);

/// <summary>What adding commitments to a count did.</summary>
/// <param name="First">The number of the first entry added, which the others follow; null where none was added.</param>
/// <param name="Added">How many were added.</param>
/// <param name="Known">How many were left out, because they stand on the ledger already.</param>
public sealed record AddedCommitments(int? First, int Added, int Known);
