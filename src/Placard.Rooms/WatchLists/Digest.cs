using Placard.Desk;
using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>What is to be sent of one list: what is new that was neither seen nor sent.</summary>
/// <param name="List">The list.</param>
/// <param name="Items">The items with something new, in the order of the list.</param>
/// <param name="Known">All that was known of each item of the list, to be kept as sent.</param>
internal sealed record Digest(StoredWatchList List, IReadOnlyList<DigestItem> Items, IReadOnlyList<SeenItem> Known)
{
    public int New => Items.Sum(item => item.New.Count);

    /// <summary>The digests of all lists that have something new. What happened to a thing is looked up once, however many lists follow
    /// it.</summary>
    public static IReadOnlyList<Digest> Of(
        OpenEdition edition,
        WatchListStore store,
        IReadOnlyList<StoredWatchList> lists,
        SharedDeclarations shared
    )
    {
        var news = SubjectNews.Of(edition, shared.Happenings);
        var seen = store.Things(lists.SelectMany(list => list.Items));
        var found = new Dictionary<(DeskId List, int Item), (DigestItem Item, SeenItem Known)>();
        foreach (var followed in lists.SelectMany(list => list.Items.Select(item => (list.Id, Item: item))).GroupBy(f => f.Item.Subject))
        {
            var subject = followed.Key.ToSubject();
            var (things, label) = (news.Of(subject), shared.SubjectNames.TryFind(edition, subject)?.Label ?? subject.Name);
            foreach (var same in followed.GroupBy(f => (f.Item.Seen, f.Item.Mailed)))
            {
                var @new = things.Since(seen[same.Key.Seen], seen[same.Key.Mailed]);
                foreach (var (list, item) in same)
                    found[(list, item.Number)] = (new(item, label, @new), new(list, item.Number, things.Known));
            }
        }
        return
        [
            .. lists
                .Select(list => (List: list, Items: list.Items.Select(item => found[(list.Id, item.Number)]).ToList()))
                .Where(of => of.Items.Exists(item => item.Item.New.Count > 0))
                .Select(of => new Digest(
                    of.List,
                    [.. of.Items.Select(item => item.Item).Where(item => item.New.Count > 0)],
                    [.. of.Items.Select(item => item.Known)]
                )),
        ];
    }
}

/// <summary>What is new of one item.</summary>
/// <param name="Stored">The item.</param>
/// <param name="Label">What it is called.</param>
/// <param name="New">What is new, newest first; at least one thing.</param>
internal sealed record DigestItem(StoredItem Stored, string Label, IReadOnlyList<NewThing> New);
