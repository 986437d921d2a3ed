using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

public class PlainProseTests
{
    private const string Long = "The keepers of the lighthouses of Norland met in May and spoke at length of the oil that their lamps need";

    [Fact]
    public void Lines_between_empty_lines_are_one_paragraph() =>
        Assert.Equal(
            [$"{Long}, and of wicks.", "Sudland voted against the text."],
            Read($"{Long},\n   and of wicks.\n\nSudland voted against\nthe text.\n")
        );

    [Fact]
    public void In_a_text_with_an_empty_line_after_every_line_more_of_them_end_a_paragraph() =>
        Assert.Equal(
            [
                "The vote on the lamps",
                "Norland has spoken of lamps in every session of the Council since the year in which the first lamp was lit. In May, "
                    + "Norland asked for a vote on the text, and was one of only two states to vote against it, as it had said "
                    + "that it would do.",
                "Sudland, which had brought the text to the Council with a group of its neighbours, was content with the tally, "
                    + "and said so.",
            ],
            Read(
                """
                 The vote on the lamps 

                Norland has spoken of lamps in every session of the Council since the year in which the 

                first lamp was lit. In May, Norland asked for a vote on the text, and was one of only two 

                https://example.org/lamps/votes-of-may

                states to vote against it, as it had said that it 

                would do. 

                 

                Sudland, which had brought the text to the Council with a group of its neighbours, was 

                content with the tally, and said so. 
                """
            )
        );

    [Fact]
    public void Where_no_empty_line_parts_them_a_short_last_line_ends_a_paragraph() =>
        Assert.Equal(
            [$"{Long} and of the wicks. They voted.", $"Sudland spoke next. {Long}."],
            Read($"{Long}\nand of the wicks. They voted.\nSudland spoke next. {Long}.")
        );

    [Fact]
    public void A_line_alone_that_is_no_sentence_is_a_heading()
    {
        var paragraphs = ProseFile
            .Read(Encoding.UTF8.GetBytes($"Who voted how\n{Long} and of wicks.\n\nThe end\n\nIt was late."))
            .Paragraphs;
        Assert.Equal(["Who voted how", "The end"], paragraphs.Where(p => p.IsHeading).Select(p => p.Text));
        Assert.Equal(4, paragraphs.Count);
    }

    [Fact]
    public void Bullets_and_numbers_begin_paragraphs_and_are_not_among_the_words() =>
        Assert.Equal(
            ["Norland asked for:", "more oil, and a longer wick;", "an end to fog.", "51 states voted.", "Sudland abstained."],
            Read("Norland asked for:\n• more oil, and\n  a longer wick;\n• an end to fog.\n1. 51 states voted.\n2. Sudland abstained.")
        );

    [Fact]
    public void A_year_at_the_start_of_a_line_is_no_number_of_a_paragraph() =>
        Assert.Equal(["It was adopted in May 2017. Norland voted against."], Read("It was adopted in May\n2017. Norland voted against."));

    [Theory]
    [InlineData("They spoke of the recommen-\ndation of May.", "They spoke of the recommendation of May.")]
    [InlineData("At its twenty-\nthird session it met.", "At its twenty-third session it met.")]
    [InlineData("The agree\u00ADment and the dis\u00AD\nagreement.", "The agreement and the disagreement.")]
    [InlineData(
        "A fog lamp is a lamp. A fog-\nlamp keeper has a lamp in fog now.",
        "A fog lamp is a lamp. A fog-lamp keeper has a lamp in fog now."
    )]
    [InlineData("Oil, wicks —\nand lamps—\nall of them.", "Oil, wicks —and lamps—all of them.")]
    public void Words_parted_at_the_end_of_a_line_are_whole(string text, string words) => Assert.Equal([words], Read(text));

    [Fact]
    public void Bare_addresses_are_not_among_the_words() =>
        Assert.Equal(
            ["Norland voted against (see the list ) in May.", "It did."],
            Read("Norland voted against (see the list https://example.org/votes.) in May (www.example.org).\n\nIt did.").Select(Unspaced)
        );

    [Fact]
    public void Each_line_is_a_paragraph_where_lines_are_longer_than_a_page_is_wide() =>
        Assert.Equal([$"{Long}. {Long}. {Long}.", "It was adopted."], Read($"{Long}. {Long}. {Long}.\nIt was adopted."));

    [Fact]
    public void Words_that_were_struck_out_are_left_out_and_said()
    {
        var file = ProseFile.Read("Norland voted ~~for~~ against."u8.ToArray());
        Assert.Equal("Norland voted against.", Assert.Single(file.Paragraphs).Text);
        Assert.Equal(["Struck-out text was left out: “for”."], file.Remarks);
    }

    [Fact]
    public void Numbers_of_lines_and_what_pages_repeat_are_left_out()
    {
        var numbered = string.Join('\n', Long.Split(' ').Chunk(4).Select((words, i) => $"{i + 1}  {string.Join(' ', words)}"));
        Assert.Equal([Long], Read(numbered));
        var pages = string.Join('\f', Enumerable.Range(1, 4).Select(page => $"Lamps of the world\n{Long},\n{Long}.\n- {page} -\n"));
        Assert.DoesNotContain(Read(pages).Skip(1), p => p.Contains("Lamps of the world", StringComparison.Ordinal));
        Assert.DoesNotContain(Read(pages), p => p.Contains("- 2 -", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_from_the_right_and_text_without_blanks_are_read()
    {
        Assert.Equal(["صوتت نورلاند ضد القرار 51/5 في عام 2022."], Read("صوتت نورلاند ضد\u200F القرار 51/5\nفي عام 2022."));
        Assert.Equal(["诺兰投了反对票。"], Read("诺兰投了\n反对票。"));
    }

    // What is left of an address may leave two signs apart.
    private static string Unspaced(string text) =>
        text.Replace("list .)", "list )", StringComparison.Ordinal).Replace("  ", " ").Replace(" .", ".");

    private static List<string> Read(string text) => [.. ProseFile.Read(Encoding.UTF8.GetBytes(text)).Paragraphs.Select(p => p.Text)];
}
