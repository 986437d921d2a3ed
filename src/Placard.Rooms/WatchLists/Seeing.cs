using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>Marks as seen all that an edition has of what a list follows.</summary>
internal static class Seeing
{
    public static void Mark(OpenEdition edition, WatchListStore store, StoredWatchList list, Happenings happenings, DateTimeOffset now)
    {
        var news = SubjectNews.Of(edition, happenings);
        store.See([.. list.Items.Select(item => new SeenItem(list.Id, item.Number, news.Known(item.Subject.ToSubject())))], now);
    }

    /// <summary>Something to follow: what happened to it until now is not new.</summary>
    public static NewItem Of(OpenEdition edition, Subject subject, Happenings happenings) =>
        new(subject.ToDesk(), SubjectNews.Of(edition, happenings).Known(subject));
}
