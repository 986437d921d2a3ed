using Placard.Record.Texts.Recognition;

namespace Placard.Record.Tests.Texts.Recognition;

/// <summary>Drafts under negotiation: labels, paragraphs put between others, brackets.</summary>
public class NegotiatedDraftTests
{
    [Theory]
    [InlineData("PP1. Recalling the lamps,", "PP1", "PP1.", "Recalling")]
    [InlineData("PP2 bis. Noting the oil,", "PP2 bis", "PP2 bis.", "Noting")]
    [InlineData("PP3 alt. Noting the oil,", "PP3 alt", "PP3 alt.", "Noting")]
    [InlineData("pp4bis: Noting the oil,", "PP4 bis", "pp4bis:", "Noting")]
    [InlineData("P.P. 5 Noting the oil,", "PP5", "P.P. 5", "Noting")]
    [InlineData("[PP6. Noting the oil,]", "PP6", "PP6.", "Noting")]
    [InlineData("OP1. Urges all keepers;", "OP1", "OP1.", "Urges")]
    [InlineData("OP1 bis. Calls upon all keepers;", "OP1 bis", "OP1 bis.", "Calls upon")]
    [InlineData("OP 2. Invites donors;", "OP2", "OP 2.", "Invites")]
    [InlineData("OP3: Decides to wait.", "OP3", "OP3:", "Decides")]
    [InlineData("OP4) Decides to wait.", "OP4", "OP4)", "Decides")]
    [InlineData("OP5 Urges all keepers;", "OP5", "OP5", "Urges")]
    [InlineData("OP6 – Urges all keepers;", "OP6", "OP6 –", "Urges")]
    [InlineData("OP7alt2. Urges all keepers;", "OP7 alt 2", "OP7alt2.", "Urges")]
    [InlineData("OP8 bis alt Urges all keepers;", "OP8 bis alt", "OP8 bis alt", "Urges")]
    [InlineData("[NEW] OP9 ter: Urges all keepers;", "OP9 ter", "[NEW] OP9 ter:", "Urges")]
    [InlineData("OP10 bis (new). Urges all keepers;", "OP10 bis", "OP10 bis (new).", "Urges")]
    [InlineData("OP11 (agreed ad ref.): Urges all keepers;", "OP11", "OP11 (agreed ad ref.):", "Urges")]
    [InlineData("OP12 (a) To light lamps;", "OP12 (a)", "OP12 (a)", "")]
    [InlineData("OP13b. To light lamps;", "OP13 (b)", "OP13b.", "")]
    [InlineData("14 bis. Urges all keepers;", "OP14 bis", "14 bis.", "Urges")]
    [InlineData("15bis. Urges all keepers;", "OP15 bis", "15bis.", "Urges")]
    [InlineData("16. ter Urges all keepers;", "OP16 ter", "16. ter", "Urges")]
    [InlineData("17 quater Urges all keepers;", "OP17 quater", "17 quater", "Urges")]
    [InlineData("18 alt. Urges all keepers;", "OP18 alt", "18 alt.", "Urges")]
    [InlineData("19 (bis). Urges all keepers;", "OP19 bis", "19 (bis).", "Urges")]
    [InlineData("[20. Urges all keepers;]", "OP20", "20.", "Urges")]
    [InlineData("[[21 bis. Urges [all] keepers;]", "OP21 bis", "21 bis.", "Urges")]
    [InlineData("22. [Urges / Invites] all keepers;", "OP22", "22.", "Urges")]
    public void Labels_are_numbers_and_not_words(string line, string address, string number, string opening)
    {
        var paragraph = Read($"The Human Rights Council,\n\n{line}").Text.Paragraphs[^1];
        Assert.Equal((address, number, opening), (paragraph.Address.ToString(), paragraph.Number, paragraph.Opening));
        Assert.DoesNotContain("OP", paragraph.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_put_between_others_move_no_number()
    {
        var draft = Read(
            """
            The Human Rights Council,

            Recalling the lamps,

            1. Urges all keepers:

            (a) To light lamps;

            (a bis) To trim wicks;

            (b) bis. To fetch oil;

            1 bis. Calls upon all keepers;

            1 ter. Stresses the dark;

            2. Invites donors;

            2bis. Notes the oil;

            2 alt. Rejects the dark;

            2 alt. Deplores the dark;

            3. Decides to wait.
            """
        );
        string[] expected =
        [
            "F1",
            "PP1",
            "OP1",
            "OP1 (a)",
            "OP1 (a) bis",
            "OP1 (b) bis",
            "OP1 bis",
            "OP1 ter",
            "OP2",
            "OP2 bis",
            "OP2 alt",
            "OP2 alt 2",
            "OP3",
        ];
        Assert.Equal(expected, draft.Text.Paragraphs.Select(p => p.Address.ToString()));
    }

    [Fact]
    public void A_paragraph_in_brackets_keeps_them_and_its_place()
    {
        var draft = Read(
            """
            The Human Rights Council,

            [Recalling the lamps,]

            [Ever mindful of the dark,]

            [1. Urges [all] [some] keepers to act;]

            [2. Invites donors;]

            [

            3. [Decides / Agrees] to wait;

            ]

            [Decides to remain seized of the matter.]
            """
        );
        Assert.Equal(
            [
                ("F1", "The Human Rights Council,"),
                ("PP1", "[Recalling the lamps,]"),
                ("PP2", "[Ever mindful of the dark,]"),
                ("OP1", "[Urges [all] [some] keepers to act;]"),
                ("OP2", "[Invites donors;]"),
                ("OP3", "[[Decides / Agrees] to wait;]"),
                ("OP4", "[Decides to remain seized of the matter.]"),
            ],
            draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text))
        );
    }

    [Fact]
    public void A_label_on_a_line_of_its_own_numbers_what_follows()
    {
        var draft = Read(
            "The Human Rights Council,\n\nPP1\n\nRecalling the lamps,\n\nOP1 bis.\n\nUrges all keepers;\n\n2.\n\nDecides to wait."
        );
        Assert.Equal(["F1", "PP1", "OP1 bis", "OP2"], draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal("Urges all keepers;", draft.Text.Paragraphs[2].Text);
    }

    [Theory]
    [InlineData("1.5 million lamps were lit,")]
    [InlineData("Alt lamps are no lamps;")]
    [InlineData("1 terrible night;")]
    [InlineData("OPCAT urges all keepers;")]
    [InlineData("[1] See resolution 88/4.")]
    public void What_only_looks_like_a_number_stays_among_the_words(string line) =>
        Assert.Equal(line, Read($"The Human Rights Council,\n\nRecalling the lamps,\n\n{line}").Text.Paragraphs[^1].Text);

    private static RecognisedDraft Read(string text) =>
        DraftRecognition.OfBlocks([.. text.Split("\n\n").Select(t => new DraftBlock(t.Trim()))]);
}
