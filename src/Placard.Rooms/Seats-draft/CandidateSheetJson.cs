using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A state as a candidate, as JSON gives it.</summary>
public sealed record CandidateSheetJson(
    string State,
    string Name,
    bool MemberOfTheCouncilToday,
    bool? MayStandAgainAtTheEndOfThisTerm,
    IReadOnlyList<HeldTermJson> Terms,
    IReadOnlyList<CandidacyJson> Candidacies,
    IReadOnlyList<BallotCountJson> Votes,
    IReadOnlyList<SeatChangeJson> Changes,
    string Elections
)
{
    internal static CandidateSheetJson Of(CandidateSheet sheet) =>
        new(
            sheet.State.Code.ToString(),
            sheet.State.Name,
            sheet.Now is not null,
            sheet.Now is { } now ? sheet.MayStandAgain(now) : null,
            [.. sheet.Terms.Select(t => new HeldTermJson(t.Body.Code, t.Days.From.Iso(), t.Days.To.Iso(), t.IsConfirmed))],
            [.. sheet.Candidacies.Select(CandidacyJson.Of)],
            [
                .. sheet.Votes.Select(v => new BallotCountJson(
                    v.Body.Code,
                    v.First.ToString(),
                    v.Last.ToString(),
                    v.Yes,
                    v.No,
                    v.Abstain,
                    v.Absent
                )),
            ],
            [.. sheet.Changes.Select(SeatChangeJson.Of)],
            sheet.ElectionsHeld
        );
}

/// <summary>A term.</summary>
public sealed record HeldTermJson(string Body, string? From, string? To, bool Confirmed);

/// <summary>What a state did in the roll calls of one body.</summary>
public sealed record BallotCountJson(string Body, string First, string Last, int Yes, int No, int Abstain, int NotVoting);

/// <summary>A change of seats between elections.</summary>
public sealed record SeatChangeJson(
    string Body,
    string Date,
    string? State,
    string Kind,
    string? Symbol,
    string? Vote,
    string Words,
    SeatSourceJson? Read
)
{
    internal static SeatChangeJson Of(SeatChange change) =>
        new(
            change.Body.Code,
            change.On.ToString(),
            change.State.IsKnown ? change.State.ToString() : null,
            change.Kind.ToWord(),
            change.Symbol.IsKnown ? change.Symbol.ToString() : null,
            change.Vote.Length > 0 ? change.Vote : null,
            change.Words,
            SeatSourceJson.Of(change.Origin)
        );
}
