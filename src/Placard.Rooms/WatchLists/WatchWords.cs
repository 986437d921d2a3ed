using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>The sentences of watch lists.</summary>
internal static class WatchWords
{
    /// <summary>What is new on a list.</summary>
    public static string Lead(WatchedList list) =>
        list.Items.Count == 0 ? "This list follows nothing yet. Add a state, a group, a symbol, a phrase, a body or an organisation."
        : list.New == 0 ? $"Nothing is new in this edition on {Items(list.Items.Count)}."
        : $"{Plurals.Count(list.New, "new thing")} on {list.WithNews.Count()} of {Items(list.Items.Count)}.";

    /// <summary>What is new of an item.</summary>
    public static string New(WatchedItem item) => $"{Plurals.Count(item.New.Count, "new thing")} since {Dates.InWords(item.Stored.SeenAt)}";

    /// <summary>Of an item of which nothing is new.</summary>
    public static string Nothing(WatchedItem item) =>
        $"{item.Label} ({item.Stored.Subject.Kind}): nothing new since {Dates.InWords(item.Stored.SeenAt)}. {Limits(item)}".TrimEnd();

    /// <summary>What the edition does not have of an item; empty where it has something.</summary>
    public static string Limits(WatchedItem item) =>
        item.Known is null ? "This edition does not know the name."
        : !item.Known.IsHeld ? "This edition has nothing of it yet."
        : "";

    public static string Items(int count) => Plurals.Count(count, "item");

    /// <summary>The list in a line of a terminal.</summary>
    public static string Line(StoredWatchList list) => Quotes.ForTerminal($"{list.Id}  {list.Title}, {Items(list.Items.Count)}");
}
