using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each candidacy of a state.</summary>
internal static class CandidateSheetTable
{
    public static Table<CandidateSheet> Columns { get; } =
        Table<CandidateSheet>.Of(
            sheet => sheet.Candidacies,
            new("state", "ISO 3166 code of the state", (_, c) => c.State),
            new("body", "Code of the body", (_, c) => c.Body.Code),
            new("date", "Day of the election", (_, c) => c.Election),
            new("group", "Code of the regional group", (_, c) => c.Group.ToCode()),
            new("votes", "Votes received in the deciding round; empty where not found", (_, c) => c.Votes),
            new("outcome", "What became of it", (_, c) => c.Outcome.ToWord()) { Words = CandidacyOutcomeWords.All },
            new("contested", "Whether its group had more candidates than seats", (sheet, c) => SeatWords.YesNo(sheet.WasContested(c))),
            new("source", "Page that it was read from", (_, c) => c.Origin.Locator)
        );
}
