using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>Sessions, one a row.</summary>
internal static class SessionListTable
{
    private const string Applications = "applications";

    public static Table<SessionList> Columns { get; } =
        Table<SessionList>.Of(
            list => list.Sessions,
            new("session", "What it is called", (_, s) => s.Name),
            new("day", "Day that dates its lists; empty where no list is held", (_, s) => s.Listed?.Day),
            new("before", "Applications before it, as reported", (_, s) => s.Report?.Before) { Unit = Applications },
            Listed(NgoDecisionKind.Recommended),
            Listed(NgoDecisionKind.Deferred),
            Listed(NgoDecisionKind.Closed),
            Listed(NgoDecisionKind.NotRecommended),
            Reported(NgoDecisionKind.Recommended),
            Reported(NgoDecisionKind.Deferred),
            Reported(NgoDecisionKind.Closed),
            Reported(NgoDecisionKind.NotRecommended),
            new("document", "Document that reports it", (_, s) => s.Report?.Document),
            new("note", "What should be known of the figures", (_, s) => s.Report?.Note),
            new("source", "Place that the report was read from", (_, s) => s.Report?.Origin.Locator)
        );

    // Where no name of a kind is listed the list may be missing, so that nothing is said.
    private static Column<SessionList, SessionLine> Listed(NgoDecisionKind kind) =>
        new(
            NameOf(kind),
            $"Applications {kind.ToWord()}, as listed by name; empty where none are",
            (_, s) => s.Listed?.CountOf(kind) is > 0 and var count ? count : (int?)null
        )
        {
            Unit = Applications,
        };

    private static Column<SessionList, SessionLine> Reported(NgoDecisionKind kind) =>
        new(NameOf(kind) + "_reported", $"Applications {kind.ToWord()}, as reported", (_, s) => s.Reported(kind)) { Unit = Applications };

    private static string NameOf(NgoDecisionKind kind) => kind.ToWord().Replace(' ', '_');
}
