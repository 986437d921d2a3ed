using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Vacancies, as JSON gives them.</summary>
public sealed record VacancyListJson(VacancyFiguresJson Figures, IReadOnlyList<VacancyJson> Vacancies)
{
    internal static VacancyListJson Of(VacancyList list) =>
        new(VacancyFiguresJson.Of(list.Figures), [.. list.Vacancies.Select(v => VacancyJson.Of(v, withCandidates: false))]);
}

/// <summary>What became of a number of vacancies.</summary>
public sealed record VacancyFiguresJson(
    int Vacancies,
    int Candidates,
    int Appointed,
    int NotRankedFirst,
    int WithThreeCandidatesOrFewer,
    int WorkedForState,
    int AppointedWhoWorkedForState,
    int BackgroundNotSaid
)
{
    internal static VacancyFiguresJson Of(VacancyFigures f) =>
        new(f.Vacancies, f.Candidates, f.Appointed, f.Departed, f.FewCandidates, f.WorkedForState, f.AppointedFromState, f.NotSaid);
}

/// <summary>A vacancy.</summary>
public sealed record VacancyJson(
    int Number,
    string Session,
    string Post,
    int Candidates,
    int Interviewed,
    int Recommended,
    string? Appointed,
    int? Ranking,
    bool NotRankedFirst,
    IReadOnlyList<VacancyCandidateJson>? Who
)
{
    internal static VacancyJson Of(Vacancy vacancy, bool withCandidates) =>
        new(
            VacancyList.NumberOf(vacancy),
            vacancy.Session,
            vacancy.Post,
            vacancy.Candidates.Count,
            VacancyList.Interviewed(vacancy),
            VacancyList.Recommended(vacancy),
            vacancy.Appointed?.Name,
            vacancy.Appointed?.Ranking,
            vacancy.DepartsFromRanking,
            withCandidates ? [.. vacancy.Candidates.Select(VacancyCandidateJson.Of)] : null
        );
}

/// <summary>A candidate for a vacancy; only who was recommended or appointed has a name.</summary>
public sealed record VacancyCandidateJson(
    string? Name,
    string? Nationality,
    string Stage,
    int? Ranking,
    bool Appointed,
    bool Withdrawn,
    bool? WorkedForState,
    bool? WorksForState,
    bool? WorkedForNgo,
    bool? WorkedAtUniversity,
    bool? WorkedForInternational
)
{
    internal static VacancyCandidateJson Of(VacancyCandidate c) =>
        new(
            c.Name.Length > 0 ? c.Name : null,
            c.Nationality.OrNull(),
            c.Stage.ToWord(),
            c.Ranking,
            c.IsAppointed,
            c.IsWithdrawn,
            c.WorkedForState,
            c.WorksForState,
            c.WorkedForNgo,
            c.WorkedAtUniversity,
            c.WorkedForInternational
        );
}
