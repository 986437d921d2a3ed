using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>A state as a candidate, as JSON gives it.</summary>
public sealed record CandidateSheetJson(
    string State,
    string Name,
    bool CanBeElected,
    bool MemberOfTheCouncilToday,
    bool? MayStandAgainAtTheEndOfThisTerm,
    IReadOnlyList<HeldTermJson> Terms,
    IReadOnlyList<StoodJson> Candidacies,
    IReadOnlyList<BallotCountJson> Votes,
    IReadOnlyList<SeatChangeJson> Changes,
    IReadOnlyList<RegisterNotesJson> Registers,
    string Elections
)
{
    internal static CandidateSheetJson Of(CandidateSheet sheet) =>
        new(
            sheet.State.Code.ToString(),
            sheet.State.Name,
            sheet.CanBeElected,
            sheet.Now is not null,
            sheet.MayStandAgain,
            [.. sheet.Terms.Select(t => new HeldTermJson(t.Body.Code, t.Days.From.Iso(), t.Days.To.Iso(), t.IsConfirmed))],
            [.. sheet.Candidacies.Select(c => new StoodJson(CandidacyJson.Of(c.Candidacy), c.WasContested))],
            [
                .. sheet.Votes.Select(v => new BallotCountJson(
                    v.Body.Code,
                    sheet.Held.Of(v.Body).Votes.First.ToString(),
                    sheet.Held.Of(v.Body).Votes.Last.ToString(),
                    v[Ballot.Yes],
                    v[Ballot.No],
                    v[Ballot.Abstain],
                    v.NotVoting
                )),
            ],
            [.. sheet.Changes.Select(SeatChangeJson.Of)],
            [
                .. sheet.Registers.Select(r => new RegisterNotesJson(
                    r.Title,
                    [.. r.Notes.Select(n => n.Text)],
                    [.. r.Notes.Select(n => n.Address)]
                )),
            ],
            sheet.ElectionsHeld
        );
}

/// <summary>A term.</summary>
public sealed record HeldTermJson(string Body, string? From, string? To, bool Confirmed);

/// <summary>A candidacy, and whether its group had more candidates than seats.</summary>
public sealed record StoodJson(CandidacyJson Candidacy, bool? Contested);

/// <summary>What a state did in the roll calls of one body, of which the edition has votes between two dates. How often it did not vote is
/// left out where the sources of the body do not say who did not.</summary>
public sealed record BallotCountJson(string Body, string First, string Last, int Yes, int No, int Abstain, int? NotVoting);

/// <summary>What another register has of a state: each thing in words, and its page.</summary>
public sealed record RegisterNotesJson(string Register, IReadOnlyList<string> Notes, IReadOnlyList<string> Addresses);

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
            change.State.OrNull(),
            change.Kind.ToWord(),
            change.Symbol.OrNull(),
            change.Vote.Length > 0 ? change.Vote : null,
            change.Words,
            SeatSourceJson.Of(change.Origin)
        );
}
