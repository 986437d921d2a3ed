using Placard.Desk.WhipCounts;
using Placard.Rooms.Votes;

namespace Placard.Rooms.WhipCounts;

/// <summary>The tables of this room.</summary>
internal static class CountTables
{
    /// <summary>The counts on a desk.</summary>
    public static CsvTable Counts(IReadOnlyList<StoredCount> counts) => new(
        ["id", "title", "body", "date", "symbol", "like", "rule", "goal", "entries"],
        counts.Select(IReadOnlyList<string?> (c) =>
            [c.Id.ToString(), c.Vote.Title, c.Vote.Body.Code, c.Vote.On.Iso(), c.Vote.Symbol.ToString(), c.Vote.Like.ToString(), CountWords.Word(c.Vote.Rule), CountWords.Word(c.Vote.Goal), Numbers.Plain(c.Entries)]));

    /// <summary>The states of a count, one a row.</summary>
    public static CsvTable States(CountView view) => new(
        ["state", "name", "likeliest", "yes", "no", "abstain", "absent", "passes_if_yes", "passes_if_no", "passes_if_neither", "gain", "risk", "open", "position", "sure", "who", "when", "note", "contradicted"],
        view.Count.States.Select(IReadOnlyList<string?> (s) =>
        [
            s.State.ToString(), view.States.NameOf(s.State), CountWords.Word(s.Expected.Likeliest), Numbers.Plain(s.Expected.Yes), Numbers.Plain(s.Expected.No), Numbers.Plain(s.Expected.Abstain), Numbers.Plain(s.Expected.Absent),
            Numbers.Plain(s.PassesIfYes), Numbers.Plain(s.PassesIfNo), Numbers.Plain(s.PassesIfNeither), Numbers.Plain(s.Gain(view.Goal)), Numbers.Plain(s.Risk(view.Goal)), s.IsOpen ? "yes" : "no",
            s.Said is { } said ? CountWords.Word(said.Standing.Ballot) : "", s.Said?.Standing.Sure.Word, s.Said?.Standing.SaidBy, s.Said?.Standing.SaidOn.ToString(), s.Said?.Standing.Note,
            s.Said is null ? "" : s.Said.IsContradicted ? "yes" : "no",
        ]));
}
