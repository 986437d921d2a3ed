using Placard.Rooms.Claims;
using Placard.Sources.Drafts.Prose;
using Placard.Sources.Tests.Drafts;
using static Placard.Rooms.Tests.Claims.Cite.CitedWord;

namespace Placard.Rooms.Tests.Claims.Cite;

public class WordCitationsTests
{
    private const string Run = """<w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t>Norland voted no. Sudland voted yes.</w:t></w:r>""";

    [Fact]
    public void A_run_is_parted_after_the_words_and_keeps_its_properties()
    {
        var file = Of($"<w:p>{Run}</w:p>");
        Assert.Equal(
            [
                """<w:p><w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t>Norland voted no.</w:t></w:r>"""
                    + """<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>"""
                    + """<w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> Sudland voted yes.</w:t></w:r></w:p>""",
            ],
            Paragraphs(Cited(file, ("Norland voted no.", CitationKind.Footnote)))
        );
    }

    [Fact]
    public void Where_lines_were_made_paragraphs_notes_stand_in_the_line_where_the_words_end()
    {
        string[] lines =
        [
            "On Monday the keepers of Norland voted against the draft, which",
            "had been tabled by Sudland and by all of its neighbours in the",
            "council of lamps, and it was lost on the very same day after a",
            "debate that took until the evening. Westland voted yes.",
        ];
        var file = Of(string.Concat(lines.Select(DraftFiles.Plain)));
        var paragraphs = Paragraphs(
            Cited(
                file,
                ("which had been tabled by Sudland", CitationKind.Footnote),
                ("it was lost on the very same day after a debate", CitationKind.Comment)
            )
        );
        Assert.Equal(lines.Length, paragraphs.Count);
        Assert.Equal([0, 1, 0, 0], paragraphs.Select(p => p.Split("<w:footnoteReference").Length - 1));
        Assert.Contains("tabled by Sudland</w:t>", paragraphs[1], StringComparison.Ordinal);
        Assert.Equal([false, false, true, false], paragraphs.Select(p => p.Contains("commentRangeStart", StringComparison.Ordinal)));
        Assert.Equal([false, false, false, true], paragraphs.Select(p => p.Contains("commentRangeEnd", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_comment_spans_the_words()
    {
        var file = Of($"<w:p>{Run}</w:p>");
        var cited = Cited(file, ("Sudland voted yes.", CitationKind.Comment));
        Assert.Equal(
            [
                """<w:p><w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Norland voted no. </w:t></w:r>"""
                    + """<w:commentRangeStart w:id="1"/><w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Sudland voted yes.</w:t></w:r>"""
                    + """<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>""",
            ],
            Paragraphs(cited)
        );
        var comment = Assert.Single(Root(cited, "word/comments.xml").Elements());
        Assert.Equal("Placard", comment.Attribute(W + "author")?.Value);
        Assert.StartsWith(" Contradicted: 7 states voted no & <one> was away.", comment.Value, StringComparison.Ordinal);
        Assert.Contains("HYPERLINK \"https://example.org/votes/A/HRC/99/L.7\"", comment.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_changes_to_the_byte()
    {
        (string, string)[] more =
        [
            ("word/_rels/document.xml.rels", DraftFiles.Relations(("rId1", "styles", "styles.xml"), ("rId2", "image", "media/a.png"))),
            ("word/styles.xml", DraftFiles.Xml("styles", "")),
            ("word/media/a.png", "no picture at all"),
            ("docProps/custom.xml", "<a/>"),
        ];
        var file = Of(
            $"{DraftFiles.Plain("Before.")}<w:p>{Run}</w:p><w:p w:rsidR='1'/><w:p>\r\n  {Run.Replace("No", "So", StringComparison.Ordinal)}</w:p>",
            more
        );
        var cited = Cited(file, ("Norland voted no", CitationKind.Footnote), ("Norland", CitationKind.Comment));
        var (was, @is) = (Parts(file), Parts(cited));
        Assert.Equal(
            ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"],
            was.Where(p => !p.Value.SequenceEqual(@is[p.Key])).Select(p => p.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["word/comments.xml", "word/footnotes.xml"], @is.Keys.Except(was.Keys).Order(StringComparer.Ordinal));
        var (before, after) = (Paragraphs(file), Paragraphs(cited));
        Assert.Equal([0, 2], before.Index().Where(p => p.Item == after[p.Index]).Select(p => p.Index));
        Assert.Equal(Letters(file), Letters(cited));
    }

    [Fact]
    public void Notes_are_added_to_those_that_are_there_and_take_the_styles_of_the_document()
    {
        var file = Of(
            """<w:p><w:r><w:t>Norland paid,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""" + $"<w:p>{Run}</w:p>",
            (
                "word/_rels/document.xml.rels",
                DraftFiles.Relations(("rId1", "footnotes", "/word/notes.xml"), ("rId2", "styles", "styles.xml"))
            ),
            ("word/notes.xml", DraftFiles.Xml("footnotes", DraftFiles.Footnotes)),
            (
                "word/styles.xml",
                DraftFiles.Xml(
                    "styles",
                    """<w:style w:type="character" w:styleId="Fu1"><w:name w:val="footnote reference"/></w:style><w:style w:styleId="Fu2"><w:name w:val="footnote text"/></w:style>"""
                )
            )
        );
        var cited = Cited(file, ("Norland voted no.", CitationKind.Footnote), (DraftFiles.Note, CitationKind.Footnote));
        var notes = Root(cited, "word/notes.xml").Elements().ToList();
        Assert.Equal(["0", "2", "3", "4"], notes.Select(n => n.Attribute(W + "id")?.Value));
        Assert.Equal("Fu2", notes[^1].Descendants(W + "pStyle").Single().Attribute(W + "val")?.Value);
        var document = Root(cited, "word/document.xml");
        Assert.Equal(["3", "2", "4"], document.Descendants(W + "footnoteReference").Select(n => n.Attribute(W + "id")?.Value));
        Assert.All(document.Descendants(W + "rStyle"), s => Assert.Equal("Fu1", s.Attribute(W + "val")?.Value));
        Assert.Contains("PartName=\"/word/notes.xml\"", Xml(cited, "[Content_Types].xml"), StringComparison.Ordinal);
        Assert.Equal(Xml(file, "word/_rels/document.xml.rels"), Xml(cited, "word/_rels/document.xml.rels"));
    }

    [Theory]
    [InlineData("""<w:hyperlink r:id="r9"><w:r><w:t>Norland voted no.</w:t></w:r></w:hyperlink>""")]
    [InlineData("""<w:ins w:id="7" w:author="x"><w:r><w:t>Norland voted no.</w:t></w:r></w:ins>""")]
    [InlineData("""<w:sdt><w:sdtContent><w:r><w:t>Norland voted no.</w:t></w:r></w:sdtContent></w:sdt>""")]
    [InlineData("""<w:fldSimple w:instr="REF a"><w:r><w:t>Norland voted no.</w:t></w:r></w:fldSimple>""")]
    [InlineData("""<w:r><w:t><![CDATA[Norland voted no.]]></w:t></w:r>""")]
    [InlineData(
        """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Norland voted no.</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
    )]
    public void What_must_stay_whole_is_cited_beside(string whole)
    {
        var file = Of($"<w:p>{DraftFiles.Plain("a")[5..^6]}{whole}<w:r><w:t>z</w:t></w:r></w:p>");
        var paragraph = Assert.Single(Paragraphs(Cited(file, ("voted", CitationKind.Comment), ("Norland", CitationKind.Footnote))));
        Assert.Contains($"""<w:commentRangeStart w:id="1"/>{whole}<w:commentRangeEnd w:id="1"/>""", paragraph, StringComparison.Ordinal);
        Assert.EndsWith("""<w:footnoteReference w:id="1"/></w:r><w:r><w:t>z</w:t></w:r></w:p>""", paragraph, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_field_that_goes_through_paragraphs_the_end_of_the_paragraph_is_cited()
    {
        const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        var file = Of(
            $"<w:p>{Begin}<w:r><w:t>One.</w:t></w:r></w:p><w:p><w:pPr/><w:r><w:t>Two.</w:t></w:r></w:p><w:p><w:r><w:t>Three.</w:t></w:r>"
                + """<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
        );
        var paragraphs = Paragraphs(Cited(file, ("Two", CitationKind.Comment)));
        Assert.StartsWith("<w:p><w:pPr/><w:commentRangeStart", paragraphs[1], StringComparison.Ordinal);
        Assert.EndsWith("<w:commentReference w:id=\"1\"/></w:r></w:p>", paragraphs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void References_tabs_and_several_texts_of_a_run_keep_their_order()
    {
        var file = Of("<w:p><w:r><w:t>Oil &amp; wicks</w:t><w:tab/><w:t>for &lt;all&gt;</w:t><w:br/></w:r></w:p>");
        var cited = Cited(file, ("Oil &", CitationKind.Footnote), ("wicks", CitationKind.Comment), ("for", CitationKind.Comment));
        Assert.Equal(Letters(file), Letters(cited));
        var order = Root(cited, "word/document.xml")
            .Descendants()
            .Where(e => e.Name.LocalName is "t" or "tab" or "br" or "footnoteReference" or "commentRangeStart" or "commentRangeEnd")
            .Select(e => e.Name.LocalName == "t" ? e.Value : $"<{e.Name.LocalName}>");
        Assert.Equal(
            "Oil &<footnoteReference> <commentRangeStart>wicks<commentRangeEnd><tab><commentRangeStart>for<commentRangeEnd> <all><br>",
            string.Concat(order)
        );
    }

    [Fact]
    public void The_ids_of_changes_of_properties_are_not_doubled()
    {
        var file = Of(
            """<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="5" w:author="x"><w:rPr/></w:rPrChange></w:rPr><w:t>Norland voted no.</w:t></w:r></w:p>"""
        );
        var ids = Root(Cited(file, ("voted", CitationKind.Footnote)), "word/document.xml")
            .Descendants(W + "rPrChange")
            .Select(c => c.Attribute(W + "id")?.Value)
            .ToList();
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void That_LibreOffice_may_mix_up_notes_among_others_is_said()
    {
        var noted = """<w:p><w:r><w:t>Norland paid,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""";
        Assert.Empty(Remarks($"{noted}<w:p>{Run}</w:p>"));
        Assert.Contains("LibreOffice may mix up", Assert.Single(Remarks($"<w:p>{Run}</w:p>{noted}")), StringComparison.Ordinal);

        static IReadOnlyList<string> Remarks(string body)
        {
            var file = Of(
                body,
                ("word/_rels/document.xml.rels", DraftFiles.Relations(("rId1", "footnotes", "footnotes.xml"))),
                ("word/footnotes.xml", DraftFiles.Xml("footnotes", DraftFiles.Footnotes))
            );
            var prose = ProseFile.Read(file);
            return CitedDocument.Write(file, prose, [On(prose, "Sudland")], CitedForm.Docx).Remarks;
        }
    }

    [Fact]
    public void A_comment_between_footnotes_is_called_there_for_Word_and_after_the_last_for_others()
    {
        var file = Of($"<w:p>{Run}</w:p>{DraftFiles.Plain("Westland was away.")}{DraftFiles.Plain("The end.")}");
        var cited = Cited(
            file,
            ("Norland voted no.", CitationKind.Footnote),
            ("Sudland", CitationKind.Comment),
            ("Westland", CitationKind.Footnote),
            ("end", CitationKind.Comment)
        );
        var calls = Root(cited, "word/document.xml").Descendants(W + "commentReference").ToList();
        Assert.Equal(["Choice", "Fallback", "r"], calls.Select(c => c.Parent!.Name.LocalName));
        Assert.Equal(["1", "1", "2"], calls.Select(c => c.Attribute(W + "id")?.Value));
        Assert.Empty(CitedDocument.Write(file, ProseFile.Read(file), [], CitedForm.Docx).Remarks);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var file = Of($"<w:p>{Run}</w:p>");
        Assert.Equal(Cited(file, ("voted no", CitationKind.Footnote)), Cited(file, ("voted no", CitationKind.Footnote)));
    }

    [Fact]
    public void Without_citations_the_file_comes_back_as_it_was()
    {
        var file = Of($"<w:p>{Run}</w:p>");
        Assert.Equal(file, CitedDocument.Write(file, ProseFile.Read(file), [], CitedForm.Docx).Content);
    }

    [Fact]
    public void A_package_without_a_list_of_its_parts_is_refused()
    {
        var file = DraftFiles.Docx(DraftFiles.Plain("Norland voted no."));
        var prose = ProseFile.Read(file);
        Assert.Contains(
            "no list of its parts",
            Assert.Throws<Refusal>(() => CitedDocument.Write(file, prose, [On(prose, "voted")], CitedForm.Docx)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_cited_before_is_cited_again()
    {
        var once = Cited(Of($"<w:p>{Run}</w:p>"), ("Norland voted no", CitationKind.Footnote), ("Norland", CitationKind.Comment));
        var twice = Cited(once, ("Sudland", CitationKind.Footnote), ("Sudland voted", CitationKind.Comment));
        Assert.Equal(["-1", "0", "1", "2"], Root(twice, "word/footnotes.xml").Elements().Select(n => n.Attribute(W + "id")?.Value));
        Assert.Equal(["1", "2"], Root(twice, "word/comments.xml").Elements().Select(n => n.Attribute(W + "id")?.Value));
        Assert.Equal(1, Occurrences(Xml(twice, "word/_rels/document.xml.rels"), "/footnotes\""));
        Assert.Equal(1, Occurrences(Xml(twice, "[Content_Types].xml"), "/word/comments.xml"));
        Assert.Equal(Letters(once), Letters(twice));
    }

    private static int Occurrences(string text, string words) => text.Split(words).Length - 1;
}
