using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Tables of vacancies and of their candidates.</summary>
internal static class VacancyTables
{
    /// <summary>A row for each vacancy.</summary>
    public static Table<VacancyList> Vacancies { get; } =
        Table<VacancyList>.Of(
            list => list.Vacancies,
            new("number", "Number of the vacancy", (_, v) => VacancyList.NumberOf(v)),
            new("session", "Session at which it was to be filled", (_, v) => v.Session),
            new("post", "Mandate, as the source writes it", (_, v) => v.Post),
            new("candidates", "Candidates", (_, v) => v.Candidates.Count),
            new("interviewed", "Interviewed, the recommended among them", (_, v) => VacancyList.Interviewed(v)),
            new("recommended", "Recommended", (_, v) => VacancyList.Recommended(v)),
            new("appointed", "Who was appointed", (_, v) => v.Appointed?.Name),
            new("ranking", "Place of the appointed on the list of the Consultative Group; empty for none", (_, v) => v.Appointed?.Ranking),
            new("worked_for_state", "Candidates who had worked for a state", (_, v) => v.Candidates.Count(c => c.WorkedForState == true)),
            new(
                "background_not_said",
                "Candidates of whom the source does not say",
                (_, v) => v.Candidates.Count(c => c.WorkedForState is null)
            )
        );

    /// <summary>A row for each candidate.</summary>
    public static Table<VacancySheet> Candidates { get; } =
        Table<VacancySheet>.Of(
            sheet => sheet.Vacancy.Candidates,
            new("session", "Session at which the vacancy was to be filled", (_, c) => c.Session),
            new("post", "Mandate, as the source writes it", (_, c) => c.Post),
            new("name", "Name of who was recommended or appointed; empty for all others", (_, c) => c.Name),
            new("nationality", "ISO 3166 code of the state of nationality", (_, c) => c.Nationality),
            new("stage", "How far the candidate came", (_, c) => c.Stage.ToWord()) { Words = CandidateStageWords.All },
            new("ranking", "Place on the list of the Consultative Group", (_, c) => c.Ranking),
            new("appointed", "Whether appointed: yes or no", (_, c) => SeatWords.YesNo(c.IsAppointed)),
            new("worked_for_state", "Whether the candidate had worked for a state", (_, c) => SeatWords.YesNo(c.WorkedForState)),
            new("works_for_state", "Whether the candidate was working for a state", (_, c) => SeatWords.YesNo(c.WorksForState)),
            new("worked_for_ngo", "Whether for a non-governmental organisation", (_, c) => SeatWords.YesNo(c.WorkedForNgo)),
            new("worked_at_university", "Whether at a university", (_, c) => SeatWords.YesNo(c.WorkedAtUniversity)),
            new(
                "worked_for_international",
                "Whether for an international organisation",
                (_, c) => SeatWords.YesNo(c.WorkedForInternational)
            )
        );
}
