using System.Text.RegularExpressions;
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
    public void A_draft_decision_on_a_matter_of_its_own_is_not_the_proposal_spoken_of_before()
    {
        var claims = new ClaimFinder(ClaimRules.All)
            .Find(
                new ClaimDocument(
                    [
                        "China voted against the resolution on Georgia in October 2024, together with Cuba and Eritrea.",
                        "In the October 2024 election, Saudi Arabia failed to win a seat on the Human Rights Council.",
                        "In 2022 the Council rejected the draft decision on Xinjiang by 17 votes to 19, with 11 abstentions.",
                    ],
                    default
                ),
                TestContext.Current.CancellationToken
            )
            .Claims.OfType<VoteClaim>()
            .ToList();

        var last = claims[^1].Proposal;
        Assert.Equal(("xinjiang", 1), (last.Topic.ToString().ToLowerInvariant(), last.Periods.Count));
        Assert.NotSame(claims[0].Proposal, last);
    }

    [Theory]
    [InlineData("Reports that Russia was elected to the Human Rights Council in October 2023 proved untrue.")]
    [InlineData("The ministry erroneously told parliament that Israel accepted 100 recommendations in its first UPR.")]
    [InlineData("The report wrongly states that Brazil voted for resolution 51/25.")]
    [InlineData("Moscow tried to have resolution 51/25 rejected.")]
    public void What_is_said_to_be_wrong_or_only_tried_is_no_claim_of_the_document(string sentence) => Assert.Empty(Found(sentence));

    [Theory]
    [InlineData("Vietnam", "VNM")]
    [InlineData("Laos", "LAO")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Holland", "NLD")]
    [InlineData("Burma", "MMR")]
    [InlineData("East Timor", "TLS")]
    [InlineData("Cape Verde", "CPV")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Macedonia", "MKD")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("North Korea", "PRK")]
    [InlineData("Palestine", "PSE")]
    public void States_are_read_by_the_names_that_everybody_uses(string name, string code) =>
        Assert.Equal($"no: {code}", Assert.IsType<VoteClaim>(Assert.Single(Found($"{name} voted against the text."))).Assertion.InWords);

    [Theory]
    [InlineData("UN Board of Regents rejects resolution 24/7 by 12 votes to 3.", false)]
    [InlineData("The Union of Norland (UN) adopted resolution 24/7 by 12 votes to 3.", false)]
    [InlineData("The UN rejected resolution 24/7 by 12 votes to 3.", true)]
    public void Another_UN_has_no_claims(string sentence, bool hasClaims) =>
        Assert.Equal(
            hasClaims,
            new ClaimFinder(ClaimRules.All).Find(new ClaimDocument([sentence], default), TestContext.Current.CancellationToken).Claims.Any()
        );

    [Fact]
    public void Two_vetoes_in_one_sentence_are_of_two_drafts() =>
        Assert.Equal(
            ["RUS S/2023/506", "USA S/2023/773"],
            Found("Russia vetoed S/2023/506 and the United States vetoed S/2023/773.")
                .OfType<VoteClaim>()
                .Where(c => c.Assertion is VetoAssertion)
                .Select(c => $"{((VetoAssertion)c.Assertion).States[0]} {c.Proposal.Symbols[0]}")
        );

    [Theory]
    [InlineData("CHR Res. 1985/1 B was put to a vote.", "E/CN.4/RES/1985/1 B")]
    [InlineData("E/CN.4/RES/1 A (XXXIV) was adopted.", "E/CN.4/RES/1 A (XXXIV)")]
    [InlineData("The Commission on Human Rights adopted resolution VI (XII).", "E/CN.4/RES/VI (XII)")]
    [InlineData(
        "The Commission on Human Rights adopted resolutions 1 A (XXXIV) and 1 B (XXXIV).",
        "E/CN.4/RES/1 A (XXXIV)",
        "E/CN.4/RES/1 B (XXXIV)"
    )]
    public void Old_texts_of_the_Commission_are_known_by_their_numbers(string sentence, params string[] symbols)
    {
        var context = SentenceReader.Begin(new ClaimDocument([sentence], default));
        var marked = SentenceReader.Read(new ClaimSentence(new TextSpan(0, 0, sentence.Length), sentence, true), context);

        Assert.Equal(
            symbols,
            marked.All<SymbolMention>().Select(m => m.Symbols.First(s => s.Body == Body.CommissionOnHumanRights).ToString())
        );
    }

    [Fact]
    public void Claims_come_in_the_order_of_their_words()
    {
        var claims = Found("By 28 votes to 1, with 17 abstentions, resolution 37/23 was adopted on 23 March 2018; China voted in favour.");

        Assert.True(claims.Count > 3);
        Assert.Equal(claims.Select(c => c.Words.Start).Order(), claims.Select(c => c.Words.Start));
    }

    [Fact]
    public void What_a_proposal_is_about_is_shown_in_words_and_not_in_stems() =>
        Assert.Equal("mutually beneficial cooperation", TopicWords.Of("Mutually beneficial cooperation").ToString());

    [Theory]
    [InlineData(
        "And it even did not acknowledge any role for the Human Rights Council itself to address role in the bodies in recent years, Oz has "
            + "become more active in a wide range of institutions, including in the global human rights system and in what goes with it."
    )]
    [InlineData(
        "China signed on its own long and never with that and with which nobody had by then said a word to the treaty bodies of it."
    )]
    [InlineData(
        "Cuba, however, has, had, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it, it."
    )]
    [InlineData("It was narrowly narrowly narrowly narrowly narrowly narrowly narrowly narrowly narrowly narrowly narrowly ( adopted.")]
    public void A_sentence_that_leads_nowhere_comes_to_an_end(string sentence) => Assert.NotNull(Found(sentence));

    [Fact]
    public void Ever_the_same_words_come_to_an_end()
    {
        foreach (var words in (string[])["it ", "votes ", "also ", "Assembly ", "narrowly ", "it, ", "the ", "who voted ", "( ", "“", "a"])
            Assert.NotNull(Found("China " + string.Concat(Enumerable.Repeat(words, 3900 / words.Length))));
    }

    [Fact]
    public void A_paragraph_of_a_hundred_thousand_sentences_comes_to_an_end()
    {
        var paragraph = string.Concat(Enumerable.Repeat("B! ", 100_000));
        var found = new ClaimFinder([]).Find(new ClaimDocument([paragraph], default), TestContext.Current.CancellationToken);

        Assert.Equal(100_000, found.Sentences);
    }

    [Fact]
    public void A_pattern_that_gives_up_costs_its_sentence_and_no_other()
    {
        var found = new ClaimFinder([new GivesUpOn("lamps"), .. ClaimRules.All]).Find(
            new ClaimDocument(["China voted against A/HRC/51/L.6 by lamps. China voted against A/HRC/51/L.6."], default),
            TestContext.Current.CancellationToken
        );

        Assert.Equal((2, 1), (found.Sentences, found.Claims.Select(c => c.Sentence).Distinct().Count()));
    }

    private sealed class GivesUpOn(string word) : IClaimRule
    {
        public IReadOnlyList<RuleExample> Examples => [];

        public IEnumerable<Claim> Read(MarkedSentence sentence, ClaimFlow flow) =>
            sentence.Marked.Contains(word, StringComparison.Ordinal) ? throw new RegexMatchTimeoutException() : [];
    }

    private static IReadOnlyList<Claim> Found(string sentence) =>
        new ClaimFinder(ClaimRules.All)
            .Find(new ClaimDocument(["United Nations.", sentence], default), TestContext.Current.CancellationToken)
            .Claims;
}
