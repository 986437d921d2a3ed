using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WatchLists;

/// <summary>The rows of the tables <c>watch_list</c> and <c>watch_item</c>.</summary>
internal static class WatchListRows
{
    private const string Lists = "SELECT id, title, owner, mail_to, opened_at, version FROM watch_list";
    private const string Items =
        "SELECT list_id, item_no, kind, name, seen, seen_at, mailed, mailed_at, added_by, added_at FROM watch_item";

    public static IReadOnlyList<StoredWatchList> All(DbConnection connection)
    {
        var items = connection.Rows($"{Items} ORDER BY list_id, item_no", ReadItem).ToLookup(i => i.List, i => i.Item);
        return connection.Rows(Lists, row => ReadList(row, items));
    }

    public static StoredWatchList? Find(DbConnection connection, DeskId id)
    {
        var items = connection.Rows($"{Items} WHERE list_id = @id ORDER BY item_no", ReadItem, ("id", id.ToString()));
        return connection
            .Rows($"{Lists} WHERE id = @id", row => ReadList(row, items.ToLookup(i => i.List, i => i.Item)), ("id", id.ToString()))
            .FirstOrDefault();
    }

    public static void Insert(DbConnection connection, StoredWatchList list) =>
        connection.Run(
            "INSERT INTO watch_list (id, title, owner, mail_to, opened_at) VALUES (@id, @title, @owner, @to, @at)",
            ("id", list.Id.ToString()),
            ("title", list.Title),
            ("owner", list.Owner),
            ("to", list.MailTo),
            ("at", DeskText.Of(list.OpenedAt))
        );

    public static void Insert(DbConnection connection, DeskId list, StoredItem item) =>
        connection.Run(
            """
            INSERT INTO watch_item (list_id, item_no, kind, name, seen, seen_at, mailed, mailed_at, added_by, added_at)
            VALUES (@list, @number, @kind, @name, @seen, @at, @seen, '', @by, @at)
            """,
            ("list", list.ToString()),
            ("number", item.Number),
            ("kind", item.Subject.Kind),
            ("name", item.Subject.Name),
            ("seen", item.Seen),
            ("by", item.AddedBy),
            ("at", DeskText.Of(item.AddedAt))
        );

    private static StoredWatchList ReadList(DbDataReader row, ILookup<string, StoredItem> items) =>
        new(
            DeskId.TryParse(row.GetString(0), out var id) ? id : throw new FormatException("A watch list has no valid identifier."),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            DeskText.Time(row.GetString(4)),
            row.GetInt32(5),
            [.. items[row.GetString(0)]]
        );

    private static (string List, StoredItem Item) ReadItem(DbDataReader row) =>
        (
            row.GetString(0),
            new StoredItem(
                row.GetInt32(1),
                new DeskSubject(row.GetString(2), row.GetString(3)),
                row.GetString(4),
                DeskText.Time(row.GetString(5)),
                row.GetString(6),
                row.GetString(7) is { Length: > 0 } at ? DeskText.Time(at) : null,
                row.GetString(8),
                DeskText.Time(row.GetString(9))
            )
        );
}
