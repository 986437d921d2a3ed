using System.Globalization;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>PDFs are read as they look on paper; what cannot be is said.</summary>
public class PdfReadingTests
{
    private static readonly (string Address, string Text)[] Expected =
    [
        ("F1", "The Human Rights Council,"),
        ("PP1", "Recalling the lamps of old,"),
        ("OP1", "Urges all keepers to act;"),
        ("OP2", "Requests the keeper to report;"),
        ("OP3", "Decides to wait."),
    ];

    [Theory]
    [InlineData(0.0, 0.0, 2)]
    [InlineData(0.3, 0.0, 2)]
    [InlineData(0.6, 0.2, 3)]
    public void Letters_printed_again_to_look_bold_are_read_once(double right, double up, int times)
    {
        var content = PdfFiles.Lines(
            (line, y) => string.Join('\n', Enumerable.Range(0, times).Select(i => PdfFiles.Text(line, 100 + right * i, y + up * i)))
        );
        Check(PdfFiles.Of((content, "")));
    }

    [Fact]
    public void A_title_printed_twice_is_in_bold()
    {
        var content = PdfFiles.Lines((line, y) => PdfFiles.Text(line, 100, y));
        var draft = Read(
            PdfFiles.Of(($"{PdfFiles.Text("All of the lamps", 100, 815)}\n{PdfFiles.Text("All of the lamps", 100.3, 815)}\n{content}", ""))
        );
        Assert.Equal("All of the lamps", draft.Text.Title);
    }

    [Theory]
    [InlineData(180)]
    [InlineData(250)]
    [InlineData(330)]
    [InlineData(600)]
    public void Gaps_are_blanks_where_no_blanks_are_printed(int gap)
    {
        var content = PdfFiles.Lines(
            (line, y) => $"BT /F1 10 Tf 1 0 0 1 100 {y} Tm [({line.Replace(" ", $") -{gap} (", StringComparison.Ordinal)})] TJ ET"
        );
        Check(PdfFiles.Of((content, "")));
    }

    [Fact]
    public void Letters_set_apart_are_one_word()
    {
        var content = PdfFiles.Lines((line, y) => $"BT /F1 10 Tf 1.5 Tc 1 0 0 1 60 {y} Tm ({line}) Tj ET");
        Check(PdfFiles.Of((content, "")));
    }

    [Theory]
    [InlineData("0 1 -1 0", "")]
    [InlineData("0 -1 1 0", "")]
    [InlineData("-1 0 0 -1", "")]
    [InlineData("1 0 0 1", "/Rotate 90")]
    [InlineData("1 0 0 1", "/Rotate 270")]
    [InlineData("0.9994 0.0349 -0.0349 0.9994", "")]
    public void A_page_is_read_whichever_way_it_is_set(string matrix, string page)
    {
        var m = matrix.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        var content = string.Join(
            '\n',
            PdfFiles
                .Body.Split('|')
                .Select((line, i) => PdfFiles.Text(line, 300 + m[2] * (100 - 24 * i), 400 + m[3] * (100 - 24 * i), matrix))
        );
        Check(PdfFiles.Of((content, page)));
    }

