using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each thing that falls vacant or ends.</summary>
internal static class DueListTable
{
    public static Table<DueList> Columns { get; } =
        Table<DueList>.Of(
            list => list.Due,
            new("ends", "Last day; a month or a year means its last day at the latest", (_, d) => d.Ends),
            new("kind", "What it is", (_, d) => d.Kind.ToWord()) { Words = DueKindWords.All },
            new("body", "Code of the body of a seat", (_, d) => d.Body?.Code),
            new("mandate", "Short name of the mandate", (_, d) => d.Mandate?.Code),
            new("state", "ISO 3166 code of the state, or of the expert's nationality", (_, d) => d.State),
            new("group", "Code of the regional group of a seat", (_, d) => d.Group.ToCode()),
            new("name", "Name of the expert or holder", (_, d) => d.Name),
            new("may_stand_again", "Whether who holds it may be elected again at once", (_, d) => Again(d)),
            new("basis", "What the day rests on", (_, d) => d.Rests)
        );

    private static string? Again(DueSeat due) => due.Kind == DueKind.Mandate ? null : SeatWords.YesNo(due.MayStandAgain);
}
