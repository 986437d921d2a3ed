using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The bodies whose seats are followed, what is uncontested, and what comes next.</summary>
public sealed record SeatsStartJson(
    IReadOnlyList<BodyLineJson> Bodies,
    ContestCountJson CouncilElections,
    IReadOnlyList<OpenSlateJson> OpenNext,
    VacancyFiguresJson MandateVacancies,
    int Mandates,
    int MandatesWithKnownEnd,
    string Elections
)
{
    internal static SeatsStartJson Of(SeatsStart start) =>
        new(
            [
                .. start.Bodies.Select(b => new BodyLineJson(
                    b.Body.Code,
                    b.Body.Name,
                    b.Body.Members == SeatHolders.States ? "states" : "experts",
                    b.Body.Seats,
                    b.Known,
                    SeatRulesJson.Of(b.Body)
                )),
            ],
            ContestCountJson.Of(start.Council.Total),
            [
                .. start.Open.Select(o => new OpenSlateJson(
                    o.Body.Code,
                    o.Group.ToCode(),
                    o.Ends.Iso(),
                    [.. o.Leaving.Select(h => h.State.ToString())],
                    [.. o.Barred.Select(s => s.ToString())],
                    o.Slate?.Candidates,
                    o.Contest
                )),
            ],
            VacancyFiguresJson.Of(start.Vacancies),
            start.Mandates.All,
            start.Mandates.WithEnd,
            start.Council.ElectionsHeld
        );
}

/// <summary>A body and its rules.</summary>
public sealed record BodyLineJson(string Code, string Name, string Members, int Seats, int KnownMembers, SeatRulesJson Rules);

/// <summary>Seats that fall vacant next.</summary>
public sealed record OpenSlateJson(
    string Body,
    string Group,
    string Ends,
    IReadOnlyList<string> Leaving,
    IReadOnlyList<string> MayNotStandAgain,
    int? Candidates,
    string Contest
);
