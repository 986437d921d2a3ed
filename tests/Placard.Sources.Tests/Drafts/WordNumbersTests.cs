using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>Paragraphs have the numbers that Word prints, however a document says so.</summary>
public class WordNumbersTests
{
    private const string Levels = """
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="L1"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="L2"/><w:lvlText w:val="(%2)"/></w:lvl>
        """;

    private static readonly string[] Expected = ["F1", "OP1", "OP1 (a)", "OP1 (b)", "OP2", "OP3"];

    private static string Start => DraftFiles.Plain("The Human Rights Council,");

    private static string Counted =>
        Start
        + DraftFiles.Counted("", "Urges all keepers:", 0)
        + DraftFiles.Counted("", "To light lamps;", 1)
        + DraftFiles.Counted("", "To fetch oil;", 1)
        + DraftFiles.Counted("", "Invites donors;", 0)
        + DraftFiles.Counted("", "Decides to wait.", 0);

    [Fact]
    public void A_list_may_take_its_levels_from_a_style_of_lists()
    {
        var file = DraftFiles.Docx(
            Counted,
            (
                "styles",
                """<w:style w:type="numbering" w:styleId="Lamps"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>"""
            ),
            (
                "numbering",
                $"""
                <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Lamps"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Lamps"/>{Levels}</w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
                """
            )
        );
        Assert.Equal(Expected, Addresses(file));
    }

    [Fact]
    public void A_list_whose_style_names_it_only_by_its_number_has_the_levels_of_that()
    {
        var file = DraftFiles.Docx(
            Counted,
            (
                "styles",
                """<w:style w:type="numbering" w:styleId="Lamps"><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>"""
            ),
            (
                "numbering",
                $"""
                <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Lamps"/></w:abstractNum>
                <w:abstractNum w:abstractNumId="1">{Levels}</w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
                """
            )
        );
        Assert.Equal(Expected, Addresses(file));
    }

    [Fact]
    public void One_use_of_a_list_may_change_a_level()
    {
        var file = DraftFiles.Docx(
            Counted,
            (
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:lvlOverride></w:num>
                """
            )
        );
        Assert.Equal(Expected, Addresses(file));
    }

    [Theory]
    [InlineData("L2")]
    [InlineData("Child")]
    public void A_level_may_be_that_of_a_style(string second)
    {
        var file = DraftFiles.Docx(
            Start
                + DraftFiles.Styled("L1", "Urges all keepers:")
                + DraftFiles.Styled(second, "To light lamps;")
                + DraftFiles.Styled(second, "To fetch oil;")
                + DraftFiles.Styled("L1", "Invites donors;")
                + DraftFiles.Styled("L1", "Decides to wait."),
            (
                "styles",
                """
                <w:style w:type="paragraph" w:styleId="L1"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="L2"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="L2"/></w:style>
                """
            ),
            (
                "numbering",
                $"""<w:abstractNum w:abstractNumId="0">{Levels}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>"""
            )
        );
        Assert.Equal(Expected, Addresses(file));
    }

    [Fact]
    public void An_empty_paragraph_counts_where_its_number_is_printed()
    {
        var file = DraftFiles.Docx(
            Start
                + DraftFiles.Counted("", "Urges all keepers;", 0)
                + """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p>"""
                + DraftFiles.Counted("", "Decides to wait.", 0)
        );
        Assert.Equal(["F1", "OP1", "OP3"], Addresses(file));
    }

    [Fact]
    public void A_paragraph_that_is_hidden_whole_does_not_count_and_is_said_to_be_left_out()
    {
        var file = DraftFiles.Docx(
            Start
                + DraftFiles.Counted("", "Urges all keepers;", 0)
                + """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>Rejects the dark;</w:t></w:r></w:p>"""
                + DraftFiles.Counted("", "Decides to wait.", 0)
        );
        Assert.Equal(["F1", "OP1", "OP2"], Addresses(file));
        Assert.Equal(
            "Hidden text, which no reader sees, was left out: “Rejects the dark;”.",
            Assert.Single(DraftFile.Read(file).Draft.Remarks)
        );
    }

    [Theory]
    [InlineData("russianLower", "%2)", "а)", "б)")]
    [InlineData("arabicAbjad", "(%2)", "(أ)", "(ب)")]
    [InlineData("upperLetter", "%2.", "A.", "B.")]
    [InlineData("lowerRoman", "(%2)", "(i)", "(ii)")]
    [InlineData("chineseCounting", "(%2)", "(一)", "(二)")]
    public void Letters_of_other_alphabets_are_printed_as_word_does(string format, string text, string first, string second)
    {
        var file = DraftFiles.Docx(
            Counted,
            (
                "numbering",
                $"""
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
                """
            )
        );
        Assert.Equal([first, second], DraftFile.Read(file).Draft.Text.Paragraphs.Where(p => p.Depth == 1).Select(p => p.Number));
        Assert.Equal(format is "lowerRoman" or "chineseCounting" ? "OP1 (ii)" : "OP1 (b)", Addresses(file)[3]);
    }

    [Fact]
    public void Labels_that_word_counts_are_numbers()
    {
        var file = DraftFiles.Docx(
            Start
                + DraftFiles.Counted("Recalling", " the lamps,", 0)
                + DraftFiles.Counted("Noting", " the oil,", 0)
                + DraftFiles.Counted("Urges", " all keepers.", 1),
            (
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="PP%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:lvlRestart w:val="0"/><w:numFmt w:val="decimal"/><w:lvlText w:val="OP%2."/></w:lvl></w:abstractNum>
                <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>
                """
            )
        );
        Assert.Equal(["F1", "PP1", "PP2", "OP1"], Addresses(file));
        Assert.Equal("Urges", DraftFile.Read(file).Draft.Text.Paragraphs[3].Opening);
    }

    private static string[] Addresses(byte[] file) => [.. DraftFile.Read(file).Draft.Text.Paragraphs.Select(p => p.Address.ToString())];
}
