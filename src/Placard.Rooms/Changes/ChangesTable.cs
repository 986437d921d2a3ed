using Placard.Edition.Changes;

namespace Placard.Rooms.Changes;

/// <summary>A row for each change.</summary>
internal static class ChangesTable
{
    public static Table<ShownChanges> Columns { get; } =
        Table<ShownChanges>.Of<NoticedChange>(
            shown => shown.All,
            [
                new("noticed", "Day on which the edition with the change took the place of the one before", (_, c) => c.Step.Noticed.Iso()),
                .. Of<ShownChanges, NoticedChange>(noticed => noticed.Change),
            ]
        );

    /// <summary>What every table of changes says of one.</summary>
    public static Column<TModel, TRow>[] Of<TModel, TRow>(Func<TRow, RecordChange> change) =>
        [
            new("kind", "What changed", (_, row) => change(row).Kind.ToWord()),
            new(
                "address",
                "Address of the vote, symbol of the text, or table and key of the entry of a register",
                (_, row) => change(row).Address
            ),
            new("body", "Code of the body", (_, row) => change(row).Body?.Code),
            new("date", "Date of the vote, text or entry", (_, row) => change(row).Date),
            new("title", "Title of the vote or text; of an entry, its table", (_, row) => change(row).Title),
            new("before", "What the earlier edition said; of ballots those that differ", (_, row) => change(row).Before),
            new("after", "What the later edition says", (_, row) => change(row).After),
        ];
}
