using Placard.Rooms.Tests.Claims.Generated;

namespace Placard.Rooms.Tests.Claims;

public class GeneratedSentencesTests
{
    private const int PerTemplate = 8;

    private static readonly IReadOnlyList<GeneratedSentence> Sentences = SentenceGenerator.Draw(TinyEdition.Shared, 15, PerTemplate);

    [Fact]
    public void Templates_are_many_and_have_names_of_their_own()
    {
        Assert.True(Template.All.Count >= 25);
        Assert.Equal(Template.All.Count, Template.All.Select(t => (t.Kind, t.Name)).Distinct().Count());
    }

    [Fact]
    public void Nearly_every_template_finds_something_in_a_tiny_edition() =>
        Assert.InRange(Sentences.Select(s => (s.Kind, s.Template)).Distinct().Count(), 40, Template.All.Count);

    [Fact]
    public void A_false_sentence_follows_the_true_one_it_was_made_of_and_differs_in_one_place()
    {
        Assert.True(Sentences[0].IsTrue);
        Assert.All(
            Sentences.Zip(Sentences.Skip(1)).Where(pair => !pair.Second.IsTrue),
            pair =>
            {
                Assert.True(pair.First.IsTrue);
                Assert.Equal(
                    (pair.First.Kind, pair.First.Template, pair.First.Record),
                    (pair.Second.Kind, pair.Second.Template, pair.Second.Record)
                );
                Assert.NotEqual(pair.First.Text, pair.Second.Text);
                Assert.NotEmpty(pair.Second.Changed);
            }
        );
    }

    [Fact]
    public void A_sentence_is_filled_in_one_place_and_the_rest_stays()
    {
        var drawn = new Drawn("{0} of {1} lamps burn.", "lamps", new Blank("number", "3", ["4"]), new Blank("number", "9"));
        Assert.Equal("3 of 9 lamps burn.", drawn.Right());
        Assert.Equal("4 of 9 lamps burn.", drawn.With(drawn.Blanks[0], drawn.Blanks[0].Wrong[0]));
    }

    [Fact]
    public void No_sentence_is_true_in_one_place_and_false_in_another() =>
        Assert.Empty(Sentences.Where(s => s.IsTrue).Select(s => s.Text).Intersect(Sentences.Where(s => !s.IsTrue).Select(s => s.Text)));

    [Fact]
    public void The_same_seed_gives_the_same_sentences_and_another_seed_others()
    {
        Assert.Equal(Sentences, SentenceGenerator.Draw(TinyEdition.Shared, 15, PerTemplate));
        Assert.NotEqual(Sentences, SentenceGenerator.Draw(TinyEdition.Shared, 16, PerTemplate));
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(20, "twentieth")]
    [InlineData(32, "thirty-second")]
    [InlineData(40, "fortieth")]
    [InlineData(51, "fifty-first")]
    public void Sessions_are_counted_in_words(int number, string words) => Assert.Equal(words, Written.Ordinal(number));

    [Theory]
    [InlineData("BOL", "Bolivia")]
    [InlineData("RUS", "the Russian Federation")]
    [InlineData("PRK", "the Democratic People’s Republic of Korea")]
    [InlineData("IRN", "Iran")]
    [InlineData("FSM", "Micronesia")]
    public void States_have_the_names_that_sentences_give_them(string code, string name) =>
        Assert.Equal(name, Written.State(StateCode.Parse(code)));

    [Fact]
    public void Documents_are_named_by_symbol_or_as_people_say_them()
    {
        var symbol = DocumentSymbol.Parse("A/HRC/RES/51/20");
        Assert.Equal("resolution A/HRC/RES/51/20", Written.Document(symbol));
        Assert.Equal("Human Rights Council resolution 51/20", Written.Document(symbol, body: Body.HumanRightsCouncil));
        Assert.Equal(
            "amendment A/HRC/51/L.44",
            Written.Document(DocumentSymbol.Parse("A/HRC/51/L.44"), VoteKind.Amendment, Body.HumanRightsCouncil)
        );
    }
}
