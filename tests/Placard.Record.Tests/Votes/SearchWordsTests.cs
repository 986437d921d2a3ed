namespace Placard.Record.Tests.Votes;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("turkiye", "Situation in TÜRKİYE")]
    [InlineData("Türkiye", "situation in Turkiye")]
    [InlineData("situation in turkiye", "Situation in Türkiye")]
    [InlineData("cote ivoire", "Côte d’Ivoire")]
    [InlineData("CO\u0302TE", "Cote")]
    [InlineData("права", "ПРАВА человека")]
    [InlineData("", "anything")]
    public void Words_are_found_whatever_their_case_and_accents(string wanted, string title) =>
        Assert.True(SearchWords.AllIn(SearchWords.Of(wanted), SearchWords.TextOf(title, "", [])));

    [Fact]
    public void Every_word_must_stand_somewhere_in_title_part_or_topics()
    {
        var text = SearchWords.TextOf("Right to food", "paragraph 4", ["WATER"]);

        Assert.True(SearchWords.AllIn(SearchWords.Of("food paragraph water"), text));
        Assert.False(SearchWords.AllIn(SearchWords.Of("food air"), text));
    }

    [Fact]
    public void No_word_is_found_across_the_end_of_the_title() =>
        Assert.False(SearchWords.AllIn(SearchWords.Of("food\nwater"), SearchWords.TextOf("Right to foo", "d", ["water"])));

    [Fact]
    public void One_folded_text_answers_as_title_part_and_topics_read_one_by_one()
    {
        var letters = Gen.OneOf('a', 'A', 'á', 'Å', 'b', 'ß', 's', 'Æ', 'e', ' ', '\t', '\u0301');
        var text = Gen.String[letters, 0, 6];
        Gen.Select(text, text, text, text.Array[0, 3])
            .Sample(
                (asked, title, part, topics) =>
                {
                    var words = SearchWords.Of(asked);
                    string[] parts = [title, part, .. topics];
                    return SearchWords.AllIn(words, SearchWords.TextOf(title, part, topics))
                        == words.All(word => parts.Any(p => SearchWords.AllIn([word], SearchWords.Fold(p))));
                }
            );
    }

    [Fact]
    public void Folding_is_idempotent() => Gen.String.Sample(text => SearchWords.Fold(SearchWords.Fold(text)) == SearchWords.Fold(text));

    [Theory]
    [InlineData("EU", "The role of the EU", true)]
    [InlineData("EU", "Museums of Europe", false)]
    [InlineData("eu", "Museums of Europe", true)]
    [InlineData("NAM", "UNAMI and Vietnam (NAM)", true)]
    [InlineData("NAM", "UNAMI and Vietnam", false)]
    [InlineData("Mali", "Assistance to Somalia", false)]
    [InlineData("Mali", "Malicious use", false)]
    [InlineData("mali", "The situation in Mali", true)]
    [InlineData("Oman", "Women, and the situation in Romania", false)]
    [InlineData("Niger", "Assistance to Nigeria", false)]
    [InlineData("Israel", "Israeli practices", true)]
    [InlineData("reparation", "Preparations for a congress", false)]
    [InlineData("mine", "Anti-personnel mines", true)]
    [InlineData("人权", "促进人权", true)]
    [InlineData("women\u02BCs", "Women’s rights", true)]
    [InlineData("non-recurrence", "guarantees of non\u2011recurrence", true)]
    public void Abbreviations_stand_for_themselves_and_apostrophes_and_hyphens_have_any_shape(string typed, string title, bool found) =>
        Assert.Equal(found, SearchWords.AllIn(SearchWords.Of(typed), SearchWords.TextOf(title, "", [])));
}
