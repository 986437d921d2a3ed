namespace Placard.Rooms.Seats;

/// <summary>A row for each slate.</summary>
internal static class ElectionListTable
{
    public static Table<ElectionList> Columns { get; } =
        Table<ElectionList>.Of(
            list => list.Elections.SelectMany(e => e.Slates),
            new("body", "Code of the body", (_, s) => s.Body.Code),
            new("date", "Day of the election", (_, s) => s.Election),
            new("group", "Code of the regional group; empty where the election is not by groups", (_, s) => s.Group.ToCode()),
            new("seats", "Seats to be filled", (_, s) => s.Seats),
            new("candidates", "Declared candidates; empty where not known", (_, s) => s.Candidates),
            new("contest", "Whether more stood than there were seats", (_, s) => s.ContestWord())
            {
                Words = ["contested", "uncontested", "not known"],
            },
            new("note", "What should be known of it", (_, s) => s.Note),
            new("source", "Page that it was read from", (_, s) => s.Origin.Locator)
        );
}