    [Fact]
    public void Text_across_the_rest_of_a_page_is_said_not_to_be_read()
    {
        var content = PdfFiles.Lines((line, y) => PdfFiles.Text(line, 100, y));
        var draft = Read(PdfFiles.Of((content + "\n" + PdfFiles.Text("Of lamps and oil", 40, 300, "0 1 -1 0"), "")));
        Assert.Equal(Expected, draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text)));
        Assert.Equal("Text set across the rest of its page was not read: “Of lamps and oil”.", Assert.Single(draft.Remarks));
    }

    [Theory]
    [InlineData("0.6 w 144 711 m 224.1 711 l S")]
    [InlineData("144 710.6 80.1 0.7 re f")]
    public void A_line_through_words_strikes_them_out(string line)
    {
        // Widths of Times: the words “the keeper to” with the blank after them.
        var body = PdfFiles.Body.Replace(
            "2. Requests the keeper",
            "2. Requests the Secretary of Lamps the keeper",
            StringComparison.Ordinal
        );
        var (from, to) = (100 + Width("2. Requests "), 100 + Width("2. Requests the Secretary of Lamps"));
        var drawn = line.Replace("224.1 711", $"{to:F2} 711", StringComparison.Ordinal)
            .Replace("144 711", $"{from:F2} 711", StringComparison.Ordinal)
            .Replace("144 710.6 80.1", $"{from:F2} 710.6 {to - from:F2}", StringComparison.Ordinal);
        var draft = Read(PdfFiles.Of((PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y), body) + "\n" + drawn, "")));
        Assert.Equal(Expected, draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text)));
        Assert.Equal("Struck-out text was left out: “the Secretary of Lamps”.", Assert.Single(draft.Remarks));
    }

    [Fact]
    public void A_line_drawn_by_hand_strikes_out_whole_words()
    {
        var body = PdfFiles.Body.Replace(
            "2. Requests the keeper",
            "2. Requests the Secretary of Lamps the keeper",
            StringComparison.Ordinal
        );
        var (from, to) = (104 + Width("2. Requests "), 97.5 + Width("2. Requests the Secretary of Lamps"));
        var drawn = $"0.6 w {from:F2} 711 m {to:F2} 711 l S";
        var draft = Read(PdfFiles.Of((PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y), body) + "\n" + drawn, "")));
        Assert.Equal("Requests the keeper to report;", draft.Text.Paragraphs[3].Text);
    }

    [Fact]
    public void A_paragraph_goes_on_below_lines_that_are_struck_out()
    {
        string[] lines =
        [
            "The Human Rights Council,",
            "1. Urges all keepers to see in all the halls of lamps and lighthouses",
            "that the lamps are let go out at dusk in each and every weather and",
            "that no oil is fetched and that the lamps are lit;",
            "2. Decides to wait.",
        ];
        var content = string.Join('\n', lines.Select((line, i) => PdfFiles.Text(line, 100, 780 - 14 * i - (i is 0 or 4 ? 0 : 6))));
        var drawn = $"0.6 w 100 749 m 420 749 l S 100 735 m {100 + Width("that no oil is fetched and ") - 2.5:F2} 735 l S";
        var draft = Read(PdfFiles.Of(($"{content}\n{drawn}", "")));
        Assert.Equal(
            [
                "The Human Rights Council,",
                "Urges all keepers to see in all the halls of lamps and lighthouses that the lamps are lit;",
                "Decides to wait.",
            ],
            draft.Text.Paragraphs.Select(p => p.Text)
        );
    }

    [Theory]
    [InlineData(706.5)]
    [InlineData(716.5)]
    public void Underlines_and_rules_strike_out_nothing(double height)
    {
        var content = PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y));
        Check(PdfFiles.Of((string.Create(CultureInfo.InvariantCulture, $"{content}\n0.6 w 100 {height} m 300 {height} l S"), "")));
    }

    [Fact]
    public void A_reader_s_mark_strikes_out_and_a_reader_s_note_is_said_to_be_left_out()
    {
        var (from, to) = (100 + Width("2. Requests "), 100 + Width("2. Requests the Secretary of Lamps"));
        var body = PdfFiles.Body.Replace(
            "2. Requests the keeper",
            "2. Requests the Secretary of Lamps the keeper",
            StringComparison.Ordinal
        );
        var marks =
            $"/Annots[<</Type/Annot/Subtype/StrikeOut/Rect[{from:F2} 704 {to:F2} 718]/QuadPoints[{from:F2} 717 {to:F2} 717 {from:F2} 706 "
            + $"{to:F2} 706]>>"
            + "<</Type/Annot/Subtype/Text/Rect[10 10 20 20]/Contents(Who?)>>]";
        var draft = Read(PdfFiles.Of((PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y), body), marks)));
        Assert.Equal("Requests the keeper to report;", draft.Text.Paragraphs[3].Text);
        Assert.Equal(["Struck-out text was left out: “the Secretary of Lamps”.", "1 comment was left out."], draft.Remarks);
    }

    [Theory]
    [InlineData(1, 70, 1)]
    [InlineData(1, 66, 7)]
    [InlineData(1, 520, 1)]
    [InlineData(5, 60, 1)]
    public void Figures_of_lines_at_the_margin_are_no_words(int step, double x, int first)
    {
        var content = PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y));
        var figures = Enumerable
            .Range(0, 5)
            .Where(i => (first + i) % step == 0)
            .Select(i => PdfFiles.Text($"{first + i}", x, 780 - 24 * i, size: 8.5));
        Check(PdfFiles.Of(($"{content}\n{string.Join('\n', figures)}", "")));
    }

    [Fact]
    public void Numbers_of_paragraphs_in_a_column_of_their_own_stay()
    {
        var content = PdfFiles.Lines(
            (text, y) =>
                text[0] is >= '1' and <= '9'
                    ? $"{PdfFiles.Text(text[..2], 100, y)}\n{PdfFiles.Text(text[3..], 130, y)}"
                    : PdfFiles.Text(text, 130, y)
        );
        Check(PdfFiles.Of((content, "")));
    }

    [Fact]
    public void What_is_outside_the_visible_page_is_left_out_and_said()
    {
        var content = PdfFiles.Lines((text, y) => PdfFiles.Text(text, 100, y)) + "\n" + PdfFiles.Text("No reader sees this", 100, 20);
        var draft = Read(PdfFiles.Of((content, "/CropBox[0 60 595 842]")));
        Assert.Equal(Expected, draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text)));
        Assert.Equal("Text outside the visible page was left out: “No reader sees this”.", Assert.Single(draft.Remarks));
    }

    [Fact]
    public void A_font_that_does_not_say_which_letters_it_prints_is_refused()
    {
        const string Font =
            "<</Type/Font/Subtype/Type0/BaseFont/Lamp/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Lamp"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
            + "0>>/FontDescriptor<</Type/FontDescriptor/FontName/Lamp/Flags 4>>>>]>>";
        var content = PdfFiles.Lines(
            (line, y) =>
                $"BT /F6 10 Tf 1 0 0 1 100 {y} Tm "
                + $"<{string.Concat(line.Select(c => ((int)c - 29).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET"
        );
        var problem = Assert.Throws<UnreadableDraftException>(() => Read(PdfFiles.Of(Font, (content, ""))));
        Assert.StartsWith("The fonts of this PDF do not say which letters they print", problem.Message, StringComparison.Ordinal);
        var few = PdfFiles.Lines((line, y) => PdfFiles.Text(line, 100, y)) + "\nBT /F6 10 Tf 1 0 0 1 200 684 Tm <00330044> Tj ET";
        Assert.Equal(
            "The fonts of 2 letters do not say which letters they are; they are shown as �.",
            Assert.Single(Read(PdfFiles.Of(Font, (few, ""))).Remarks)
        );
    }

    private static void Check(byte[] file)
    {
        var draft = Read(file);
        Assert.Equal(Expected, draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text)));
        Assert.Empty(draft.Remarks);
    }

    private static RecognisedDraft Read(byte[] file) => DraftFile.Read(file).Draft;

    // Of Times at 10 points, for the letters that are used here.
    private static double Width(string words) =>
        words.Sum(c =>
            c switch
            {
                ' ' or '.' => 2.5,
                'R' => 6.67,
                'L' => 6.11,
                'S' => 5.56,
                'm' => 7.78,
                'e' or 'c' or 'a' => 4.44,
                's' => 3.89,
                't' => 2.78,
                'r' or 'f' => 3.33,
                _ => 5,
            }
        );
}
