using System.Text;
using Placard.Rooms.Claims;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Prose;
using Placard.Sources.Tests.Drafts;

namespace Placard.Rooms.Tests.Claims.Cite;

public class TextCitationsTests
{
    [Fact]
    public void Markdown_gets_footnotes_and_every_other_character_stays()
    {
        const string Text = "# Votes\r\n\r\nNorland voted **no**, [Sudland voted yes](https://example.org/a), `both` did.\r\n";
        Assert.Equal(
            "# Votes\r\n\r\nNorland voted **no[^placard-1]**, [Sudland voted yes](https://example.org/a)[^placard-2], "
                + "`both`[^placard-3] did.\r\n"
                + "\r\n[^placard-1]: Supported: A\\_B, by 3 \\* 4. <https://example.org/x>\r\n"
                + "[^placard-2]: Contradicted: see there. <https://example.org/x>\r\n"
                + "[^placard-3]: Supported: A\\_B, by 3 \\* 4. <https://example.org/x>\r\n",
            Cited(
                Text,
                CitedForm.Markdown,
                ("Norland voted no", CitationKind.Footnote),
                ("both", CitationKind.Footnote),
                ("Sudland voted", CitationKind.Comment)
            )
        );
    }

    [Fact]
    public void Plain_text_gets_the_same_without_marks_of_its_own() =>
        Assert.Equal(
            "Norland voted[^placard-1]\nno.\n\n[^placard-1]: Supported: A_B, by 3 * 4. https://example.org/x\n",
            Cited("Norland voted\nno.", CitedForm.PlainText, ("Norland voted", CitationKind.Footnote))
        );

