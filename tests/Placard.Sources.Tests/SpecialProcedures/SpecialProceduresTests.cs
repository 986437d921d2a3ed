using Placard.Record.Seats;
using Placard.Sources.Files;
using Placard.Sources.SpecialProcedures;
using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests.SpecialProcedures;

public sealed class SpecialProceduresTests
{
    private const string Header =
        "id,session,mandate,country_region_final,nationality_final,other nationality_final,category,ranking,selected,withdrawn,"
        + "state_flag,state_current_flag,ngo_flag,academic_flag,internationalorg_flag,name\n";

    [Fact]
    public void A_row_is_a_candidate_with_stage_ranking_and_what_they_did_before()
    {
        var candidate = Single(Header + "7,HRC51,Special Rapporteur on tea,,Germany,France,Recommended,2,1,0,1,0,1,,0,Ada TEAPOT\n");
        Assert.Equal(
            (7, "HRC51", "Special Rapporteur on tea", "DEU"),
            (candidate.Number, candidate.Session, candidate.Post, candidate.Nationality.ToString())
        );
        Assert.Equal(
            (CandidateStage.Recommended, 2, true, false),
            (candidate.Stage, candidate.Ranking, candidate.IsAppointed, candidate.IsWithdrawn)
        );
        Assert.Equal(
            (true, false, true, null, false),
            (
                candidate.WorkedForState,
                candidate.WorksForState,
                candidate.WorkedForNgo,
                candidate.WorkedAtUniversity,
                candidate.WorkedForInternational
            )
        );
        Assert.Equal(("Ada TEAPOT", "id 7"), (candidate.Name, candidate.Origin.Locator));
    }

    [Theory]
    [InlineData("Eligible")]
    [InlineData("Interviewed")]
    public void Nobody_who_was_neither_recommended_nor_appointed_is_named(string stage) =>
        Assert.Equal("", Single(Header + $"7,HRC51,Special Rapporteur on tea,,Germany,,{stage},,0,0,1,0,1,0,0,Ada TEAPOT\n").Name);

    [Fact]
    public void A_nationality_that_is_not_understood_is_listed_and_left_empty()
    {
        var reading = Read(Header + "7,HRC51,Special Rapporteur on tea,,Teapot Republic,,Eligible,,0,0,1,0,1,0,0,\n");
        Assert.False(Assert.IsType<VacancyCandidate>(Assert.Single(reading.Observations)).Nationality.IsKnown);
        Assert.Equal("nationality", Assert.Single(reading.Unresolved).What);
    }

    [Fact]
    public void Who_has_no_nationality_is_understood() =>
        Assert.Empty(Read(Header + "7,HRC51,Special Rapporteur on tea,,Stateless,,Eligible,,0,0,1,0,1,0,0,\n").Unresolved);

    [Theory]
    [InlineData("7,HRC51,Special Rapporteur on tea,,Germany,,Eligible\n")]
    [InlineData("x,HRC51,Special Rapporteur on tea,,Germany,,Eligible,,0,0,1,0,1,0,0,\n")]
    [InlineData("7,,Special Rapporteur on tea,,Germany,,Eligible,,0,0,1,0,1,0,0,\n")]
    [InlineData("7,HRC51,Special Rapporteur on tea,,Germany,,Delighted,,0,0,1,0,1,0,0,\n")]
    [InlineData("7,HRC51,Special Rapporteur on tea,,Germany,,Eligible,999,0,0,1,0,1,0,0,\n")]
    public void A_row_that_is_none_costs_itself_alone(string row)
    {
        var reading = Read(Header + row + "8,HRC51,Special Rapporteur on tea,,Germany,,Eligible,,0,0,1,0,1,0,0,\n");
        Assert.Single(reading.Observations);
        Assert.Equal(FileStatus.ReadInPart, Assert.Single(reading.Files).Fate);
    }

    [Fact]
    public void Two_rows_of_one_number_are_one_candidate()
    {
        const string row = "7,HRC51,Special Rapporteur on tea,,Germany,,Eligible,,0,0,1,0,1,0,0,\n";
        Assert.Single(Read(Header + row + row).Observations);
    }

    [Fact]
    public void The_mirror_has_189_vacancies_and_30_appointments_of_others_than_the_first()
    {
        var reading = new SpecialProceduresSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var figures = VacancyFigures.Of(Vacancy.ListOf(reading.Observations.Cast<VacancyCandidate>()));
        Assert.Equal((189, 2434, 189, 30), (figures.Vacancies, figures.Candidates, figures.Appointed, figures.Departed));
        Assert.Equal((1212, 91, 6, 9), (figures.WorkedForState, figures.AppointedFromState, figures.NotSaid, figures.FewCandidates));
        Assert.All(reading.Unresolved, u => Assert.Equal("nationality", u.What));
        Assert.InRange(reading.Unresolved.Count, 0, 10);
    }

    private static VacancyCandidate Single(string content) => (VacancyCandidate)Assert.Single(Read(content).Observations);

    private static SourceReading Read(string content)
    {
        using var mirror = new TemporaryMirror().With("special-procedures/candidates.csv", content);
        return new SpecialProceduresSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
