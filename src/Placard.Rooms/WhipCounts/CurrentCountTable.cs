using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>The states of a count, one a row; filled in, it can be imported.</summary>
internal static class CurrentCountTable
{
    public static Table<CurrentCount> Columns { get; } =
        Table<CurrentCount>.Of(
            count => count.Count.States,
            new("state", "ISO 3166 code of the state", (_, s) => s.State),
            new("name", "Name of the state", (count, s) => count.States.NameOf(s.State)),
            new("likeliest", "Likeliest ballot: yes, no, abstain or absent", (_, s) => CountWording.Word(s.Expected.Likeliest)),
            new("yes", "Chance of a yes, 0 to 1", (_, s) => s.Expected.Yes),
            new("no", "Chance of a no", (_, s) => s.Expected.No),
            new("abstain", "Chance of an abstention", (_, s) => s.Expected.Abstain),
            new("absent", "Chance of not voting", (_, s) => s.Expected.Absent),
            new("passes_if_yes", "Chance that the proposal passes if the state votes yes", (_, s) => s.PassesIfYes),
            new("passes_if_no", "Chance that the proposal passes if the state votes no", (_, s) => s.PassesIfNo),
            new("passes_if_neither", "Chance that the proposal passes if the state does neither", (_, s) => s.PassesIfNeither),
            new("gain", "By how much the chance of the goal rises if the state is won", (count, s) => s.Gain(count.Goal)),
            new("risk", "By how much it falls if the state is lost", (count, s) => s.Risk(count.Goal)),
            new("open", "Whether no ballot of the state is nearly certain: yes or no", (_, s) => s.IsOpen ? "yes" : "no"),
            new("position", "What the state is committed to", (_, s) => s.Said is { } said ? CountWording.Word(said.Standing.Ballot) : ""),
            new("sure", "How sure that is: public, told, heard or guessed", (_, s) => s.Said?.Standing.Sure.Word),
            new("who", "Who said so", (_, s) => s.Said?.Standing.SaidBy),
            new("when", "When they said so", (_, s) => s.Said?.Standing.SaidOn.ToString()),
            new("note", "Note", (_, s) => s.Said?.Standing.Note),
            new(
                "contradicted",
                "Whether another commitment says otherwise: yes or no",
                (_, s) =>
                    s.Said is null ? ""
                    : s.Said.IsContradicted ? "yes"
                    : "no"
            )
        );
}
