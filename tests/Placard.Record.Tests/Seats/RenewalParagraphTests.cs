using Placard.Record.Seats;

namespace Placard.Record.Tests.Seats;

public sealed class RenewalParagraphTests
{
    [Theory]
    [InlineData(
        "Decides to extend the mandate of the Special Rapporteur on the right to tea for a period of three years;",
        MandateForm.SpecialRapporteur,
        "right to tea",
        3
    )]
    [InlineData(
        "Decides to extend the mandate of Independent Expert on the enjoyment of tea by older persons for a period of three years "
            + "according to the terms set out by the Human Rights Council in its resolution 33/5;",
        MandateForm.IndependentExpert,
        "enjoyment of tea by older persons",
        3
    )]
    [InlineData(
        "Decides to renew, for one year, the mandate of the Independent Expert on the situation of human rights in Tealand, which is to "
            + "assess and report;",
        MandateForm.IndependentExpert,
        "situation of human rights in Tealand",
        1
    )]
    [InlineData(
        "Decides to extend for a period of three years the mandate of the Special Rapporteur on the promotion of truth, justice and tea, "
            + "whose tasks will include:",
        MandateForm.SpecialRapporteur,
        "promotion of truth, justice and tea",
        3
    )]
    [InlineData(
        "Decides to extend the mandate of the Working Group for a period of three years under the title of Working Group on discrimination "
            + "against tea, on the same terms provided for by the Human Rights Council in its resolution 15/23;",
        MandateForm.WorkingGroup,
        "discrimination against tea",
        3
    )]
    [InlineData(
        "Decides to extend the mandate of the Special Rapporteur on tea in Eritrea for a further period of one year, and to continue to "
            + "assess the situation;",
        MandateForm.SpecialRapporteur,
        "tea in Eritrea",
        1
    )]
    [InlineData(
        "Decides to extend the mandate of the Special Rapporteur for a period of three years to enable the mandate holder to continue;",
        MandateForm.SpecialRapporteur,
        "",
        3
    )]
    [InlineData(
        "Decides to renew, for a period of two years, the mandate of Special Rapporteur in the field of tea, to enable the mandate holder "
            + "to continue;",
        MandateForm.SpecialRapporteur,
        "tea",
        2
    )]
    public void A_renewal_says_who_on_what_and_for_how_long(string text, MandateForm form, string subject, int years) =>
        Assert.Equal(new MandateRenewal(form, subject, years), RenewalParagraph.Read(text));

    [Theory]
    [InlineData("Decides to extend the mandate of the independent international fact-finding mission on Tealand for one year;")]
    [InlineData(
        "Decides to renew the mandate of the International Independent Expert Mechanism to Advance Tea until the sixtieth session;"
    )]
    [InlineData("Requests the Special Rapporteur on tea to report to the Human Rights Council at its next session;")]
    [InlineData("Recalls its decision to extend the mandate of the Special Rapporteur on tea for a period of three years;")]
    [InlineData("")]
    public void Nothing_else_is_a_renewal(string text) => Assert.Null(RenewalParagraph.Read(text));

    [Fact]
    public void A_period_that_is_not_in_years_is_not_known() =>
        Assert.Equal(
            new MandateRenewal(MandateForm.WorkingGroup, "tea", null),
            RenewalParagraph.Read("Decides to extend the mandate of the Working Group on tea until the sixty-sixth session of the Council;")
        );

    [Fact]
    public void A_mandate_ends_as_many_years_after_adoption()
    {
        var found = new FoundRenewal(
            new MandateRenewal(MandateForm.SpecialRapporteur, "tea", 3),
            DocumentSymbol.Parse("A/HRC/RES/55/1"),
            default,
            new PartialDate(2024, 4, 3),
            ""
        );
        Assert.Equal("2027-04-03", found.Ends.ToString());
        Assert.False((found with { Adopted = default }).Ends.IsKnown);
    }
}
