using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Vacancies of mandates, latest session first, with what became of them.</summary>
public sealed record VacancyList(
    VacancyListQuery Query,
    IReadOnlyList<Vacancy> Vacancies,
    VacancyFigures Figures,
    VacancyFigures All,
    StateRegister States
)
{
    public static VacancyList Of(OpenEdition edition, VacancyListQuery query)
    {
        var all = SeatIndex.Of(edition).Vacancies;
        var taken = all.Where(query.Takes).ToList();
        return new(query, taken, VacancyFigures.Of(taken), VacancyFigures.Of(all), edition.States);
    }

    /// <summary>The number under which a vacancy has its page: that of its candidate first read.</summary>
    public static int NumberOf(Vacancy vacancy) => vacancy.Candidates.Min(c => c.Number);

    /// <summary>How many were interviewed, the recommended among them.</summary>
    public static int Interviewed(Vacancy vacancy) => vacancy.Candidates.Count(c => c.Stage != CandidateStage.Eligible);

    /// <summary>How many were recommended.</summary>
    public static int Recommended(Vacancy vacancy) => vacancy.Candidates.Count(c => c.Stage == CandidateStage.Recommended);
}

/// <summary>One vacancy with its candidates.</summary>
public sealed record VacancySheet(Vacancy Vacancy, StateRegister States)
{
    public static VacancySheet Of(OpenEdition edition, VacancyQuery query) =>
        new(
            SeatIndex.Of(edition).Vacancies.FirstOrDefault(v => VacancyList.NumberOf(v) == query.Number)
                ?? throw Refusal.NotFound(
                    $"No vacancy has the number {query.Number} in this edition.",
                    new Link("All vacancies", SeatAddresses.Vacancies)
                ),
            edition.States
        );
}
