using Placard.Desk.WatchLists;

namespace Placard.Rooms.WatchLists;

/// <summary>Which list is shown.</summary>
public sealed record WatchedListQuery(StoredWatchList Stored)
{
    public static QueryParameters<WatchedListQuery> Parameters { get; } =
        new QueryParameters<WatchedListQuery>(request => new(request.Value(WatchListName.Parameter)!)).With(
            WatchListName.Parameter,
            q => q.Stored
        );
}
