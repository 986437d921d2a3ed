using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Days of seats, for a calendar.</summary>
internal static class SeatCalendar
{
    /// <summary>What falls vacant: one entry for all seats of a body that end on one day, and one for each mandate and holder.</summary>
    public static Calendar Of(DueList list) => new("What falls vacant", [.. DueGroup.ListOf(list).Select(Entry)]);

    /// <summary>Elections.</summary>
    public static Calendar Of(ElectionList list) => new("Elections to seats", [.. list.Elections.Select(Entry)]);

    /// <summary>What falls vacant soon, and every election.</summary>
    public static Calendar Of(SeatsStart start) =>
        new("Seats", [.. DueGroup.ListOf(start.Due).Select(Entry), .. start.Elections.Select(Entry)]);

    /// <summary>The elections to a body, and the ends of its terms.</summary>
    public static Calendar Of(SeatedMembers view) =>
        new(
            view.Body.Name,
            [
                .. view.Elections.Select(Entry),
                .. view.Next.Select(next => new CalendarEntry(
                    $"{Plurals.Count(next.Seats.Count, "seat falls", "seats fall")} vacant: {view.Body.Name}",
                    SeatAddresses.Body(view.Body),
                    next.Ends,
                    string.Join(", ", next.Seats.Select(s => s.State))
                )),
            ]
        );

    private static CalendarEntry Entry(DueGroup due) =>
        new(due.Title, due.Address, due.Ends.Latest, due.Ends.IsExact ? due.About : $"{due.Ends}, at the latest on this day. {due.About}");

    private static CalendarEntry Entry(Election election)
    {
        var entry = SeatFeed.Of(election);
        return new(entry.Title, entry.Address, entry.Day, entry.Summary);
    }
}
