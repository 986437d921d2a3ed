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
        Assert.True(Words.AllIn(Words.Of(wanted), Words.TextOf(title, "", [])));

    [Fact]
    public void Every_word_must_stand_somewhere_in_title_part_or_topics()
    {
        var text = Words.TextOf("Right to food", "paragraph 4", ["WATER"]);

        Assert.True(Words.AllIn(Words.Of("food paragraph water"), text));
        Assert.False(Words.AllIn(Words.Of("food air"), text));
    }

    [Fact]
    public void No_word_is_found_across_the_end_of_the_title() =>
        Assert.False(Words.AllIn(Words.Of("food\nwater"), Words.TextOf("Right to foo", "d", ["water"])));

    [Fact]
    public void One_folded_text_answers_as_title_part_and_topics_read_one_by_one()
    {
        var letters = Gen.OneOf('a', 'A', 'á', 'Å', 'b', 'ß', 's', 'Æ', 'e', ' ', '\t', '\u0301');
        var text = Gen.String[letters, 0, 6];
        Gen.Select(text, text, text, text.Array[0, 3]).Sample((asked, title, part, topics) =>
        {
            var words = Words.Of(asked);
            string[] parts = [title, part, .. topics];
            return Words.AllIn(words, Words.TextOf(title, part, topics))
                == words.All(word => parts.Any(p => Words.Fold(p).Contains(word, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Folding_is_idempotent() => Gen.String.Sample(text => Words.Fold(Words.Fold(text)) == Words.Fold(text));
}
