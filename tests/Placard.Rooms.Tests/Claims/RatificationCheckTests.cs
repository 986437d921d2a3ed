using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class RatificationCheckTests
{
    [Theory]
    [InlineData("Senegal ratified the Convention against Torture in 1986.", "conflicting")]
    [InlineData("Senegal signed the Optional Protocol to the Convention against Torture.", "supported")]
    [InlineData("Senegal signed the Optional Protocol to the Convention against Torture in 2003.", "partly")]
    [InlineData("Senegal has signed but not ratified the Optional Protocol to the Convention against Torture.", "supported")]
    [InlineData("Senegal has not ratified the Optional Protocol to the Convention against Torture.", "supported")]
    [InlineData("Senegal has ratified the Optional Protocol to the Convention against Torture.", "contradicted")]
    [InlineData("Brazil has ratified the Convention against Torture.", "supported")]
    [InlineData("Brazil acceded to the Convention against Torture.", "partly")]
    [InlineData("Brazil has not ratified the Convention against Torture.", "not checkable (not held)")]
    [InlineData("Brazil ratified the Convention against Torture in 1989.", "not checkable (not held)")]
    [InlineData("Brazil has ratified the Convention against Torture with a reservation.", "partly")]
    [InlineData("Brazil has ratified the Convention on the Rights of the Child.", "not checkable (not held)")]
    public void A_treaty_is_held_against_the_register(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-06-01", ClaimKind.Ratification));

    [Fact]
    public void What_the_source_itself_doubts_is_not_checkable() =>
        Assert.Equal(
            ["not checkable (not held)"],
            CheckedSentences.Verdicts("Senegal has not ratified ICMW.", "2098-06-01", ClaimKind.Ratification)
        );

    [Fact]
    public void What_is_later_than_the_register_is_not_denied() =>
        Assert.Equal(
            ["not checkable (not held)"],
            CheckedSentences.Verdicts(
                "Senegal ratified the Optional Protocol to the Convention against Torture.",
                "2099-06-01",
                ClaimKind.Ratification
            )
        );

    [Fact]
    public void One_treaty_of_two_that_it_did_not_ratify_makes_it_contradicted() =>
        Assert.Equal(
            ["contradicted"],
            CheckedSentences.Verdicts(
                "Senegal has ratified the Convention against Torture and the Optional Protocol to the Convention against Torture.",
                "2098-06-01",
                ClaimKind.Ratification
            )
        );

    [Theory]
    [InlineData("Two states are party to the Convention against Torture.", "2097-06-01", "partly")]
    [InlineData("40 states are party to the Convention against Torture.", "2097-06-01", "contradicted")]
    [InlineData("Two states are party to the Convention against Torture.", "2099-06-01", "not checkable (not held)")]
    [InlineData("The Convention against Torture has been ratified by 40 states.", "2099-06-01", "contradicted")]
    [InlineData("Two states are party to the Convention on the Rights of the Child.", "2098-06-01", "not checkable (not held)")]
    [InlineData("The Convention against Torture entered into force on 26 June 1987.", "2098-06-01", "not checkable (not held)")]
    public void The_number_of_parties_is_held_against_the_fewest_and_the_most_that_there_can_be(
        string text,
        string dated,
        string verdict
    ) => Assert.Equal([verdict], CheckedSentences.Verdicts(text, dated, ClaimKind.Ratification));
}
