using Placard.Record.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Seats;

/// <summary>The members of a body on one day.</summary>
public sealed record SeatedMembersJson(
    string Body,
    string Name,
    string On,
    int Seats,
    IReadOnlyDictionary<string, int> ByGroup,
    IReadOnlyList<MemberJson> Members,
    IReadOnlyList<ExpertJson> Experts,
    IReadOnlyList<EmptySeatsJson> Empty,
    IReadOnlyList<string> Suspended,
    IReadOnlyList<BureauJson> Bureau,
    SeatRulesJson Rules,
    string Elections
)
{
    internal static SeatedMembersJson Of(SeatedMembers view) =>
        new(
            view.Body.Code,
            view.Body.Name,
            view.On.Iso(),
            view.Body.Seats,
            view.Members.CountBy(m => m.Group).OrderBy(g => g.Key).ToDictionary(g => g.Key.ToCode(), g => g.Value),
            [.. view.Members.Select(m => MemberJson.Of(m, view))],
            [.. view.Experts.Select(ExpertJson.Of)],
            [.. view.Empty.Select(e => new EmptySeatsJson(e.Group.ToCode(), e.Seats, SeatWords.Why(e)))],
            [.. view.Suspended.Select(s => s.ToString())],
            [.. view.Bureau.Select(BureauJson.Of)],
            SeatRulesJson.Of(view.Body),
            view.ElectionsHeld
        );
}

/// <summary>A state in a seat.</summary>
public sealed record MemberJson(
    string State,
    string Name,
    string Group,
    string? From,
    string? To,
    bool? MayStandAgain,
    bool Confirmed,
    string? Note,
    SeatSourceJson? Read
)
{
    internal static MemberJson Of(SeatHolding seat, SeatedMembers view) =>
        new(
            seat.State.ToString(),
            view.States.NameOf(seat.State),
            seat.Group.ToCode(),
            seat.Days.From.Iso(),
            seat.Days.To.Iso(),
            view.MayStandAgain(seat),
            seat.IsConfirmed,
            seat.Note.Length > 0 ? seat.Note : null,
            SeatSourceJson.Of(seat.Origin)
        );
}

/// <summary>An expert in a seat.</summary>
public sealed record ExpertJson(string Name, string? Nationality, string? Ends, string? Role, string? ListedOn, SeatSourceJson? Read)
{
    internal static ExpertJson Of(ExpertTerm expert) =>
        new(
            expert.Name,
            expert.Nationality.OrNull(),
            expert.Ends.OrNull(),
            expert.Role.Length > 0 ? expert.Role : null,
            expert.ListedOn.OrNull(),
            SeatSourceJson.Of(expert.Origin)
        );
}

/// <summary>A member of a bureau.</summary>
public sealed record BureauJson(int Year, string Role, string Name, string State, string? Elected)
{
    internal static BureauJson Of(BureauTerm term) => new(term.Year, term.Role, term.Name, term.State.ToString(), term.Elected.OrNull());
}

/// <summary>Seats that nobody holds.</summary>
public sealed record EmptySeatsJson(string Group, int Seats, string Why);

/// <summary>The rules of a body's elections.</summary>
public sealed record SeatRulesJson(int TermYears, string ReElection, string ElectedBy, string How, string? Provision, string Source)
{
    internal static SeatRulesJson Of(SeatedBody body) =>
        new(body.TermYears, body.Again.ToWord(), body.ElectedBy, body.How, body.Provision.Length > 0 ? body.Provision : null, body.Source);
}

/// <summary>Where a fact was read.</summary>
public sealed record SeatSourceJson(string Source, string Locator, string? AsOf)
{
    internal static SeatSourceJson? Of(Origin? origin) =>
        origin is null ? null : new(origin.Source.ToString(), origin.Locator, origin.AsOf.OrNull());
}
