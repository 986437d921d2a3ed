using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>Every commitment of a count, the withdrawn among them, in the order in which they were written: what was known at any moment
/// can be read off it.</summary>
/// <param name="All">The commitments.</param>
public sealed record CommitmentLedger(IReadOnlyList<StoredCommitment> All)
{
    /// <summary>Those that stand, in the order in which they were written.</summary>
    public IEnumerable<StoredCommitment> Standing => All.Where(c => c.Withdrawal is null);

    /// <summary>The commitments that stood after so many entries, in the order in which they were written.</summary>
    public IReadOnlyList<Commitment> After(int entries) =>
        [.. All.Where(c => c.Entry <= entries && !(c.Withdrawal?.Entry <= entries)).Select(c => c.Commitment)];

    /// <summary>The number of the last entry that was written before a moment; 0 where there was none.</summary>
    public int LastBefore(DateTimeOffset moment) =>
        All.Where(c => c.WrittenAt < moment)
            .Select(c => c.Entry)
            .Concat(All.Where(c => c.Withdrawal?.WrittenAt < moment).Select(c => c.Withdrawal!.Entry))
            .DefaultIfEmpty()
            .Max();
}
