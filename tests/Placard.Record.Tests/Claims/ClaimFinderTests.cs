using Placard.Record.Claims;
using Placard.Record.Claims.Mentions;
using Placard.Record.Claims.Votes;

namespace Placard.Record.Tests.Claims;

public sealed class ClaimFinderTests
{
    [Theory]
    [InlineData("The Trusteeship Council adopted resolution 5/1 by 10 votes to 2.", "Trusteeship Council")]
    [InlineData("The Human Rights Council adopted resolution 5/1 by 10 votes to 2.", "")]
    [InlineData("Resolution 5/1 was adopted by 10 votes to 2 after the Advisory Committee had reported.", "")]
    public void A_body_that_is_none_of_the_record_is_not_taken_for_one_of_its_own(string sentence, string body)
    {
        var claim = Assert.IsType<VoteClaim>(Found(sentence)[0]);

        Assert.Equal(body, claim.Proposal.OtherBody.Replace("The ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Soviet Union was a member of the Human Rights Council in 2010.", false)]
    [InlineData("The Soviet Union was a member of the Commission on Human Rights in 1970.", true)]
    [InlineData("The Soviet Union vetoed the draft.", true)]
    [InlineData("The Federal Republic of Germany voted for the resolution in 2022.", true)]
    public void A_former_state_is_not_named_in_a_time_when_it_was_no_more(string sentence, bool isNamed)
    {
        var context = SentenceReader.Begin(new ClaimDocument([sentence], default));

        var marked = SentenceReader.Read(new ClaimSentence(new TextSpan(0, 0, sentence.Length), sentence, true), context);

        Assert.Equal(isNamed, marked.All<StatesMention>().Any());
    }

    [Fact]
    public void What_a_proposal_is_about_is_shown_in_words_and_not_in_stems() =>
        Assert.Equal("beneficial cooperation mutually", TopicWords.Of("Mutually beneficial cooperation").ToString());

    private static IReadOnlyList<Claim> Found(string sentence) =>
        new ClaimFinder(ClaimRules.All)
            .Find(new ClaimDocument(["United Nations.", sentence], default), TestContext.Current.CancellationToken)
            .Claims;
}
