namespace Placard.Rooms.WatchLists;

/// <summary>What is new on a list, one thing a row.</summary>
internal static class WatchedListTable
{
    public static Table<WatchedList> Columns { get; } =
        Table<WatchedList>.Of(
            list => list.Items.SelectMany(item => item.New.Select(thing => (Item: item, Thing: thing))),
            new("item", "Number of the item in the list", (_, row) => row.Item.Stored.Number),
            new("kind", "Kind of the item", (_, row) => row.Item.Stored.Subject.Kind) { Words = SubjectKindWords.All },
            new("name", "Canonical name of the item", (_, row) => row.Item.Stored.Subject.Name),
            new("section", "The list that has it", (_, row) => row.Thing.Section),
            new("date", "When it happened", (_, row) => row.Thing.Happening.Day),
            new("title", "What happened", (_, row) => row.Thing.Happening.Title),
            new("address", "The page that shows it", (_, row) => row.Thing.Happening.Address),
            new("summary", "More of it", (_, row) => row.Thing.Happening.Summary)
        );
}
