using Placard.Record.Money;

namespace Placard.Record.Tests.Money;

public sealed class ImplicationCourseTests
{
    private static readonly Origin Read = new(new SourceCode("ledger"), "costs.csv", "", default);

    [Fact]
    public void A_cost_goes_from_stage_to_stage_and_what_was_cut_is_below_zero()
    {
        var course = Course(
            Said("A/C.5/72/13", BudgetStage.SecretaryGeneral, 1_541_100, "5"),
            Said("A/72/674", BudgetStage.FifthCommittee, 853_800),
            Said("A/72/7/Add.33", BudgetStage.AdvisoryCommittee, 853_800)
        );
        Assert.Equal([-687_300L, 0L], course.Steps.Select(s => s.Change));
        Assert.Equal((1_541_100L, 853_800L), (course.At(BudgetStage.SecretaryGeneral), course.At(BudgetStage.FifthCommittee)));
    }

    [Fact]
    public void A_stage_that_names_no_amount_is_passed_over_and_none_is_invented()
    {
        var course = Course(
            Said("A/C.3/78/L.9", BudgetStage.SecretaryGeneral, 100, "3"),
            Said("A/78/7/Add.1", BudgetStage.AdvisoryCommittee, null),
            Said("A/78/650", BudgetStage.FifthCommittee, 90)
        );
        Assert.Null(course.At(BudgetStage.AdvisoryCommittee));
        var step = Assert.Single(course.Steps);
        Assert.Equal((BudgetStage.SecretaryGeneral, BudgetStage.FifthCommittee, -10L), (step.From.Stage, step.To.Stage, step.Change));
    }

    [Fact]
    public void The_statement_to_the_Fifth_Committee_counts_before_that_to_another_and_a_difference_is_said()
    {
        var course = Course(
            Said("A/C.5/68/9", BudgetStage.SecretaryGeneral, 70, "5"),
            Said("A/C.6/68/L.9", BudgetStage.SecretaryGeneral, 100, "6")
        );
        var asked = Assert.Single(course.Amounts);
        Assert.Equal((70L, true, 2), (asked.Amount, asked.Differ, asked.Documents.Count));
    }

    [Theory]
    [InlineData("It may enter into commitments at a monthly level of $90, net of staff assessment.")]
    [InlineData("It may enter into commitments in an initial amount of $90.")]
    [InlineData("Of $100 an unencumbered balance of $10 is used first.")]
    public void An_amount_that_is_not_of_the_whole_is_compared_with_none(string summary)
    {
        var course = Course(
            Said("A/C.5/50/9", BudgetStage.SecretaryGeneral, 100, "5"),
            Said("A/50/650", BudgetStage.FifthCommittee, 90) with
            {
                Summary = summary,
            }
        );
        Assert.False(Assert.Single(course.Steps).IsComparable);
        Assert.Null(course.Change);
        var count = Assert.Single(StepCount.Of([course]));
        Assert.Equal((0, 0, 0, 1, 0L), (count.Lower, count.Same, count.Higher, count.NotComparable, count.Cut));
    }

    [Fact]
    public void A_document_of_no_known_stage_is_kept_and_counts_nowhere() =>
        Assert.Empty(Course(Said("A/C.5/54/32", BudgetStage.Unknown, 5)).Amounts);

    [Theory]
    [InlineData("Rights of the child : programme budget implications of draft resolution A/C.3/72/L.21 : statement", "Rights of the child")]
    [InlineData("Guatemala :#programme budget implications of draft resolution A/54/L.27", "Guatemala")]
    [InlineData("Programme budget implications of draft resolution A/C.6/43/L.15 : statement", "")]
    [InlineData("Tea :#and cups", "Tea: and cups")]
    [InlineData("Tea", "Tea")]
    public void The_title_is_that_of_the_draft(string written, string title) =>
        Assert.Equal(title, Course(Said("A/1", BudgetStage.Unknown, null) with { Title = written }).Title);

    [Fact]
    public void Steps_are_counted_by_their_two_stages_and_cuts_add_up() =>
        Gen.Select(Gen.Long[0, 1000], Gen.Long[0, 1000])
            .List[1, 20]
            .Sample(pairs =>
            {
                var courses = ImplicationCourse.Of(
                    pairs.SelectMany(
                        (pair, i) =>
                            new[]
                            {
                                Said($"A/C.5/60/{i + 1}", BudgetStage.SecretaryGeneral, pair.Item1, "5", $"A/60/L.{i + 1}"),
                                Said($"A/60/{i + 100}", BudgetStage.FifthCommittee, pair.Item2, "Plenary", $"A/60/L.{i + 1}"),
                            }
                    )
                );
                var count = StepCount.Of(courses).Single();
                return count.Lower + count.Same + count.Higher == pairs.Count
                    && count.Cut == pairs.Sum(p => Math.Max(0, p.Item1 - p.Item2));
            });

    private static ImplicationCourse Course(params BudgetImplication[] said) => Assert.Single(ImplicationCourse.Of(said));

    private static BudgetImplication Said(
        string document,
        BudgetStage stage,
        long? amount,
        string committee = "Plenary",
        string draft = "A/C.3/72/L.48"
    ) =>
        new(Read)
        {
            Draft = DocumentSymbol.Parse(draft),
            Document = DocumentSymbol.Parse(document),
            Stage = stage,
            Amount = amount,
            Committee = committee,
        };
}
