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
            [.. start.Council.Open.Select(OpenSlateJson.Of)],
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
)
{
    internal static OpenSlateJson Of(OpenSlate open) =>
        new(
            open.Body.Code,
            open.Group.ToCode(),
            open.Ends.Iso(),
            [.. open.Leaving.Select(h => h.State.ToString())],
            [.. open.Barred.Select(s => s.ToString())],
            open.Slate?.Candidates,
            open.Contest
        );
}
