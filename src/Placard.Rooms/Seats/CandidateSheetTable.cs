using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each candidacy of a state.</summary>
internal static class CandidateSheetTable
{
    public static Table<CandidateSheet> Columns { get; } =
        Table<CandidateSheet>.Of(
            sheet => sheet.Candidacies,
            new("state", "ISO 3166 code of the state", (_, c) => c.Candidacy.State),
            new("body", "Code of the body", (_, c) => c.Candidacy.Body.Code),
            new("date", "Day of the election", (_, c) => c.Candidacy.Election),
            new("group", "Code of the regional group", (_, c) => c.Candidacy.Group.ToCode()),
            new("votes", "Votes received in the deciding round; empty where not found", (_, c) => c.Candidacy.Votes),
            new("outcome", "What became of it", (_, c) => c.Candidacy.Outcome.ToWord()) { Words = CandidacyOutcomeWords.All },
            new("contested", "Whether its group had more candidates than seats", (_, c) => SeatWords.YesNo(c.WasContested)),
            new("source", "Page that it was read from", (_, c) => c.Candidacy.Origin.Locator)
        );
}
