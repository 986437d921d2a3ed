using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public sealed class ContentCheckTests
{
    [Theory]
    [InlineData("Resolution A/HRC/RES/98/1 requests the keeper of oil to report on the state of wicks.", VerdictKind.Supported)]
    [InlineData("Resolution A/HRC/RES/98/1 requests the Advisory Committee to report on the state of wicks.", VerdictKind.NotCheckable)]
    [InlineData("Resolution A/HRC/RES/99/3 speaks of “clean oil”.", VerdictKind.Contradicted)]
    [InlineData("Resolution A/HRC/RES/99/1 speaks of “clean oil”.", VerdictKind.Supported)]
    [InlineData("Draft A/HRC/99/L.2 speaks of “clean oil”.", VerdictKind.Partly)]
    [InlineData("Draft A/HRC/99/L.2 speaks of “dirty oil”.", VerdictKind.NotCheckable)]
    [InlineData("Resolution A/HRC/RES/99/2 speaks of “clean oil”.", VerdictKind.NotCheckable)]
    public void Words_of_a_text_are_held_against_its_paragraphs(string sentence, VerdictKind expected)
    {
        var claim = CheckedSentences.Of(sentence, ClaimKind.Content);

        Assert.True(expected == claim.Verdict.Kind, claim.Verdict.Says);
    }

    [Fact]
    public void The_paragraph_is_cited_with_its_address()
    {
        var evidence = Assert.Single(
            CheckedSentences.Of("Resolution A/HRC/RES/98/1 called upon towns to train lamplighters.", ClaimKind.Content).Verdict.Evidence
        );

        Assert.Equal("A/HRC/RES/98/1 OP2", evidence.Cites);
        Assert.EndsWith("#OP2", evidence.Address);
    }

    [Fact]
    public void A_text_later_than_the_document_is_not_held_against_it() =>
        Assert.Equal(
            NotCheckableReason.NotHeld,
            CheckedSentences.Of("Resolution A/HRC/RES/98/1 speaks of “dirty oil”.", ClaimKind.Content, "2097-01-01").Verdict.Reason
        );
}
