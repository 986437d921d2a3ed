using System.Data.Common;
using Placard.Desk.Engines;

namespace Placard.Desk.WatchLists;

/// <summary>The store of watch lists on a desk: what is followed, and what of it was seen and sent.</summary>
public sealed class WatchListStore
{
    /// <summary>The most lists on one desk.</summary>
    public const int MostLists = 10_000;

    /// <summary>The most items of one list.</summary>
    public const int MostItems = 100;

    /// <summary>The longest address of a mail.</summary>
    public const int LongestMail = 254;

    private const int LongestTitle = 300;

    private readonly OpenDesk _desk;

    internal WatchListStore(OpenDesk desk) => _desk = desk;

    /// <summary>Every list with its items, by title.</summary>
    public IReadOnlyList<StoredWatchList> All() =>
        [
            .. _desk
                .Read(WatchListRows.All)
                .OrderBy(list => list.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(list => list.Id.ToString(), StringComparer.Ordinal),
        ];

    /// <summary>One list, or null.</summary>
    public StoredWatchList? Find(DeskId id) => _desk.Read(connection => WatchListRows.Find(connection, id));

    /// <summary>What was seen and sent of some items, by what names it.</summary>
    public IReadOnlyDictionary<string, SeenThings> Things(IEnumerable<StoredItem> items)
    {
        var hashes = items.SelectMany(item => new[] { item.Seen, item.Mailed }).ToHashSet(StringComparer.Ordinal);
        return _desk.Read(connection => SeenRows.Of(connection, hashes));
    }

    /// <summary>Begins a list.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="mailTo">Where its digest is sent; empty for nowhere. Whether it is an address is for whoever sends to say.</param>
    /// <param name="by">Whose it is.</param>
    /// <param name="at">When.</param>
    /// <exception cref="DeskException">A text is too long, or the desk is full.</exception>
    public StoredWatchList Begin(string title, string mailTo, Author by, DateTimeOffset at)
    {
        var list = new StoredWatchList(DeskId.New(), Title(title), by.Checked(), Mail(mailTo), at, 1, []);
        return _desk.Write(connection =>
        {
            if (connection.Rows("SELECT count(*) FROM watch_list", row => row.GetInt64(0))[0] >= MostLists)
                throw new DeskException(DeskProblem.Refused, $"A desk holds at most {MostLists} watch lists. Delete some first.");
            WatchListRows.Insert(connection, list);
            return list;
        });
    }

    /// <summary>Changes what a list is called, whose it is, and where its digest is sent.</summary>
    /// <exception cref="DeskException">There is no such list, a text is too long, or others changed it since the version that was
    /// seen.</exception>
    public void Revise(DeskId id, string title, string mailTo, Author owner, int? seen = null)
    {
        var (what, to, who) = (Title(title), Mail(mailTo), owner.Checked());
        _desk.Write(
            connection =>
            {
                Lock(connection, id, seen);
                return connection.Run(
                    "UPDATE watch_list SET title = @title, owner = @owner, mail_to = @to WHERE id = @id",
                    ("title", what),
                    ("owner", who),
                    ("to", to),
                    ("id", id.ToString())
                );
            },
            forgets: true
        );
    }

    /// <summary>Adds the items that the list does not follow yet: all of them, or none, also where two people add at once.</summary>
    /// <returns>How many were added.</returns>
    /// <exception cref="DeskException">There is no such list, an item has no name, or the list is full.</exception>
    public int Add(DeskId id, IReadOnlyList<NewItem> items, Author by, DateTimeOffset at)
    {
        var (all, who) = (items.Select(i => i with { Subject = i.Subject.Checked() }).ToList(), by.Checked());
        return _desk.Write(connection =>
        {
            SeenRows.TakeTurn(connection);
            Lock(connection, id, null);
            var known = WatchListRows.Find(connection, id)!.Items.Select(i => i.Subject).ToHashSet();
            var before = known.Count;
            var added = all.Where(item => known.Add(item.Subject)).ToList();
            if (before + added.Count > MostItems)
                throw new DeskException(DeskProblem.Refused, $"A watch list follows at most {MostItems} things.");
            foreach (var item in added)
            {
                connection.Run("UPDATE watch_list SET items = items + 1 WHERE id = @id", ("id", id.ToString()));
                var number = connection.Rows("SELECT items FROM watch_list WHERE id = @id", r => r.GetInt32(0), ("id", id.ToString()))[0];
                var seen = SeenRows.Write(connection, item.Seen);
                WatchListRows.Insert(connection, id, new StoredItem(number, item.Subject, seen, at, seen, null, who, at));
            }
            return added.Count;
        });
    }

    /// <summary>Follows an item no longer.</summary>
    /// <exception cref="DeskException">There is no such list or item.</exception>
    public void Remove(DeskId id, int item) =>
        _desk.Write(
            connection =>
            {
                SeenRows.TakeTurn(connection);
                Lock(connection, id, null);
                if (
                    connection.Run("DELETE FROM watch_item WHERE list_id = @id AND item_no = @item", ("id", id.ToString()), ("item", item))
                    != 1
                )
                    throw new DeskException(DeskProblem.Missing, $"The watch list has no item {item}.");
                SeenRows.RemoveUnused(connection);
                return true;
            },
            forgets: true
        );

    /// <summary>Keeps what was seen of some items; those that are no longer followed are passed over.</summary>
    public void See(IReadOnlyCollection<SeenItem> items, DateTimeOffset at) => Keep(items, at, "seen = @hash, seen_at = @at");

    /// <summary>Keeps what was sent of some items by mail; those that are no longer followed are passed over.</summary>
    public void Send(IReadOnlyCollection<SeenItem> items, DateTimeOffset at) => Keep(items, at, "mailed = @hash, mailed_at = @at");

    /// <summary>Deletes a list whole.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="DeskException">Others changed it since the version that was seen.</exception>
    public bool Delete(DeskId id, int? seen = null) =>
        _desk.Write(
            connection =>
            {
                SeenRows.TakeTurn(connection);
                if (connection.Rows("SELECT 1 FROM watch_list WHERE id = @id", _ => true, ("id", id.ToString())).Count == 0)
                    return false;
                Lock(connection, id, seen);
                connection.Run("DELETE FROM watch_list WHERE id = @id", ("id", id.ToString()));
                SeenRows.RemoveUnused(connection);
                return true;
            },
            forgets: true
        );

    private void Keep(IReadOnlyCollection<SeenItem> items, DateTimeOffset at, string what) =>
        _desk.Write(connection =>
        {
            SeenRows.TakeTurn(connection);
            // Many lists follow the same thing, and have then seen the same.
            var hashes = new Dictionary<SeenThings, string>(ReferenceEqualityComparer.Instance);
            foreach (var item in items)
            {
                if (!hashes.TryGetValue(item.Things, out var hash))
                    hashes.Add(item.Things, hash = SeenRows.Write(connection, item.Things));
                connection.Run(
                    $"UPDATE watch_item SET {what} WHERE list_id = @list AND item_no = @item",
                    ("hash", hash),
                    ("at", DeskText.Of(at)),
                    ("list", item.List.ToString()),
                    ("item", item.Number)
                );
            }
            SeenRows.RemoveUnused(connection);
            return true;
        });

    // Raising the version locks the row of the list, so that two who write at once come after one another.
    private static void Lock(DbConnection connection, DeskId id, int? seen)
    {
        if (connection.Run("UPDATE watch_list SET version = version + 1 WHERE id = @id", ("id", id.ToString())) == 0)
            throw new DeskException(DeskProblem.Missing, "There is no such watch list on the desk.");
        if (
            seen is { } version
            && connection.Rows("SELECT version FROM watch_list WHERE id = @id", row => row.GetInt32(0), ("id", id.ToString()))[0]
                != version + 1
        )
            throw new DeskException(
                DeskProblem.Changed,
                "The watch list changed since it was read, and nothing was written. Look at it again, and write what still holds."
            );
    }

    private static string Title(string title) =>
        DeskText.Checked("the title", title, LongestTitle) is { Length: > 0 } words
            ? words
            : throw new DeskException(DeskProblem.Refused, "A watch list needs a title.");

    private static string Mail(string to) => DeskText.Checked("the address of the mail", to, LongestMail);
}
