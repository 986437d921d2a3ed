namespace Placard.Desk.WhipCounts;

/// <summary>A whip count on the desk.</summary>
/// <param name="Id">What it is called in addresses and commands.</param>
/// <param name="Vote">The vote it is kept for.</param>
/// <param name="OpenedBy">Who began it; empty where not said.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Entries">The number of the last entry, commitments and withdrawals counted in one row; 0 where there is none.</param>
/// <param name="Version">Which version it is: every change makes another, snapshots do not.</param>
public sealed record StoredCount(DeskId Id, CountedVote Vote, string OpenedBy, DateTimeOffset OpenedAt, int Entries, int Version = 1);
