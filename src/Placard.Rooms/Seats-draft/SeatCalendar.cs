using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Days of seats, for a calendar.</summary>
internal static class SeatCalendar
{
    /// <summary>What falls vacant: an entry for all seats of a body and group that end on one day, and one for each mandate and
    /// holder.</summary>
    public static Calendar Of(DueList list) =>
        new("What falls vacant", [.. list.Due.GroupBy(KeyOf).Select(g => Entry(g.Key, [.. g], list.States))]);

    /// <summary>The elections of a list.</summary>
    public static Calendar Of(ElectionList list) =>
        new("Elections to seats", [.. list.Elections.Select(e => new CalendarEntry(SeatFeed.Of(e).Title, Addresses.Election(e.Body.Code, e.Day), e.Day, SeatFeed.Of(e).Summary))]);

    private static (DueKind Kind, PartialDate Ends, string Subject) KeyOf(DueSeat due) =>
        (due.Kind, due.Ends, due.Mandate?.FullTitle ?? due.Body!.Name);

    private static CalendarEntry Entry((DueKind Kind, PartialDate Ends, string Subject) key, IReadOnlyList<DueSeat> due, StateRegister states)
    {
        var first = due[0];
        var address = first.Mandate is { } mandate ? Addresses.Mandate(mandate.Code) : Addresses.SeatsOf(first.Body!.Code);
        return key.Kind switch
        {
            DueKind.Mandate => new($"Mandate ends unless renewed: {key.Subject}", address, key.Ends.Latest, first.Rests),
            DueKind.Holder => new($"Six years of the holder end: {key.Subject}", address, key.Ends.Latest, first.Rests),
            DueKind.Expert => new(
                $"{Plurals.Count(due.Count, "term ends", "terms end")}: {key.Subject}",
                address,
                key.Ends.Latest,
                string.Join(", ", due.Select(d => d.Name))
            ),
            _ => new(
                $"{Plurals.Count(due.Count, "seat falls", "seats fall")} vacant: {key.Subject}",
                address,
                key.Ends.Latest,
                string.Join(", ", due.Select(d => states.Find(d.State)?.Name ?? d.State.ToString()))
            ),
        };
    }
}
