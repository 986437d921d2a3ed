using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class StatementCheckTests
{
    [Theory]
    [InlineData("On 20 March 2098 Senegal spoke for four states on lamps.", "supported")]
    [InlineData("On 20 March 2098 Senegal spoke for five states on lamps.", "contradicted")]
    [InlineData("On 20 March 2098 France spoke for four states on lamps.", "contradicted")]
    [InlineData("On 20 March 2097 Senegal spoke for four states on lamps.", "not checkable (not held)")]
    [InlineData("On 20 March 2098 Senegal spoke for four states on candles.", "not checkable (not held)")]
    [InlineData("On 29 October 2098 China spoke for 54 states on lamps.", "conflicting")]
    [InlineData("50 countries signed the letter of 14 September 2097 on lamps.", "conflicting")]
    [InlineData("27 countries joined the statement on lamps of June 2096.", "supported")]
    public void A_number_of_states_is_held_against_the_announced_and_the_named(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Statement));

    [Theory]
    [InlineData("France signed the joint statement of 20 March 2098 on lamps.", "supported")]
    [InlineData("Egypt signed the joint statement of 20 March 2098 on lamps.", "contradicted")]
    [InlineData("Egypt did not sign the joint statement of 20 March 2098 on lamps.", "supported")]
    [InlineData("Egypt signed the joint statement of 29 October 2098 on lamps.", "not checkable (not held)")]
    [InlineData("Egypt did not sign the joint statement of 29 October 2098 on lamps.", "not checkable (not held)")]
    public void Only_a_complete_list_proves_that_a_state_did_not_sign(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Statement));

    [Fact]
    public void What_is_later_than_the_document_is_not_held_against_it() =>
        Assert.Equal(
            ["not checkable (not held)"],
            CheckedSentences.Verdicts("On 20 March 2098 Senegal spoke for five states on lamps.", "2098-01-01", ClaimKind.Statement)
        );
}
