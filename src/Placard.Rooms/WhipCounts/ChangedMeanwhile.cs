using Placard.Desk.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>What is said to who filled in a form from a count that others changed meanwhile.</summary>
internal static class ChangedMeanwhile
{
    private const int MostNamed = 5;

    public static string Of(IReadOnlyList<StoredChange> changes, CommitmentLedger ledger, StateRegister states) =>
        "Nothing was written, because the count changed since this page was made: "
        + string.Join("; ", changes.Take(MostNamed).Select(change => Of(change, ledger, states)))
        + (changes.Count > MostNamed ? $"; and {Plurals.Count(changes.Count - MostNamed, "more change")}" : "")
        + ". This is the count as it is now. Send the form again if it is still right.";

    private static string Of(StoredChange change, CommitmentLedger ledger, StateRegister states)
    {
        var by = change.WrittenBy.Length == 0 ? "" : $" by {change.WrittenBy}";
        return change.Kind switch
        {
            StoredChangeKind.Added => $"{Entries(change, ledger, states)} added{by}",
            StoredChangeKind.Withdrawn => $"{Entries(change, ledger, states)} withdrawn{by}",
            StoredChangeKind.Redacted => $"who and note of entry {change.First} redacted{by}",
            _ => $"the vote changed{by} ({change.Words})",
        };
    }

    private static string Entries(StoredChange change, CommitmentLedger ledger, StateRegister states) =>
        change.Last - change.First >= MostNamed
            ? $"entries {change.First} to {change.Last}"
            : Lists.And([
                .. ledger
                    .All.Where(c => c.Entry >= change.First && c.Entry <= change.Last)
                    .Select(c => $"entry {c.Entry} ({states.NameOf(c.Commitment.State)}, {CountWording.Word(c.Commitment.Ballot)})"),
            ]);
}
