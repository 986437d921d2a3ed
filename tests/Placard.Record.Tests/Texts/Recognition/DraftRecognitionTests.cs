using Placard.Record.Texts.Recognition;

namespace Placard.Record.Tests.Texts.Recognition;

public class DraftRecognitionTests
{
    private const string Cover = """
                United Nations                                          A/HRC/99/L.7
                General Assembly                            Distr.: Limited
                                                            3 October 2025

                                                            Original: English


        Human Rights Council
        Ninety-ninth session
        8 September–3 October 2025
        Agenda item 3
        Protection of lighthouses and of
        those who keep them

                Norland, Sudria:* draft resolution

                99/…   The keepers of lighthouses and their
                lamps

        """;

    private const string Body = """
                     The Human Rights Council,
                     Recalling its resolution 88/4 of 2 April 2021 on lamps,1
                and all that was said of them in the well-
                lit halls of Sudria,
                     Deeply concerned at the dark,

                     1.   Calls upon all keepers:
                     (a)  To light their lamps;
                     (b)  To report on oil, in
                particular:
                     (i)  Its price;
                     (ii) Its smell;
                     2.   Decides to remain seized of the matter.

                __________________
                1  Resolution 88/4, para. 2.

                25-01234 (E)   031025
                *2501234*
        """;

    [Fact]
    public void A_draft_in_plain_text_is_read_to_its_addresses()
    {
        var draft = Read(Cover + "\n" + Body);
        string[] expected = ["F1", "PP1", "PP2", "OP1", "OP1 (a)", "OP1 (b)", "OP1 (b) (i)", "OP1 (b) (ii)", "OP2"];
        Assert.Equal(expected, draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        string[] openings = ["", "Recalling", "Deeply concerned", "Calls upon", "", "", "", "", "Decides"];
        Assert.Equal(openings, draft.Text.Paragraphs.Select(p => p.Opening));
    }

    [Fact]
    public void The_cover_tells_symbol_date_session_item_sponsors_and_title()
    {
        var draft = Read(Cover + "\n" + Body);
        Assert.Equal("A/HRC/99/L.7", draft.Text.Symbol.ToString());
        Assert.Equal("2025-10-03", draft.Text.Date.ToString());
        Assert.Equal("The keepers of lighthouses and their lamps", draft.Text.Title.Replace("99/… ", "", StringComparison.Ordinal));
        Assert.Equal("Norland, Sudria", draft.Cover.Sponsors);
        Assert.Equal("Ninety-ninth session", draft.Cover.Session);
        Assert.Equal("Agenda item 3: Protection of lighthouses and of those who keep them", draft.Cover.AgendaItem);
    }

    [Fact]
    public void A_footnote_stands_where_it_is_called_and_not_among_the_words()
    {
        var preambular = Read(Cover + "\n" + Body).Text.Paragraphs[1];
        var note = Assert.Single(preambular.Footnotes);
        Assert.Equal(("1", "Resolution 88/4, para. 2."), (note.Marker, note.Text));
        Assert.EndsWith("on lamps,", preambular.Text[..note.At], StringComparison.Ordinal);
        Assert.EndsWith("in the well-lit halls of Sudria,", preambular.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_foot_and_the_head_of_pages()
    {
        var draft = Read(
            Cover
                + "\n"
                + """
                         The Human Rights Council,
                         Recalling the lamps of all those who
                __________________
                1  Nothing.
                2/3                                      25-01234
                """
                + "\f"
                + """
                                                         A/HRC/99/L.7
                    keep them,
                         1.   Decides to wait.
                """
        );
        Assert.Equal("Recalling the lamps of all those who keep them,", draft.Text.Paragraphs[1].Text);
        Assert.Contains("One footnote was found that nothing in the words calls.", draft.Remarks);
    }

    [Fact]
    public void Where_paragraphs_run_on_in_one_line_each_line_is_one()
    {
        var long1 = string.Concat(Enumerable.Repeat("and the lamps of the keepers ", 12));
        var draft = Read(
            $"The keepers\nThe Human Rights Council,\nRecalling {long1.Trim()},\n1. Urges {long1.Trim()};\n2. Decides to wait."
        );
        Assert.Equal(["F1", "PP1", "OP1", "OP2"], draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal("The keepers", draft.Text.Title);
    }

    [Fact]
    public void An_annex_has_numbers_of_its_own_and_the_vote_is_no_part_of_it()
    {
        var draft = Read(
            """
            The Human Rights Council,

            Decides to adopt the rules of lamps.

            41st meeting
            3 October 2025

            [Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as follows:

            In favour:

            Norland, Sudria]

            Annex II

            Rules of lamps

            1. Lamps are lit at dusk.

            2. Lamps are put out at dawn.
            """
        );
        string[] expected = ["F1", "OP1", "C1", "C2", "C3", "C4", "Annex II, H1", "Annex II, H2", "Annex II, 1", "Annex II, 2"];
        Assert.Equal(expected, draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal(4, draft.Text.Paragraphs.Count(p => p.Kind == ParagraphKind.Closing));
    }

    [Theory]
    [InlineData("La Asamblea General,\n\nRecordando las lámparas,\n\n1. Decide esperar.", "es", "Recordando", "Decide")]
    [InlineData("L’Assemblée générale,\n\nRappelant les lampes,\n\n1. Décide d’attendre.", "fr", "Rappelant", "Décide")]
    [InlineData("Генеральная Ассамблея,\n\nссылаясь на лампы,\n\n1. постановляет ждать.", "ru", "ссылаясь", "постановляет")]
    [InlineData("إن الجمعية العامة،\n\nوإذ تلاحظ المصابيح،\n\nوإذ يشير إلى المصابيح،\n\n1 - يقرر أن ينتظر.", "ar", "وإذ يشير", "يقرر")]
    [InlineData("大会，\n\n回顾灯塔，\n\n1. 决定等待。", "zh", "回顾", "决定")]
    public void Openings_are_known_in_the_six_languages(string text, string language, string preambular, string operative)
    {
        var draft = Read(text).Text;
        Assert.Equal(language, draft.Language.Code);
        Assert.Contains(draft.Paragraphs, p => p.Kind == ParagraphKind.Preambular && p.Opening == preambular);
        Assert.Contains(draft.Paragraphs, p => p.Address.ToString() == "OP1" && p.Opening == operative);
    }

    private static RecognisedDraft Read(string text)
    {
        var lines = new List<PageLine>();
        var page = 1;
        foreach (var part in text.Split('\f'))
        {
            var top = 0;
            foreach (var line in part.Split('\n'))
            {
                top++;
                var words = line.Trim();
                if (words.Length == 0)
                    continue;
                var left = line.Length - line.TrimStart().Length;
                lines.Add(
                    new PageLine(page, System.Text.RegularExpressions.Regex.Replace(words, " {8,}", "\t"))
                    {
                        Left = left,
                        Right = left + words.Length,
                        Top = top,
                    }
                );
            }
            page++;
        }
        return DraftRecognition.OfPages(lines);
    }
}
