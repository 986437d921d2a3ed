using Placard.Record.Seats;
using static Placard.Record.Tests.Seats.InventedSeats;

namespace Placard.Record.Tests.Seats;

public sealed class VacancyTests
{
    private static readonly IReadOnlyList<Vacancy> Vacancies = Vacancy.ListOf([
        Candidate(1, "Special Rapporteur on tea", CandidateStage.Recommended, 1),
        Candidate(2, "Special Rapporteur on tea", CandidateStage.Recommended, 2, isAppointed: true) with
        {
            WorkedForState = true,
        },
        Candidate(3, "Special Rapporteur on tea", CandidateStage.Eligible),
        Candidate(4, "Special Rapporteur on tea", CandidateStage.Interviewed) with
        {
            WorkedForState = false,
        },
        Candidate(5, "Working Group on coffee", CandidateStage.Recommended, 1, isAppointed: true) with
        {
            WorkedForState = false,
        },
    ]);

    [Fact]
    public void The_appointed_stands_first_and_the_others_by_stage() =>
        Assert.Equal([2, 1, 4, 3], Vacancies[0].Candidates.Select(c => c.Number));

    [Fact]
    public void An_appointment_departs_from_the_ranking_where_it_is_not_of_the_first()
    {
        Assert.True(Vacancies[0].DepartsFromRanking);
        Assert.False(Vacancies[1].DepartsFromRanking);
    }

    [Fact]
    public void An_appointment_of_somebody_unranked_departs_too() =>
        Assert.True(Vacancy.ListOf([Candidate(1, "Tea", CandidateStage.Eligible, isAppointed: true)]).Single().DepartsFromRanking);

    [Fact]
    public void Figures_count_who_had_worked_for_a_state_and_who_is_not_known() =>
        Assert.Equal(new VacancyFigures(2, 5, 2, 1, 1, 1, 1, 2), VacancyFigures.Of(Vacancies));
}
