using Placard.Record.Seats;
using static Placard.Record.Tests.Seats.InventedSeats;

namespace Placard.Record.Tests.Seats;

public sealed class MandateMatcherTests
{
    private static readonly Mandate[] Mandates =
    [
        Mandate("food", "Right to food"),
        Mandate("education", "Right to education"),
        Mandate("slavery", "Contemporary forms of slavery"),
        Mandate("racism", "Contemporary forms of racism, racial discrimination, xenophobia and related intolerance"),
        Mandate("mali", "Mali"),
        Mandate("somalia", "Somalia"),
    ];

    [Theory]
    [InlineData("right to food", "food")]
    [InlineData("contemporary forms of slavery, including its causes and consequences", "slavery")]
    [InlineData("contemporary forms of racism, racial discrimination, xenophobia and related intolerance", "racism")]
    [InlineData("situation of human rights in Mali", "mali")]
    [InlineData("situation of human rights in Somalia", "somalia")]
    [InlineData("right to tea", null)]
    [InlineData("", null)]
    public void A_subject_leads_to_the_mandate_that_shares_its_words(string subject, string? code) =>
        Assert.Equal(code, MandateMatcher.Find(subject, Mandates)?.Code);
}