    [Fact]
    public void A_text_cited_before_is_cited_again_with_other_numbers()
    {
        var once = Cited("**Norland** voted no.", CitedForm.Markdown, ("Norland", CitationKind.Footnote));
        var twice = Cited(once, CitedForm.Markdown, ("voted no", CitationKind.Footnote));
        Assert.StartsWith("**Norland[^placard-1]** voted no[^placard-2].", twice, StringComparison.Ordinal);
        Assert.Contains("\n[^placard-2]: ", twice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_gets_raised_figures_and_notes_at_its_end_and_every_other_character_stays()
    {
        const string Page =
            "<!DOCTYPE html>\n<HTML><body><p>Oil &amp; wicks: <a href='/x'>Norland voted</a>\n no.</p><p>Caf\u00E9</P></BODY></HTML>\n";
        var cited = Cited(
            Page,
            CitedForm.Html,
            ("Oil &", CitationKind.Footnote),
            ("Norland", CitationKind.Comment),
            ("Caf\u00E9", CitationKind.Footnote)
        );
        Assert.StartsWith(
            "<!DOCTYPE html>\n<HTML><body><p>Oil &amp;<sup><a href=\"#placard-1\" id=\"placard-note-1\">[1]</a></sup> wicks: "
                + "<a href='/x'>Norland "
                + "voted</a><sup><a href=\"#placard-2\" id=\"placard-note-2\">[2]</a></sup>\n no.</p><p>Caf\u00E9<sup>",
            cited,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<li id=\"placard-2\">Contradicted: see there. <a href=\"https://example.org/x\">",
            cited,
            StringComparison.Ordinal
        );
        Assert.EndsWith("</li></ol></section></BODY></HTML>\n", cited, StringComparison.Ordinal);
        Assert.Equal(Page, Without(cited));
    }

    [Fact]
    public void A_citation_stands_behind_the_link_that_it_lies_in_whatever_tags_begin_alike()
    {
        const string Page = "<body><article><p><a href='/x'><abbr>HRC</abbr> voted</a> no; <abbr>GA</abbr> did.</p></article></body>";
        var cited = Cited(Page, CitedForm.Html, ("HRC", CitationKind.Footnote), ("did", CitationKind.Footnote));
        Assert.StartsWith("<body><article><p><a href='/x'><abbr>HRC</abbr> voted</a><sup>", cited, StringComparison.Ordinal);
        Assert.Contains(" no; <abbr>GA</abbr> did<sup>", cited, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_citation_are_escaped_in_a_page()
    {
        var file = "<html><body><p>Norland.</p></body></html>"u8.ToArray();
        var citation = new Citation(0, 0, 7, CitationKind.Footnote, "<script>alert(1)</script> T\u00FCrkiye", "javascript:alert(1)");
        var cited = Encoding.UTF8.GetString(CitedDocument.Write(file, ProseFile.Read(file), [citation], CitedForm.Html).Content);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; T&#252;rkiye <a href=\"#placard-note-1\">", cited, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", cited, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_an_old_encoding_and_the_mark_of_one_stay()
    {
        foreach (var encoding in (Encoding[])[Encoding.Latin1, Encoding.Unicode, Encoding.UTF8])
        {
            byte[] file = [.. encoding == Encoding.Latin1 ? [] : encoding.GetPreamble(), .. encoding.GetBytes("Caf\u00E9 voted no.\n")];
            var prose = ProseFile.Read(file);
            var cited = CitedDocument.Write(file, prose, [CitedWord.On(prose, "no.")], CitedForm.PlainText).Content;
            Assert.Equal(file[..^2], cited[..(file.Length - 2)]);
        }
    }

    [Theory]
    [InlineData(CitedForm.Markdown, "## Norland \\* voted[^placard-1]\n\nIt did.\n\n[^placard-1]: ")]
    [InlineData(CitedForm.Html, "<h2 dir=\"auto\">Norland * voted<sup>")]
    public void The_text_of_a_form_that_cannot_be_given_back_is_set_anew(object form, string expected)
    {
        var prose = new ProseFile(
            DraftKind.Pdf,
            [new ProseParagraph("Norland * voted") { IsHeading = true }, new ProseParagraph("It did.")],
            []
        );
        var cited = CitedDocument.Write([], prose, [new Citation(0, 10, 5, CitationKind.Footnote, "Supported.", "")], (CitedForm)form);
        Assert.Contains(expected, Encoding.UTF8.GetString(cited.Content), StringComparison.Ordinal);
        Assert.Empty(cited.LeftOut);
    }

    [Theory]
    [InlineData(DraftKind.Docx, "out.DOCX", CitedForm.Docx)]
    [InlineData(DraftKind.PlainText, "a/out.md", CitedForm.Markdown)]
    [InlineData(DraftKind.PlainText, "out.txt", CitedForm.PlainText)]
    [InlineData(DraftKind.Html, "out.htm", CitedForm.Html)]
    [InlineData(DraftKind.Pdf, "out.html", CitedForm.Html)]
    public void The_name_of_the_file_tells_the_form(DraftKind kind, string name, object form) =>
        Assert.Equal(form, CitedForms.Of(kind, name));

    [Theory]
    [InlineData(
        DraftKind.Docx,
        "out.md",
        "“out.md” has another format than the document, which is a Word document and is given back as one. Name it .docx."
    )]
    [InlineData(DraftKind.PlainText, "out", "“out” has another format than the document, which is plain text or Markdown")]
    [InlineData(DraftKind.Pdf, "out.pdf", "“out.pdf” cannot be written: a PDF cannot be given back with citations, but its text can.")]
    public void Another_form_is_refused_with_one_sentence(DraftKind kind, string name, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<Refusal>(() => CitedForms.Of(kind, name)).Message, StringComparison.Ordinal);

    [Fact]
    public void Taking_the_marks_out_gives_the_source_back_whatever_is_cited() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 1000], Gen.Int[0, 1000])
            .Sample(
                (isPage, paragraph, start) =>
                {
                    var file = isPage ? DraftFiles.Html() : DraftFiles.Plain();
                    var prose = ProseFile.Read(file);
                    var at = paragraph % prose.Paragraphs.Count;
                    var from = start % prose.Paragraphs[at].Text.Length;
                    var citation = new Citation(at, from, 3, CitationKind.Footnote, "Supported.", "");
                    var cited = CitedDocument.Write(file, prose, [citation], isPage ? CitedForm.Html : CitedForm.PlainText);
                    Assert.Equal(Encoding.UTF8.GetString(file), Without(Encoding.UTF8.GetString(cited.Content)));
                },
                iter: 300,
                threads: 1
            );

    private static string Without(string cited)
    {
        cited = System.Text.RegularExpressions.Regex.Replace(
            cited,
            "<sup><a href=\"#placard-.*?</sup>|<section><h2>Notes by Placard.*</section>",
            ""
        );
        return System.Text.RegularExpressions.Regex.Replace(cited, @"\n*\[\^placard-1\]: .*\n$|\[\^placard-1\]", "");
    }

    private static string Cited(string text, CitedForm form, params (string Words, CitationKind Kind)[] words)
    {
        var file = Encoding.UTF8.GetBytes(text);
        var prose = ProseFile.Read(file);
        Citation[] citations =
        [
            .. words.Select(w =>
                CitedWord.On(prose, w.Words, w.Kind) with
                {
                    Words = w.Kind == CitationKind.Comment ? "Contradicted: see there." : "Supported: A_B, by\n3 * 4.",
                    Link = "https://example.org/x",
                }
            ),
        ];
        return Encoding.UTF8.GetString(CitedDocument.Write(file, prose, citations, form).Content);
    }
}
