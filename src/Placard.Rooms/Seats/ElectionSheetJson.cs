using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>One election, as JSON gives it.</summary>
public sealed record ElectionSheetJson(
    string Body,
    string Date,
    bool ByElection,
    int Seats,
    int? VotesNeeded,
    IReadOnlyList<SlateJson> Slates,
    IReadOnlyList<CandidacyJson> Candidates
)
{
    internal static ElectionSheetJson Of(ElectionSheet sheet) =>
        new(
            sheet.Election.Body.Code,
            sheet.Election.Day.Iso(),
            sheet.Election.IsByElection,
            sheet.Election.Seats,
            sheet.Majority,
            [.. sheet.Election.Slates.Select(SlateJson.Of)],
            [.. sheet.Election.Candidacies.Select(CandidacyJson.Of)]
        );
}

/// <summary>The seats of a group at an election.</summary>
public sealed record SlateJson(string Group, int Seats, int? Candidates, string Contest, string? Note, SeatSourceJson? Read)
{
    internal static SlateJson Of(Slate slate) =>
        new(
            slate.Group.ToCode(),
            slate.Seats,
            slate.Candidates,
            slate.ContestWord(),
            slate.Note.Length > 0 ? slate.Note : null,
            SeatSourceJson.Of(slate.Origin)
        );
}

/// <summary>A state that stood, or received votes.</summary>
public sealed record CandidacyJson(
    string Body,
    string Date,
    string State,
    string Group,
    int? Votes,
    string Outcome,
    string? TermFrom,
    string? TermTo,
    string? Note,
    SeatSourceJson? Read
)
{
    internal static CandidacyJson Of(Candidacy candidacy) =>
        new(
            candidacy.Body.Code,
            candidacy.Election.Iso(),
            candidacy.State.ToString(),
            candidacy.Group.ToCode(),
            candidacy.Votes,
            candidacy.Outcome.ToWord(),
            candidacy.Term.From.Iso(),
            candidacy.Term.To.Iso(),
            candidacy.Note.Length > 0 ? candidacy.Note : null,
            SeatSourceJson.Of(candidacy.Origin)
        );
}
