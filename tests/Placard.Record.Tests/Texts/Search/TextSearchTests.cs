using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Search;

namespace Placard.Record.Tests.Texts.Search;

public sealed class TextSearchTests
{
    private static readonly string[] Passages =
    [
        "Urges keepers to keep the lamps, and lamp oil, clean",
        "Calls upon the keeper of the lamp to walk by night",
        "Recalling the night of the long lamps without oil",
        "Oil is bought where whales are not",
    ];

    private static PhraseIndex Index(params IEnumerable<string> passages)
    {
        var builder = new PhraseIndexBuilder();
        builder.BeginDocument();
        foreach (var passage in passages)
            builder.AddPassage(passage);
        return new PhraseIndex(builder.Build());
    }

    private static TextSearch Search(PhraseIndex index, string words, bool withForms = false)
    {
        Assert.True(TextQuery.TryParse(words, out var query, out var problem), problem);
        return new TextSearch(index, query, withForms ? new Stems(index) : null);
    }

    private static int[] Find(string words, bool withForms = false) =>
        [.. Search(Index(Passages), words, withForms).Find(_ => true).Select(h => h.Passage)];

    [Theory]
    [InlineData("lamp", new[] { 0, 1 })]
    [InlineData("lamp*", new[] { 0, 1, 2 })]
    [InlineData("lamp night", new[] { 1 })]
    [InlineData("\"the lamp\"", new[] { 1 })]
    [InlineData("\"the lamp*\"", new[] { 0, 1 })]
    [InlineData("oil -lamps", new[] { 3 })]
    [InlineData("whales OR walk", new[] { 1, 3 })]
    [InlineData("NEAR(keeper night, 6)", new[] { 1 })]
    [InlineData("NEAR(keeper night, 5)", new int[0])]
    [InlineData("NEAR(lamps night, 3)", new[] { 2 })]
    [InlineData("nowhere", new int[0])]
    public void A_passage_is_found_if_it_holds_every_clause(string words, int[] passages) => Assert.Equal(passages, Find(words));

    [Fact]
    public void With_other_forms_a_word_stands_for_its_stem()
    {
        Assert.Equal([0], Find("keeping", withForms: true));
        Assert.Empty(Find("keeping"));
    }

    [Fact]
    public void What_was_asked_for_is_marked_and_overlapping_marks_are_one() =>
        Assert.Equal(
            [new WordRange(0, 1), new WordRange(4, 2), new WordRange(7, 2)],
            Search(Index(Passages), "urges \"the lamps\" \"lamp oil\" oil").MarksIn(0)
        );

    [Fact]
    public void The_passage_that_says_it_oftener_in_fewer_words_scores_higher()
    {
        var hits = Search(Index("oil and wicks and lamps and night", "oil and oil", "oil and wicks"), "oil").Find(_ => true);
        Assert.Equal([1, 2, 0], hits.OrderByDescending(h => h.Score).Select(h => h.Passage));
    }

    [Fact]
    public void It_finds_what_reading_every_passage_finds()
    {
        var word = Gen.OneOf([.. new[] { "oil", "lamp", "wick", "night", "lamps" }.Select(w => Gen.Const(w))]);
        var query = Gen.OneOf(
            word.Select(w => w),
            word.Select(w => w[..2] + "*"),
            Gen.Select(word, word, (a, b) => $"\"{a} {b}\""),
            Gen.Select(word, word, (a, b) => $"{a} OR {b}")
        );
        Gen.Select(word.List[0, 8].List[1, 12], query)
            .Sample(
                (passages, q) =>
                {
                    var expected = passages.Select((words, at) => (words, at)).Where(p => Holds(p.words, q)).Select(p => p.at);
                    Assert.Equal(
                        expected,
                        Search(Index(passages.Select(p => string.Join(' ', p))), q).Find(_ => true).Select(h => h.Passage)
                    );
                }
            );
    }

    private static bool Holds(List<string> words, string query)
    {
        if (query.Contains(" OR ", StringComparison.Ordinal))
            return query.Split(" OR ").Any(words.Contains);
        if (query[0] == '"')
            return string.Join(' ', words.Prepend("").Append("")).Contains($" {query.Trim('"')} ", StringComparison.Ordinal);
        return query[^1] == '*' ? words.Exists(w => w.StartsWith(query[..^1], StringComparison.Ordinal)) : words.Contains(query);
    }

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("defenders", "defend")]
    [InlineData("organizations", "organ")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("controlling", "control")]
    [InlineData("adoption", "adopt")]
    [InlineData("права", "права")]
    [InlineData("77", "77")]
    public void Stems_are_those_of_Porter(string word, string stem) => Assert.Equal(stem, EnglishStem.Of(word));
}
