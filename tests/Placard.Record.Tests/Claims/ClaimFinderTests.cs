using System.Reflection;
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
    public void Claims_come_in_the_order_of_their_words()
    {
        var claims = Found("By 28 votes to 1, with 17 abstentions, resolution 37/23 was adopted on 23 March 2018; China voted in favour.");

        Assert.True(claims.Count > 3);
        Assert.Equal(claims.Select(c => c.Words.Start).Order(), claims.Select(c => c.Words.Start));
    }

    [Fact]
    public void What_a_proposal_is_about_is_shown_in_words_and_not_in_stems() =>
        Assert.Equal("mutually beneficial cooperation", TopicWords.Of("Mutually beneficial cooperation").ToString());

    // What .NET compiles of a group that is repeated as seldom as can be may come to no end, or break, where what follows does not fit.
    [Fact]
    public void No_pattern_repeats_a_group_as_seldom_as_can_be()
    {
        foreach (var (name, pattern) in Patterns().Where(p => p.Name != "TitleRule.About"))
            Assert.False(Regex.IsMatch(pattern, @"\)(?:\{\d+,\d*\}|[*+])\?"), name);
    }

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

    private static IEnumerable<(string Name, string Pattern)> Patterns() =>
        typeof(ClaimFinder)
            .Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("Placard.Record.Claims", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Regex) && m.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(m => ($"{m.DeclaringType!.Name}.{m.Name}", m.Invoke(null, null)!.ToString()!));

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
