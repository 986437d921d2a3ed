using System.Text;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts;

/// <summary>What a Word document keeps outside its main text is read too, or said to be left out.</summary>
public class WordPartsTests
{
    private static string Start => DraftFiles.Plain("The Human Rights Council,");

    private static string Called =>
        """<w:p><w:r><w:t>1. Invites donors</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> to give.</w:t></w:r></w:p>""";

    [Theory]
    [InlineData("numbering2.xml")]
    [InlineData("/word/numbering2.xml")]
    [InlineData("../word/./numbering2.xml")]
    public void Parts_are_found_by_their_relationships_and_not_by_their_names(string target)
    {
        var file = DraftFiles.Package(
            ("_rels/.rels", DraftFiles.Relations(("r1", "officeDocument", "word/document2.xml"))),
            (
                "word/_rels/document2.xml.rels",
                DraftFiles.Relations(("r1", "numbering", target), ("r2", "footnotes", "notes/lamps.xml"), ("r3", "styles", "styles2.xml"))
            ),
            (
                "word/document2.xml",
                DraftFiles.Xml(
                    "document",
                    $"<w:body>{Start}{DraftFiles.Counted("", "Urges all keepers:", 0)}{DraftFiles.Counted("", "To light lamps;", 1)}"
                        + $"{Called.Replace("1. Invites", "Invites", StringComparison.Ordinal)}</w:body>"
                )
            ),
            ("word/numbering2.xml", DraftFiles.Xml("numbering", DraftFiles.Numbering)),
            ("word/notes/lamps.xml", DraftFiles.Xml("footnotes", DraftFiles.Footnotes)),
            ("word/styles2.xml", DraftFiles.Xml("styles", "")),
            ("word/numbering.xml", DraftFiles.Xml("numbering", ""))
        );
        var text = DraftFile.Read(file).Draft.Text;
        Assert.Equal(["F1", "OP1", "OP1 (a)", "OP2"], text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal(DraftFiles.Note, Assert.Single(text.Paragraphs[3].Footnotes).Text);
    }

    [Fact]
    public void A_run_in_very_many_pieces_is_read_whole()
    {
        var file = DraftFiles.Docx($"<w:p><w:r><w:t>{string.Concat(Enumerable.Repeat("a<![CDATA[b]]>", 80_000))}</w:t></w:r></w:p>");
        var words = string.Concat(Enumerable.Repeat("ab", 80_000));
        Assert.Equal(words, Assert.Single(DraftFile.Read(file).Draft.Text.Paragraphs).Text);
        Assert.Equal(words, Assert.Single(ProseFile.Read(file).Paragraphs).Text);
    }

    [Fact]
    public void A_run_that_is_too_long_is_refused_whatever_its_pieces()
    {
        var piece = new string('a', 1000) + $"<![CDATA[{new string('b', 1000)}]]>";
        var times = DraftLimits.Characters / 2000 + 1;
        var file = DraftFiles.Docx($"<w:p><w:r><w:t>{string.Concat(Enumerable.Repeat(piece, times))}</w:t></w:r></w:p>");
        Assert.Equal(DraftLimits.TooLong.Message, Assert.Throws<UnreadableDraftException>(() => DraftFile.Read(file)).Message);
        Assert.Equal(DraftLimits.TooLong.Message, Assert.Throws<UnreadableDraftException>(() => ProseFile.Read(file)).Message);
    }

    [Fact]
    public void Endnotes_are_notes()
    {
        var draft = Read(
            Called.Replace("footnoteReference", "endnoteReference", StringComparison.Ordinal),
            (
                "endnotes",
                """<w:endnote w:type="separator" w:id="0"><w:p/></w:endnote><w:endnote w:id="2"><w:p><w:r><w:t>See the lamps.</w:t></w:r></w:p></w:endnote>"""
            )
        );
        var note = Assert.Single(draft.Text.Paragraphs[1].Footnotes);
        Assert.Equal(("i", 14, "See the lamps."), (note.Marker, note.At, note.Text));
        Assert.Empty(draft.Remarks);
    }

    [Fact]
    public void Changes_in_a_footnote_are_said_to_be_accepted()
    {
        var draft = Read(
            Called,
            (
                "footnotes",
                """<w:footnote w:id="2"><w:p><w:r><w:t>See </w:t></w:r><w:del w:id="1"><w:r><w:delText>no</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>all</w:t></w:r></w:ins><w:r><w:t> lamps.</w:t></w:r></w:p></w:footnote>"""
            )
        );
        Assert.Equal("See all lamps.", Assert.Single(draft.Text.Paragraphs[1].Footnotes).Text);
        Assert.Equal("The document has tracked changes; it was read as if all of them were accepted.", Assert.Single(draft.Remarks));
    }

    [Fact]
    public void A_note_with_a_sign_of_its_own_is_called_by_it_and_moves_no_figure()
    {
        var draft = Read(
            """<w:p><w:r><w:t>1. Urges Norland,</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r><w:r><w:t xml:space="preserve"> and invites donors</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>""",
            (
                "footnotes",
                DraftFiles.Footnotes
                    + """<w:footnote w:id="3"><w:p><w:r><w:t>*</w:t></w:r><w:r><w:tab/><w:t>No keeper.</w:t></w:r></w:p></w:footnote>"""
            )
        );
        Assert.Equal("Urges Norland, and invites donors.", draft.Text.Paragraphs[1].Text);
        Assert.Equal([("*", "No keeper."), ("1", DraftFiles.Note)], draft.Text.Paragraphs[1].Footnotes.Select(f => (f.Marker, f.Text)));
    }

    [Fact]
    public void A_note_that_is_not_in_the_file_is_said_to_be_missing() =>
        Assert.Equal("1 note is called in the text, but is not in the file.", Assert.Single(Read(Called).Remarks));

    [Theory]
    [InlineData("chunk.html", "<html><body><p>Condemns the dark;</p></body></html>", true)]
    [InlineData("chunk.txt", "Condemns the dark;", true)]
    [InlineData("chunk.docx", "", true)]
    [InlineData("chunk.rtf", @"{\rtf1 Condemns the dark;}", false)]
    [InlineData("chunk.mht", "MIME-Version: 1.0\n\nCondemns the dark;", false)]
    public void A_file_inserted_whole_is_read_where_it_stands_or_said_not_to_be(string name, string content, bool isRead)
    {
        var inner = name == "chunk.docx" ? DraftFiles.Docx(DraftFiles.Plain("Condemns the dark;")) : Encoding.UTF8.GetBytes(content);
        var file = DraftFiles.Docx(
            $"""{Start}{DraftFiles.Plain("1. Urges all keepers;")}<w:altChunk r:id="h"/>{DraftFiles.Plain("2. Decides to wait.")}"""
        );
        var draft = DraftFile
            .Read(
                With(
                    With(file, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(DraftFiles.Relations(("h", "aFChunk", name)))),
                    "word/" + name,
                    inner
                )
            )
            .Draft;
        Assert.Equal(isRead, draft.Text.Paragraphs.Any(p => p.Text == "Condemns the dark;"));
        Assert.Equal(isRead ? [] : ["1 inserted file was not read."], draft.Remarks);
    }

    [Fact]
    public void Comments_boxes_pictures_and_objects_are_said_to_be_left_out()
    {
        var draft = Read(
            """
            <w:p><w:r><w:t>1. Urges all keepers;</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>
            <w:r><w:drawing><w:extent cx="9000000" cy="9000000"/></w:drawing></w:r><w:r><w:object/></w:r>
            <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Rejects the</w:t></w:r></w:p><w:p><w:r><w:t>dark;</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>
            <w:r><w:instrText> LISTNUM </w:instrText></w:r></w:p>
            """
        );
        Assert.Equal(
            [
                "Text in boxes was not read: “Rejects the dark;”.",
                "2 comments were left out.",
                "1 large picture was not read.",
                "1 embedded object was not read.",
                "Numbers that fields count (LISTNUM, AUTONUM) were not read.",
            ],
            draft.Remarks
        );
    }

    private static RecognisedDraft Read(string body, params (string Kind, string Inside)[] parts) =>
        DraftFile.Read(DraftFiles.Docx(Start + body, parts)).Draft;

    private static byte[] With(byte[] file, string name, byte[] content)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var archive = new System.IO.Compression.ZipArchive(changed, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(content);
        }
        return changed.ToArray();
    }
}
