using Placard.Record.Votes;

namespace Placard.Record.Tests.Votes;

public sealed class WordsTests
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
        Assert.True(Words.AllIn(Words.Of(wanted), title, "", []));

    [Fact]
    public void Every_word_must_stand_somewhere_in_title_part_or_topics()
    {
        Assert.True(Words.AllIn(Words.Of("food paragraph water"), "Right to food", "paragraph 4", ["WATER"]));
        Assert.False(Words.AllIn(Words.Of("food air"), "Right to food", "paragraph 4", ["WATER"]));
    }

    [Fact]
    public void Folding_is_idempotent() => Gen.String.Sample(text => Words.Fold(Words.Fold(text)) == Words.Fold(text));
}
