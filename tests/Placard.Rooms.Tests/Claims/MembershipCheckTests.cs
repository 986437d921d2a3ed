using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class MembershipCheckTests
{
    [Theory]
    [InlineData("Senegal is a member of the Human Rights Council.", "2098-05-01", "supported")]
    [InlineData("Senegal is a member of the Human Rights Council.", "", "not checkable (unclear)")]
    [InlineData("Senegal is not a member of the Human Rights Council.", "2098-05-01", "contradicted")]
    [InlineData("Senegal served on the Human Rights Council from 2096 to 2098.", "", "supported")]
    [InlineData("Senegal served on the Human Rights Council from 2096 to 2097.", "", "contradicted")]
    [InlineData("Senegal has been a member of the Human Rights Council since 2096.", "2098-05-01", "supported")]
    [InlineData("Senegal has been a member of the Human Rights Council since 2097.", "2098-05-01", "partly")]
    [InlineData("Senegal sat on the Human Rights Council in 2097.", "", "supported")]
    [InlineData("Senegal was a member of the NGO Committee in 2096.", "", "partly")]
    [InlineData("Senegal's term on the Human Rights Council ends in December 2098.", "2098-05-01", "supported")]
    [InlineData("Senegal's term on the Human Rights Council ends in December 2097.", "2097-05-01", "contradicted")]
    public void A_seat_is_held_against_the_terms(string text, string dated, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, dated, ClaimKind.Membership));

    [Theory]
    [InlineData("Japan is a member of the Human Rights Council.", "2098-05-01")]
    [InlineData("Japan is not a member of the Human Rights Council.", "2098-05-01")]
    [InlineData("Japan has never been a member of the Human Rights Council.", "2098-05-01")]
    [InlineData("Senegal was a member of the Security Council in 2097.", "")]
    public void Where_not_every_seat_is_known_absence_proves_nothing(string text, string dated) =>
        Assert.Equal(["not checkable (not held)"], CheckedSentences.Verdicts(text, dated, ClaimKind.Membership));

    [Theory]
    [InlineData("The Human Rights Council has 47 members.", "supported")]
    [InlineData("The Human Rights Council has 53 members.", "contradicted")]
    [InlineData("China is a permanent member of the Security Council.", "supported")]
    [InlineData("Senegal is a permanent member of the Security Council.", "contradicted")]
    [InlineData("Cuba was suspended from the Human Rights Council in March 2098.", "supported")]
    [InlineData("Cuba was suspended from the Human Rights Council in 2097.", "contradicted")]
    [InlineData("Poland was suspended from the Human Rights Council in 2097.", "not checkable (not held)")]
    [InlineData("The Human Rights Council's President in 2098 was Bela Lamp of Senegal.", "supported")]
    [InlineData("The Human Rights Council's President in 2098 was Bela Lamp of France.", "partly")]
    [InlineData("The Human Rights Council's President in 2098 was from France.", "contradicted")]
    [InlineData("Senegal held the presidency of the Human Rights Council in 2098.", "supported")]
    [InlineData("France presided over the Human Rights Council in 2098.", "contradicted")]
    [InlineData("France presided over the Human Rights Council in 2097.", "not checkable (not held)")]
    [InlineData("The Human Rights Council's President in 2097 was from France.", "not checkable (not held)")]
    public void Sizes_suspensions_and_presidents_are_held_against_the_register(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Membership));
}
