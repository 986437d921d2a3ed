using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class NearVariantsTests
{
    private static readonly PhraseIndex Index = new SmallCorpus([
        [
            "a bright future for mankind",
            "a bright future for humanity",
            "a bright future for humanity, indeed",
            "a bright future for human beings",
            "the bright future for human beings",
            "bright future for human beings now",
            "a bright future of mankind",
            "a bright and common future for mankind",
            "bright futures for mankind",
            "bright future for the",
            .. Enumerable.Repeat("the the the the", 20),
            string.Join(' ', Enumerable.Range(0, 8000)),
        ],
    ]).Index();

    [Theory]
    [InlineData("bright future for humanity", VariantKind.Word, 2)]
    [InlineData("bright future for human beings", VariantKind.Word, 3)]
    [InlineData("bright future of mankind", VariantKind.Word, 1)]
    [InlineData("bright and common future for mankind", VariantKind.Ends, 1)]
    [InlineData("bright futures for mankind", VariantKind.Form, 1)]
    public void Variants_come_from_the_corpus(string words, VariantKind kind, int uses)
    {
        var found = NearVariants.Of(Index, Index.WordsOf("bright future for mankind"), 20).Single(v => v.Words == words);
        Assert.Equal((kind, uses), (found.Kind, found.Uses.Count));
    }

    [Fact]
    public void A_word_that_only_joins_others_ends_no_variant_and_a_phrase_is_no_variant_of_itself() =>
        Assert.DoesNotContain(
            NearVariants.Of(Index, Index.WordsOf("bright future for mankind"), 20),
            v => v.Words is "bright future for the" or "bright future for mankind"
        );

    [Fact]
    public void A_phrase_with_a_word_that_the_corpus_has_not_got_has_variants_all_the_same() =>
        Assert.Contains(NearVariants.Of(Index, Index.WordsOf("bright future for cats"), 20), v => v.Words == "bright future for mankind");

    [Fact]
    public void Every_variant_is_in_the_corpus() =>
        Gen.Select(SmallCorpus.Any, SmallCorpus.Phrase)
            .Sample(
                (corpus, phrase) =>
                {
                    var index = corpus.Index();
                    return NearVariants
                        .Of(index, index.WordsOf(phrase), 20)
                        .All(v => v.Uses.Count > 0 && v.Uses.Count == corpus.Uses(v.Words).Count());
                }
            );
}
