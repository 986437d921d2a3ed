using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Elections, latest first.</summary>
public sealed record ElectionList(ElectionListQuery Query, IReadOnlyList<Election> Elections)
{
    public static ElectionList Of(OpenEdition edition, ElectionListQuery query) =>
        new(query, [.. SeatIndex.Of(edition).Elections.Where(e => query.Body is null || e.Body == query.Body)]);

    /// <summary>The elections, to follow.</summary>
    public static Feed FeedOf(ElectionList list) => new("Elections to seats", [.. list.Elections.Select(SeatFeed.Of)]);
}
