using Placard.Edition.Building;

namespace Placard.Edition.Tests.Building;

public class SeatTermsTests
{
    private static readonly DateRange First = new(new DateOnly(2013, 1, 1), new DateOnly(2015, 12, 31));
    private static readonly DateRange Second = new(new DateOnly(2016, 1, 1), new DateOnly(2018, 12, 31));

    [Fact]
    public void A_term_that_two_sources_tell_of_is_one_term_of_the_better_source() =>
        Assert.Equal([Term("minutes", First)], Choose(Term("ledger", First), Term("minutes", First)));

    [Fact]
    public void A_term_that_clashes_with_a_better_source_is_not_taken() =>
        Assert.Equal(
            [Term("minutes", First)],
            Choose(Term("ledger", First with { To = new DateOnly(2016, 6, 18) }), Term("minutes", First))
        );

    [Fact]
    public void A_term_that_only_the_lesser_source_knows_is_taken() =>
        Assert.Equal([Term("ledger", First), Term("minutes", Second)], Choose(Term("minutes", Second), Term("ledger", First)));

    [Fact]
    public void One_source_may_tell_of_terms_that_touch() =>
        Assert.Equal(
            2,
            Choose(Term("minutes", First), Term("minutes", First with { From = new DateOnly(2015, 1, 1) }), Term("minutes", First)).Count
        );

    private static IReadOnlyList<TermObservation> Choose(params TermObservation[] terms)
    {
        var chosen = SeatTerms.Choose(terms, code => code.ToString() == "minutes" ? 1 : 2);
        Assert.Equal(chosen, SeatTerms.Choose(terms.Reverse(), code => code.ToString() == "minutes" ? 1 : 2));
        return chosen;
    }

    private static TermObservation Term(string source, DateRange days) =>
        new(
            new Origin(new(source), "seats.csv", "", default),
            Body.HumanRightsCouncil,
            StateCode.Parse("KEN"),
            RegionalGroup.African,
            days,
            ""
        );
}
