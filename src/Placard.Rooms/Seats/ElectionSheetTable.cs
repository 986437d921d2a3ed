using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A row for each candidacy.</summary>
internal static class ElectionSheetTable
{
    public static Table<ElectionSheet> Columns { get; } =
        Table<ElectionSheet>.Of(
            sheet => sheet.Election.Candidacies,
            new("body", "Code of the body", (_, c) => c.Body.Code),
            new("date", "Day of the election", (_, c) => c.Election),
            new("state", "ISO 3166 code of the state", (_, c) => c.State),
            new("group", "Code of the regional group", (_, c) => c.Group.ToCode()),
            new("votes", "Votes received in the deciding round; empty where not found", (_, c) => c.Votes),
            new("outcome", "What became of it", (_, c) => c.Outcome.ToWord()) { Words = CandidacyOutcomeWords.All },
            new("note", "What should be known of it", (_, c) => c.Note),
            new("source", "Page that it was read from", (_, c) => c.Origin.Locator)
        );
}
