using Placard.Record.Texts.Search;

namespace Placard.Record.Tests.Texts.Search;

public sealed class TextQueryTests
{
    private static TextQuery Read(string text)
    {
        Assert.True(TextQuery.TryParse(text, out var query, out var problem), problem);
        return query;
    }

    private static PhraseTerm Only(QueryClause clause) => Assert.IsType<PhraseTerm>(Assert.Single(clause.Any));

    [Fact]
    public void Every_word_is_a_clause_and_quotation_marks_of_any_kind_make_phrases()
    {
        var query = Read("Lamp  \"oil of whales\" “clean oil” «huile propre» -wick");
        Assert.Equal(
            [
                ["lamp"],
                ["oil", "of", "whales"],
                ["clean", "oil"],
                ["huile", "propre"],
                ["wick"],
            ],
            query.Clauses.Select(c => Only(c).Words)
        );
        Assert.Equal([false, false, false, false, true], query.Clauses.Select(c => c.IsExcluded));
    }

    [Theory]
    [InlineData("win-win", new[] { "win", "win" })]
    [InlineData("人权", new[] { "人", "权" })]
    [InlineData("Côte", new[] { "cote" })]
    public void A_word_that_is_several_is_a_phrase(string text, string[] words) =>
        Assert.Equal(words, Only(Assert.Single(Read(text).Clauses)).Words);

    [Fact]
    public void A_star_asks_for_the_beginning_of_a_word()
    {
        Assert.True(Only(Read("defend*").Clauses[0]).IsBeginning);
        Assert.True(Only(Read("\"human rights def*\"").Clauses[0]).IsBeginning);
        Assert.True(Only(Read("\"human rights def\"*").Clauses[0]).IsBeginning);
    }

    [Fact]
    public void NEAR_takes_words_and_phrases_and_a_distance()
    {
        var near = Assert.IsType<NearTerm>(Assert.Single(Assert.Single(Read("NEAR(oil \"street lamp\", 5)").Clauses).Any));
        Assert.Equal((2, 5), (near.Phrases.Count, near.Distance));
        Assert.Equal(10, Assert.IsType<NearTerm>(Read("NEAR(oil lamp)").Clauses[0].Any[0]).Distance);
    }

    [Fact]
    public void OR_joins_what_stands_beside_it()
    {
        var query = Read("oil OR \"whale fat\" OR NEAR(tallow candle) lamp AND wick");
        Assert.Equal([3, 1, 1], query.Clauses.Select(c => c.Any.Count));
    }

    [Theory]
    [InlineData("children NOT torture")]
    [InlineData("children AND NOT torture")]
    [InlineData("children -torture")]
    [InlineData("children －torture")]
    [InlineData("children –torture")]
    [InlineData("children NOT -torture")]
    public void NOT_and_a_minus_of_any_shape_leave_out_what_follows(string text)
    {
        var query = Read(text);
        Assert.Equal([false, true], query.Clauses.Select(c => c.IsExcluded));
        Assert.Equal(["torture"], Only(query.Clauses[1]).Words);
        Assert.Empty(query.Remarks);
    }

    [Theory]
    [InlineData("＂clean oil＂")]
    [InlineData("「clean oil」")]
    [InlineData("『clean oil』")]
    [InlineData("‹clean oil›")]
    [InlineData("〝clean oil〞")]
    [InlineData("《clean oil》")]
    [InlineData("„clean oil“")]
    public void Quotation_marks_of_every_script_make_a_phrase(string text) =>
        Assert.Equal(["clean", "oil"], Only(Assert.Single(Read(text).Clauses)).Words);

    [Theory]
    [InlineData("torture or ill-treatment", "“or” is searched for as a word. In capitals, OR finds one or the other.")]
    [InlineData("children not torture", "“not” is searched for as a word. In capitals, NOT leaves out what follows.")]
    public void An_operator_written_small_is_a_word_and_is_said_to_be_one(string text, string remark)
    {
        var query = Read(text);
        Assert.Equal(3, query.Clauses.Count);
        Assert.Equal([remark], query.Remarks);
    }

    [Fact]
    public void A_word_in_a_phrase_is_no_operator() => Assert.Empty(Read("\"whether or not\" NEAR(not or, 5) notable orange").Remarks);

    [Theory]
    [InlineData("", "There is no word in it to search for.")]
    [InlineData("- ? ;", "There is no word in it to search for.")]
    [InlineData("-oil", "It only says what to leave out; add a word to search for.")]
    [InlineData("\"oil", "A quotation mark is opened and not closed.")]
    [InlineData("oil OR", "OR stands between two words, and nothing follows it.")]
    [InlineData("OR oil", "OR stands between two words that are searched for.")]
    [InlineData("oil NOT", "NOT stands before what is left out, and nothing follows it.")]
    [InlineData("NOT oil", "It only says what to leave out; add a word to search for.")]
    [InlineData("oil OR NOT lamp", "What is left out cannot stand after OR.")]
    [InlineData("a*", "The beginning of a word before * takes two letters at least.")]
    [InlineData("NEAR(oil lamp", "NEAR( is opened and not closed; write it as NEAR(freedom assembly, 5).")]
    [InlineData("NEAR(oil)", "NEAR takes two words or phrases at least: NEAR(freedom assembly, 5).")]
    [InlineData(
        "NEAR(oil lamp, 1000)",
        "NEAR takes after the comma how many words may stand between, from 1 to 100, and a closing bracket: NEAR(freedom assembly, 5)."
    )]
    public void What_is_wrong_is_said_in_one_sentence(string text, string sentence)
    {
        Assert.False(TextQuery.TryParse(text, out _, out var problem));
        Assert.Equal(sentence, problem);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_refused() =>
        Gen.OneOf([
                .. new[]
                {
                    "oil",
                    "\"",
                    "NEAR(",
                    ")",
                    ",",
                    "5",
                    "*",
                    "-",
                    "OR",
                    "NOT",
                    "「",
                    "＂",
                    " ",
                    "AND",
                    "“",
                    "”",
                    "人",
                    "حق",
                    "\u0000",
                    "a",
                }.Select(t => Gen.Const(t)),
            ])
            .List[0, 30]
            .Select(parts => string.Concat(parts))
            .Sample(text =>
                TextQuery.TryParse(text, out var query, out var problem) ? query.Clauses.Any(c => !c.IsExcluded) : problem.EndsWith('.')
            );
}
