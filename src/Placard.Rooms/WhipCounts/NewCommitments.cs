using Placard.Desk;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>Writes commitments to the desk, leaving out those that stand there already, so that a table that grew can be taken in again and again.</summary>
internal static class NewCommitments
{
    /// <summary>Adds what is new.</summary>
    public static WrittenAnswer Add(OpenDesk desk, CountId id, IReadOnlyList<Commitment> commitments, string by, DateTimeOffset at)
    {
        var known = desk.WhipCounts.LedgerOf(id).Standing.Select(c => c.Commitment).ToHashSet();
        var more = commitments.Where(known.Add).ToList();
        return more.Count == 0
            ? new WrittenAnswer(id.ToString(), null, 0, commitments.Count)
            : new WrittenAnswer(id.ToString(), desk.WhipCounts.Add(id, more, by, at), more.Count, commitments.Count - more.Count);
    }
}
