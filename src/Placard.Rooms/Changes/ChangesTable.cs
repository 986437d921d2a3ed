using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>A row for each change.</summary>
internal static class ChangesTable
{
    public static Table<ShownChanges> Columns { get; } =
        Table<ShownChanges>.Of(
            shown => shown.All,
            new("noticed", "Day on which the edition with the change took the place of the one before", (_, c) => c.Step.Noticed.Iso()),
            new("kind", "What changed", (_, c) => c.Change.Kind.ToWord()),
            new("address", "Address of the vote, or symbol of the text", (_, c) => c.Change.Address),
            new("body", "Code of the body", (_, c) => c.Change.Body?.Code),
            new("date", "Date of the vote or text", (_, c) => c.Change.Date),
            new("title", "Title of the vote or text", (_, c) => c.Change.Title),
            new("before", "What the earlier edition said; of ballots those that differ", (_, c) => c.Change.Before),
            new("after", "What the later edition says", (_, c) => c.Change.After)
        );
}
