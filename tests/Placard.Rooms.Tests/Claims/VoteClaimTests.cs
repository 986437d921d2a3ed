using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class VoteClaimTests
{
    [Theory]
    [InlineData(
        "China moved from opposition on resolution A/HRC/RES/98/1 to abstention on resolution A/HRC/RES/99/1.",
        "supported",
        "supported"
    )]
    [InlineData("China moved from support on A/HRC/RES/98/1 to abstention on A/HRC/RES/99/1.", "contradicted", "supported")]
    [InlineData("Brazil shifted from support to opposition between A/HRC/RES/98/1 and A/HRC/RES/99/1.", "supported", "contradicted")]
    [InlineData("China moved from opposition to abstention on A/HRC/RES/99/1.", "not checkable (unclear)")]
    public void A_changed_ballot_is_held_against_both_texts_where_both_are_cited(string text, params string[] verdicts) =>
        Assert.Equal(verdicts, CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Ballot));

    [Fact]
    public void What_is_not_held_of_a_body_is_said_in_plain_words() =>
        Assert.StartsWith(
            "The record has no vote of the General Assembly on an amendment",
            CheckedSentences.Of("The General Assembly rejected an amendment on lamps by 5 votes to 4.", ClaimKind.Tally).Verdict.Says,
            StringComparison.Ordinal
        );
}
