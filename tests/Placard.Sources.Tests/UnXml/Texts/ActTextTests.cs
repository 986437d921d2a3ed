using System.Text;
using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml.Texts;

public sealed class ActTextTests
{
    private static IReadOnlyList<Paragraph> Read(string body, string after = "")
    {
        var xml = $"<akomaNtoso><statement name=\"resolution\">{body}{after}</statement></akomaNtoso>";
        return ActReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml))).Paragraphs;
    }

    private static IReadOnlyList<Paragraph> ReadMain(string paragraphs) => Read($"<mainBody>{paragraphs}</mainBody>");

    private static string Numbered(string number, string text) =>
        $"<paragraph class=\"SingleTxt\"><num>{number}</num><content><p>{text}</p></content></paragraph>";

    private static string Plain(string text, string look = "SingleTxt") =>
        $"<paragraph class=\"{look}\"><content><p>{text}</p></content></paragraph>";

    private static IEnumerable<string> Addresses(IReadOnlyList<Paragraph> paragraphs) => paragraphs.Select(p => p.Address.ToString());

    [Fact]
    public void A_resolution_is_its_formula_its_preamble_and_its_numbered_paragraphs()
    {
        var text = Read(
            "<preamble><formula><p><span class=\"italic\">The Council of Lamps</span>,</p></formula>"
                + "<container name=\"Recalling\"><p><span class=\"italic\">\t\tRecalling </span><span class=\"italic\">also</span> the "
                + "lantern <span class=\"italic\">Aurora</span>,</p></container></preamble>"
                + "<mainBody>"
                + Numbered("1.", "\n <span class=\"italic\">Urges</span> keepers to keep;")
                + "</mainBody>"
                + "<conclusions><p><event>3rd meeting<eol/>1 May 2030</event></p><p><vote><outcome>[Adopted.<outcome>In "
                + "favour:<eol/>Peru</outcome>]</outcome></vote></p></conclusions>"
        );
        Assert.Equal(["F1", "PP1", "OP1", "C1", "C2", "C3"], Addresses(text));
        Assert.Equal(["", "Recalling also", "Urges"], text.Take(3).Select(p => p.Opening));
        Assert.Equal("Recalling also the lantern Aurora,", text[1].Text);
        Assert.Equal(["3rd meeting 1 May 2030", "[Adopted.", "In favour: Peru"], text.Skip(3).Select(p => p.Text));
    }

    [Fact]
    public void A_bold_line_between_paragraphs_of_a_preamble_is_a_heading_and_takes_no_number()
    {
        var text = Read(
            "<preamble><container name=\"Recalling\"><p><span class=\"italic\">Recalling</span> the lamps,</p></container>"
                + "<container name=\"Keeping\"><p><span class=\"bold\">Keeping the threat to the lamps low</span></p></container>"
                + "<block name=\"Noting\">Oil and displacement</block>"
                + "<container name=\"Noting\"><p><span class=\"italic\">Noting</span> the oil,</p></container>"
                + "<container name=\"Acting\"><p><span class=\"bold\">Acting under Chapter VII of the Charter</span></p></container>"
                + "</preamble>"
                + "<mainBody>"
                + Numbered("1.", "<span class=\"italic\">Urges</span> keepers to keep;")
                + "</mainBody>"
        );
        Assert.Equal(["PP1", "PP2", "PP3", "OP1"], Addresses(text).Where(a => a.Contains('P')));
        Assert.Equal("Noting the oil,", text.Single(p => p.Address.ToString() == "PP2").Text);
    }

    [Fact]
    public void Lists_stand_under_their_paragraph_and_lists_within_lists_deeper()
    {
        var text = ReadMain(
            "<paragraph><num>4.</num><list><intro><p>Calls for:</p></intro>"
                + "<point><num>(a)</num><content><p>oil;</p></content></point><sublist><point><num>(i)</num><content><p>clean "
                + "oil;</p></content></point></sublist>"
                + "<point><num>(b)</num><content><p>wicks;</p></content></point><wrapUp><p>by winter;</p></wrapUp></list></paragraph>"
        );
        Assert.Equal(["OP4", "OP4 (a)", "OP4 (a) (i)", "OP4 (b)", "OP4 (1)"], Addresses(text));
        Assert.Equal([0, 1, 2, 1, 1], text.Select(p => p.Depth));
    }

    [Fact]
    public void Points_in_one_row_with_paragraphs_stand_under_them()
    {
        var text = ReadMain(
            Numbered("1.", "Calls for:")
                + Numbered("(a)", "oil:")
                + Numbered("(i)", "clean;")
                + Numbered("(ii)", "cheap;")
                + Numbered("(b)", "wicks;")
                + Numbered("2.", "Decides.")
        );
        Assert.Equal(["OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (ii)", "OP1 (b)", "OP2"], Addresses(text));
    }

    [Fact]
    public void The_ninth_letter_is_no_Roman_number()
    {
        var letters = "abcdefghij".Select(c => Numbered($"({c})", "oil;"));
        Assert.Equal("OP1 (j)", ReadMain(Numbered("1.", "Calls for:") + string.Concat(letters))[^1].Address.ToString());
    }

    [Fact]
    public void A_number_in_the_text_is_taken_out_of_it()
    {
        var text = ReadMain(
            Numbered("1.", "Calls for:")
                + Plain("(a)  Oil that <authorialNote marker=\"1\"><p>Of whales.</p></authorialNote>burns;")
                + Plain("2 – Decides.")
        );
        Assert.Equal(["OP1", "OP1 (a)", "OP2"], Addresses(text));
        Assert.Equal(("(a)", "Oil that burns;"), (text[1].Number, text[1].Text));
        Assert.Equal(new Footnote("1", 8, "Of whales."), Assert.Single(text[1].Footnotes));
    }

    [Fact]
    public void An_unnumbered_line_does_not_take_the_number_of_the_next()
    {
        var text = ReadMain(
            Numbered("1.", "<span class=\"italic\">Calls for</span> oil;") + Plain("To be bought at once;") + Numbered("2.", "Decides.")
        );
        Assert.Equal(["OP1", "OP1 (1)", "OP2"], Addresses(text));
    }

    [Theory]
    [InlineData("<paragraph class=\"H23\"><content><p>Of oil</p></content></paragraph>")]
    [InlineData("<paragraph><num>A.</num><subheading>Of oil</subheading></paragraph>")]
    [InlineData("<paragraph class=\"SingleTxt\"><content><p><span class=\"bold\">Of oil</span></p></content></paragraph>")]
    public void Headings_are_not_counted_among_paragraphs(string heading) =>
        Assert.Equal(["OP1", "H1", "OP2"], Addresses(ReadMain(Numbered("1.", "Calls.") + heading + Numbered("2.", "Decides."))));

    [Fact]
    public void A_lone_numeral_begins_a_part_only_where_the_numbers_begin_anew()
    {
        static string Part(string numeral) => Plain(numeral, "H23");
        var anew = ReadMain(
            Part("I")
                + Numbered("1.", "Calls.")
                + Part("II")
                + "<crossHeading refersTo=\"#preamble\">Recalling oil,</crossHeading>"
                + Numbered("1.", "Decides.")
        );
        Assert.Equal(["Part I, H1", "Part I, OP1", "Part II, H1", "Part II, PP1", "Part II, OP1"], Addresses(anew));
        var on = ReadMain(Part("I") + Numbered("1.", "Calls.") + Part("II") + Numbered("2.", "Decides."));
        Assert.Equal(["H1", "OP1", "H2", "OP2"], Addresses(on));
    }

    [Fact]
    public void Annexes_have_numbers_of_their_own_and_articles_theirs()
    {
        var attachment =
            "<attachments><attachment><doc name=\"annex\"><mainBody>"
            + Plain("Annex II", "H1")
            + Plain("Article 1", "H23")
            + Numbered("1.", "Oil.")
            + Plain("Article 2", "H23")
            + Numbered("1.", "Wicks.")
            + "</mainBody></doc></attachment></attachments>";
        var text = Read("<mainBody>" + Numbered("1.", "Adopts.") + "</mainBody>", attachment);
        Assert.Equal(
            [
                "OP1",
                "Annex II, H1",
                "Annex II, Article 1, H1",
                "Annex II, Article 1, 1",
                "Annex II, Article 2, H1",
                "Annex II, Article 2, 1",
            ],
            Addresses(text)
        );
        Assert.Equal(ParagraphKind.Annexed, text[^1].Kind);
    }

    [Fact]
    public void A_draft_that_is_recommended_is_a_text_of_its_own()
    {
        var text = Read(
            "<mainBody>" + Plain("<span class=\"italic\">Recommends</span> the following:") + "</mainBody>",
            "<components><component><statement name=\"draft resolution\">"
                + "<preamble><container name=\"Recalling\"><p>Recalling oil,</p></container></preamble><mainBody>"
                + Numbered("1.", "Calls.")
                + "</mainBody></statement></component></components>"
        );
        Assert.Equal(["OP1", "Draft, PP1", "Draft, OP1"], Addresses(text));
        Assert.Equal("Recalling", text[1].Opening);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var text = ReadMain(
            Numbered("1.", "Decides:")
                + "<container><table><tr><th><p>Lamp</p></th><th><p>Oil</p></th></tr><tr><td><p>Small</p></td><td><p>1</p></td></tr></table></container>"
        );
        Assert.Equal(["Lamp | Oil", "Small | 1"], text.Skip(1).Select(p => p.Text));
        Assert.Equal(["OP1", "OP1 (1)", "OP1 (2)"], Addresses(text));
    }

    [Fact]
    public void Arabic_numbers_and_letters_give_the_addresses_of_the_other_languages()
    {
        var text = ReadMain(
            Numbered(
                "3 -",
                "<span class=\"italic\">تهيب</span> بالحراس<sup>(</sup><authorialNote "
                    + "marker=\"5\"><p>()\tالفانوس.</p></authorialNote><sup>)</sup>:"
            )
                + Numbered("(أ)", "زيت؛")
                + Numbered("(ب)", "فتيل؛")
                + Numbered("(ج)", "ضوء؛")
                + Numbered("(د)", "ضوء؛")
                + Numbered("(هـ)", "ضوء؛")
        );
        Assert.Equal(["OP3", "OP3 (a)", "OP3 (b)", "OP3 (c)", "OP3 (d)", "OP3 (e)"], Addresses(text));
        Assert.Equal("تهيب بالحراس:", text[0].Text);
        Assert.Equal(new Footnote("5", 12, "الفانوس."), Assert.Single(text[0].Footnotes));
    }

    [Fact]
    public void Chinese_prints_in_bold_what_others_set_in_italics()
    {
        var text = ReadMain(Numbered("1.", "<span class=\"bold\">吁请</span>守灯人；"));
        Assert.Equal("吁请", Assert.Single(text).Opening);
    }
}
