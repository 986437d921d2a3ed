using Placard.Rooms.Claims;
using Placard.Sources.Tests.Drafts;
using static Placard.Rooms.Tests.Claims.Cite.CitedWord;

namespace Placard.Rooms.Tests.Claims.Cite;

public class LibreOfficeCitationsTests
{
    private const string Body = """
        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Norland voted no.</w:t></w:r><w:r><w:t xml:space="preserve"> Sudland &amp; others voted yes.</w:t></w:r></w:p>
        <w:p><w:hyperlink w:anchor="a"><w:r><w:t>Westland</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> was away.</w:t></w:r></w:p>
        <w:p><w:r><w:t>Nothing is said of this.</w:t></w:r></w:p>
        """;

    [Fact]
    public async Task LibreOffice_shows_the_footnotes_and_comments_and_the_text_as_it_was()
    {
        var file = Of(Body);
        var noted = Of(
            $"""<w:p><w:r><w:t>Norland paid,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>{Body}""",
            ("word/_rels/document.xml.rels", DraftFiles.Relations(("rId1", "footnotes", "footnotes.xml"))),
            ("word/footnotes.xml", DraftFiles.Xml("footnotes", DraftFiles.Footnotes))
        );
        (string, CitationKind)[] said =
        [
            ("Norland voted no.", CitationKind.Footnote),
            ("Sudland & others", CitationKind.Comment),
            ("Westland", CitationKind.Footnote),
            ("Westland was away.", CitationKind.Comment),
        ];
        const string Comment = "Placard: Contradicted: 7 states voted no & <one> was away. https://example.org/votes/A/HRC/99/L.7";
        const string Note = "A/HRC/99/L.7, vote of 6 May 2022. https://example.org/votes/A/HRC/99/L.7";
        foreach (var document in (byte[][])[file, noted])
        {
            var (was, @is) = (await OfficeText.OfAsync(document), await OfficeText.OfAsync(Cited(document, said)));
            Assert.Equal(was.Paragraphs, @is.Paragraphs);
            Assert.Equal([.. was.Footnotes, Note, Note], @is.Footnotes);
            Assert.Equal([Comment, Comment], @is.Comments);
        }
    }
}
