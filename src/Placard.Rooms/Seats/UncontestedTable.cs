using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each year and group.</summary>
internal static class UncontestedTable
{
    public static Table<UncontestedSeats> Columns { get; } =
        Table<UncontestedSeats>.Of(
            view => view.ByYear.SelectMany(y => y.Slates),
            new("body", "Code of the body", (_, s) => s.Body.Code),
            new("year", "Year", (_, s) => s.Election.Year),
            new("date", "Day of the election", (_, s) => s.Election),
            new("group", "Code of the regional group", (_, s) => s.Group.ToCode()),
            new("seats", "Seats to be filled", (_, s) => s.Seats),
            new("candidates", "Declared candidates; empty where not known", (_, s) => s.Candidates),
            new("uncontested_seats", "Seats filled without a contest; empty where not known", (_, s) => Uncontested(s)),
            new("elected", "Codes of the states elected; empty where not known", (view, s) => string.Join(' ', view.ElectedBy(s))),
            new("source", "Page that it was read from", (_, s) => s.Origin.Locator)
        );

    private static int? Uncontested(Slate slate) =>
        slate.IsContested switch
        {
            true => 0,
            false => slate.Seats,
            null => null,
        };
}
