using Placard.Rooms.Claims;
using Placard.Sources.Drafts.Prose;
using static Placard.Rooms.Tests.Claims.Cite.CitedWord;

namespace Placard.Rooms.Tests.Claims.Cite;

/// <summary>Whatever a document is made of and whatever is cited, its letters and its other paragraphs stay.</summary>
public class WordCitationsPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<w:r><w:t>Norland voted no.</w:t></w:r>",
        """<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> Oil &amp; wicks </w:t></w:r>""",
        "<w:r><w:t>one</w:t><w:tab/><w:t> two</w:t></w:r>",
        """<w:hyperlink w:anchor="a"><w:r><w:t>a link</w:t></w:r></w:hyperlink>""",
        """<w:ins w:id="7" w:author="x"><w:r><w:t>put in</w:t></w:r></w:ins>""",
        """<w:del w:id="8" w:author="x"><w:r><w:delText>taken out</w:delText></w:r></w:del>""",
        """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""",
        """<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>""",
        """<w:r><w:t>صوتت ضد</w:t></w:r>""",
        """<w:bookmarkStart w:id="3" w:name="a"/><w:bookmarkEnd w:id="3"/>""",
        """<w:r><w:t>&#x1F56F;e&#x301;&#xAD;ﬁ</w:t></w:r>""",
        """<w:r><w:t/></w:r>""",
        """<!-- <w:t>no</w:t> -->""",
    ];

    [Fact]
    public void Letters_and_uncited_paragraphs_stay_and_every_citation_is_there() =>
        Gen.Select(
                Gen.Int[0, Pieces.Length - 1].Array[0, 6].Array[1, 6],
                Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 20], Gen.Bool).Array[1, 6]
            )
            .Sample(
                (paragraphs, spans) =>
                {
                    var body = string.Concat(paragraphs.Select(p => $"<w:p>{string.Concat(p.Select(i => Pieces[i]))}</w:p>"));
                    Holds(Of($"<w:p><w:r><w:t>First.</w:t></w:r></w:p>{body}"), spans);
                },
                iter: 600,
                threads: 1
            );

    private static void Holds(byte[] file, (int Paragraph, int Start, int Length, bool IsComment)[] spans)
    {
        var prose = ProseFile.Read(file);
        Citation[] citations =
        [
            .. spans.Select(s =>
            {
                var at = s.Paragraph % prose.Paragraphs.Count;
                var start = s.Start % prose.Paragraphs[at].Text.Length;
                var kind = s.IsComment ? CitationKind.Comment : CitationKind.Footnote;
                return new Citation(at, start, Math.Min(s.Length, prose.Paragraphs[at].Text.Length - start), kind, "Supported: yes.", "");
            }),
        ];
        var cited = CitedDocument.Write(file, prose, citations, CitedForm.Docx);
        Assert.Empty(cited.LeftOut);
        Assert.Equal(Letters(file), Letters(cited.Content));
        Assert.Equal(
            prose.Paragraphs.Select(p => p.Text),
            ProseFile.Read(cited.Content).Paragraphs.Where(p => !p.IsNote).Select(p => p.Text)
        );
        var document = Root(cited.Content, "word/document.xml");
        Assert.Equal(citations.Count(c => c.Kind == CitationKind.Footnote), document.Descendants(W + "footnoteReference").Count());
        Assert.Equal(
            citations.Count(c => c.Kind == CitationKind.Comment) * 3,
            document
                .Descendants()
                .Where(e => e.Parent?.Name.LocalName != "Fallback")
                .Count(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference")
        );
        Assert.Empty(cited.Remarks);
        foreach (var start in document.Descendants(W + "commentRangeStart"))
            Assert.Contains(
                start.ElementsAfterSelf(W + "commentRangeEnd"),
                e => e.Attribute(W + "id")!.Value == start.Attribute(W + "id")!.Value
            );
        // Paragraphs without words are none of the running text.
        var changed = Paragraphs(file).Zip(Paragraphs(cited.Content)).Count(p => p.First != p.Second);
        Assert.InRange(changed, 1, citations.Select(c => c.Paragraph).Distinct().Count());
        Assert.Equal(Paragraphs(file).Count, Paragraphs(cited.Content).Count);
    }
}
