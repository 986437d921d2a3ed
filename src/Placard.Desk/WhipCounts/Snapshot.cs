namespace Placard.Desk.WhipCounts;

/// <summary>A snapshot of a count: what it said at a moment.</summary>
/// <param name="Entries">The number of the last entry that it knew.</param>
/// <param name="Chance">The chance that the proposal passes, from 0 to 1.</param>
/// <param name="Likeliest">The tally of the likeliest ballots, with those not voting.</param>
/// <param name="Edition">The hash of the edition under the forecast.</param>
public sealed record Snapshot(int Entries, double Chance, Tally Likeliest, string Edition);

/// <summary>A snapshot as it is stored.</summary>
/// <param name="Number">Its number among the snapshots of its count, from 1.</param>
/// <param name="Count">What it said.</param>
/// <param name="TakenBy">Who took it; empty where not said.</param>
/// <param name="TakenAt">When.</param>
public sealed record StoredSnapshot(int Number, Snapshot Count, string TakenBy, DateTimeOffset TakenAt);
