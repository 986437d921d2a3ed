using System.Globalization;
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
            [c.Id.ToString(), c.Vote.Title, c.Vote.Body.Code, PartialDate.From(c.Vote.On).ToString(), c.Vote.Symbol.ToString(), c.Vote.Like.ToString(), CountWords.Word(c.Vote.Rule), CountWords.Word(c.Vote.Goal), Number(c.Entries)]));

    /// <summary>The states of a count, one a row.</summary>
    public static CsvTable States(CountView view) => new(
        ["state", "name", "likeliest", "yes", "no", "abstain", "absent", "passes_if_yes", "passes_if_no", "passes_if_neither", "gain", "risk", "open", "position", "sure", "who", "when", "note", "contradicted"],
        view.Count.States.Select(IReadOnlyList<string?> (s) =>
        [
            s.State.ToString(), view.States.NameOf(s.State), CountWords.Word(s.Expected.Likeliest), Share(s.Expected.Yes), Share(s.Expected.No), Share(s.Expected.Abstain), Share(s.Expected.Absent),
            Share(s.PassesIfYes), Share(s.PassesIfNo), Share(s.PassesIfNeither), Share(s.Gain(view.Goal)), Share(s.Risk(view.Goal)), s.IsOpen ? "yes" : "no",
            s.Said is { } said ? CountWords.Word(said.Standing.Ballot) : "", s.Said?.Standing.Sure.Word, s.Said?.Standing.SaidBy, s.Said?.Standing.SaidOn.ToString(), s.Said?.Standing.Note,
            s.Said is null ? "" : s.Said.IsContradicted ? "yes" : "no",
        ]));

    private static string Share(double share) => share.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
