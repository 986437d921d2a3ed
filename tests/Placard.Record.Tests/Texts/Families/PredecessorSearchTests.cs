using Placard.Record.Texts.Families;
using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Families;

public class PredecessorSearchTests
{
    private const string Lanterns = "Situation of lanterns in the harbour";

    private const string Mandate = "Mandate of the Expert on the situation of lanterns in the harbour";

    private const string Orchards = "Orchards of the valley";

    private static readonly string[][] Texts =
    [
        [
            "Recalling that every lantern of the harbour burns until the last boat has come home and the keepers have counted the crews",
            "Calls upon the wardens of the harbour to mend what the storms of the winter have broken on the outer quays and the pier",
            "Requests the master of the harbour to report at the next session on how many lanterns burn and how many stay dark",
        ],
        [
            "Recalling that every orchard of the valley gives its fruit to those who tend it and to the guests who pass along the road",
            "Calls upon the wardens of the valley to keep the wells open through the dry months and to share the water by the hour",
            "Requests the master of the valley to report at the next session on how many wells are open and how many are shut",
        ],
    ];

    // Words tell texts apart only where most texts have not got them.
    private static readonly string[][] Others = [.. Enumerable.Range(0, 8).Select(i => new[] { $"Other words, number {i}" })];

    private static readonly Lazy<PhraseIndex> Index = new(() =>
    {
        var builder = new PhraseIndexBuilder();
        foreach (var text in Texts.Concat(Others))
        {
            builder.BeginDocument();
            foreach (var paragraph in text)
                builder.AddPassage(paragraph);
        }
        return new PhraseIndex(builder.Build());
    });

    private static readonly PredecessorSearch Search = Make();

    [Fact]
    public void A_text_that_has_the_words_and_is_cited_is_the_predecessor()
    {
        var answer = Search.Of(Draft(Lanterns, Texts[0], "A/HRC/RES/90/1"));
        Assert.Equal((0, null), (answer.Held!.Value.Document, answer.NotHeld));
        Assert.Empty(answer.Likeliest);
    }

    [Fact]
    public void A_text_of_the_title_that_is_cited_and_not_held_is_told_by_the_decision_on_it()
    {
        var answer = Search.Of(Draft("Question of wells", ["Recalling that wells are deep"], "A/HRC/RES/91/7"));
        Assert.Null(answer.Held);
        Assert.Equal("A/HRC/RES/91/7", answer.NotHeld!.Symbol.ToString());
    }

    [Fact]
    public void A_later_text_of_the_title_that_is_not_held_goes_before_an_earlier_one_that_is()
    {
        var answer = Search.Of(Draft(Orchards, Texts[1], "A/HRC/RES/90/2", "A/HRC/RES/91/2"));
        Assert.Null(answer.Held);
        Assert.Equal("A/HRC/RES/91/2", answer.NotHeld!.Symbol.ToString());
        Assert.Equal(1, answer.Likeliest[0].Document);
    }

    [Fact]
    public void A_later_number_beside_the_one_found_of_which_nothing_is_known_is_not_passed_over()
    {
        var answer = Search.Of(Draft(Lanterns, Texts[0], "A/HRC/RES/90/1", "A/HRC/RES/92/5"));
        Assert.Equal("A/HRC/RES/92/5", answer.NotHeld!.Symbol.ToString());
    }

    [Fact]
    public void A_later_number_elsewhere_in_the_draft_is_named_beside_the_answer()
    {
        var draft = Draft(Lanterns, Texts[0], "A/HRC/RES/90/1");
        var answer = Search.Of(draft with { Cited = [.. draft.Cited, new CitedText(DocumentSymbol.Parse("A/HRC/RES/92/5"), 7)] });
        Assert.Equal(0, answer.Held!.Value.Document);
        Assert.Equal("A/HRC/RES/92/5", Assert.Single(answer.LaterUnknown).ToString());
    }

    [Fact]
    public void A_text_of_another_subject_is_none_however_much_of_the_little_that_is_found_it_has()
    {
        var answer = Search.Of(
            Draft("Question of bells", ["Recalling that bells are rung", "Requests the master of the valley to report at the next session"])
        );
        Assert.True(answer.IsUnknown);
        Assert.Equal(1, answer.Relatives[0].Document);
        Assert.Equal(1, answer.Relatives[0].Shared);
    }

    [Fact]
    public void One_sentence_needs_the_title_or_the_number_of_its_predecessor()
    {
        string[] sentence = [Texts[0][2]];
        Assert.True(Search.Of(Draft("Venue of the session", sentence)).IsUnknown);
        Assert.Equal(0, Search.Of(Draft("The situation of lanterns in the harbour", sentence)).Held?.Document);
        Assert.Equal(0, Search.Of(Draft("Venue of the session", sentence, "A/HRC/RES/90/1")).Held?.Document);
    }

    [Fact]
    public void A_mandate_descends_from_the_mandate_before_it_and_not_from_a_later_text_on_its_subject()
    {
        var answer = Search.Of(Draft(Mandate, Texts[0], "A/HRC/RES/90/1"));
        Assert.Equal("A/HRC/RES/89/9", answer.NotHeld?.Symbol.ToString());
    }

    [Fact]
    public void An_older_text_of_the_title_that_is_not_held_goes_behind_a_later_one_that_is()
    {
        string[] paragraphs = [.. Enumerable.Range(0, 12).Select(i => $"Noting that season {i} was calm and dry"), Texts[0][0][..60]];
        var answer = Search.Of(Draft(Lanterns, paragraphs));
        Assert.Equal((0, null), (answer.Held?.Document, answer.NotHeld));
    }

    private static SoughtPredecessor Draft(string title, string[] paragraphs, params string[] cited) =>
        new(
            [.. paragraphs.SelectMany(p => Index.Value.WordsOf(p).Append(PredecessorFinder.ParagraphEnd))],
            title,
            [.. cited.Select(c => new CitedText(DocumentSymbol.Parse(c), 0))],
            Body.HumanRightsCouncil,
            new PartialDate(2093)
        );

    private static PredecessorSearch Make()
    {
        CorpusText[] held =
        [
            Held("A/HRC/RES/90/1", Lanterns),
            Held("A/HRC/RES/90/2", Orchards),
            .. Others.Select((_, i) => Held($"A/HRC/RES/90/{i + 3}", $"Other {i}")),
        ];
        return new PredecessorSearch(
            new PredecessorFinder(Index.Value, held, _ => false),
            held,
            [
                new DecidedText(held[0].Symbol, held[0].Body, held[0].Date, held[0].Title),
                new DecidedText(DocumentSymbol.Parse("A/HRC/RES/80/1"), Body.HumanRightsCouncil, new PartialDate(2080), Lanterns),
                new DecidedText(DocumentSymbol.Parse("A/HRC/RES/89/9"), Body.HumanRightsCouncil, new PartialDate(2089), Mandate),
                new DecidedText(DocumentSymbol.Parse("A/HRC/RES/91/2"), Body.HumanRightsCouncil, new PartialDate(2091), Orchards),
                new DecidedText(
                    DocumentSymbol.Parse("A/HRC/RES/91/7"),
                    Body.HumanRightsCouncil,
                    new PartialDate(2091),
                    "Question of wells"
                ),
            ]
        );
    }

    private static CorpusText Held(string symbol, string title) =>
        new(DocumentSymbol.Parse(symbol), Body.HumanRightsCouncil, new PartialDate(2090), title);
}
