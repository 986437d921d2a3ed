using System.Text;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

public class DraftFileTests
{
    [Theory]
    [InlineData("plain", DraftKind.PlainText)]
    [InlineData("pdf", DraftKind.Pdf)]
    [InlineData("docx", DraftKind.Docx)]
    [InlineData("html", DraftKind.Html)]
    public void A_draft_is_the_same_in_each_form(string form, DraftKind kind)
    {
        var file = DraftFile.Read(Content(form));
        Assert.Equal(kind, file.Kind);
        Assert.Equal(DraftFiles.Expected, file.Draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Opening, p.Text)));
        var note = Assert.Single(file.Draft.Text.Paragraphs[1].Footnotes);
        Assert.Equal(("1", DraftFiles.Note), (note.Marker, note.Text));
        Assert.EndsWith("lighthouses,", file.Draft.Text.Paragraphs[1].Text[..note.At], StringComparison.Ordinal);
        Assert.Equal("A/HRC/99/L.7", file.Draft.Text.Symbol.ToString());
        Assert.EndsWith("The keepers of lighthouses", file.Draft.Text.Title, StringComparison.Ordinal);
        Assert.Equal("Norland", file.Draft.Cover.Sponsors);
        Assert.Empty(file.Draft.Remarks);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Plain_text_is_read_in_each_encoding_of_unicode_with_and_without_a_mark(string encoding)
    {
        var text = Encoding.UTF8.GetString(DraftFiles.Plain());
        var bytes = Encoding.GetEncoding(encoding).GetBytes(text);
        Assert.Equal(6, DraftFile.Read(bytes).Draft.Text.Paragraphs.Count);
        Assert.Equal(6, DraftFile.Read([.. Encoding.GetEncoding(encoding).GetPreamble(), .. bytes]).Draft.Text.Paragraphs.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(98)]
    public void Numbers_of_lines_copied_with_a_text_are_no_words(int first)
    {
        string[] lines =
        [
            "The Human Rights Council,",
            "",
            "Recalling the lamps",
            "of old,",
            "",
            "1. Urges all;",
            "",
            "2. Decides to",
            "wait.",
        ];
        var number = first;
        var text = string.Join('\n', lines.Select(l => l.Length == 0 ? "" : $"{number++, 4} {l}"));
        Assert.Equal(
            [
                ("F1", "The Human Rights Council,"),
                ("PP1", "Recalling the lamps of old,"),
                ("OP1", "Urges all;"),
                ("OP2", "Decides to wait."),
            ],
            DraftFile.Read(Encoding.UTF8.GetBytes(text)).Draft.Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text))
        );
    }

    [Theory]
    [InlineData(1252, "L’Assemblée générale,\n\nRappelant les lampes éteintes à l’été,\n\n1. Décide d’attendre.", "Rappelant")]
    [InlineData(1251, "Генеральная Ассамблея,\n\nссылаясь на лампы,\n\n1. постановляет ждать.", "ссылаясь")]
    [InlineData(1256, "إن الجمعية العامة،\n\nوإذ يشير إلى المصابيح،\n\n1- يقرر أن ينتظر.", "وإذ يشير")]
    public void Plain_text_of_old_windows_is_read(int codePage, string text, string opening)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
        Assert.Equal(opening, DraftFile.Read(bytes).Draft.Text.Paragraphs.Single(p => p.Kind == ParagraphKind.Preambular).Opening);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_the_reader_is_told()
    {
        var file = DraftFile.Read(
            DraftFiles.Docx(
                """
                <w:p><w:r><w:t>The General Assembly,</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Recalling lamps </w:t></w:r><w:del w:id="2"><w:r><w:delText>of old,</w:delText></w:r></w:del></w:p>
                <w:p><w:ins w:id="3"><w:r><w:t>and oil,</w:t></w:r></w:ins><w:commentRangeStart w:id="9"/></w:p>
                <w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:r><w:t>1. Decides to </w:t></w:r><w:moveFrom w:id="6"><w:r><w:t>not </w:t></w:r></w:moveFrom><w:moveTo w:id="7"><w:r><w:t>wait.</w:t></w:r></w:moveTo></w:p>
                """
            )
        );
        Assert.Equal(
            ["The General Assembly,", "Recalling lamps and oil,", "Decides to wait."],
            file.Draft.Text.Paragraphs.Select(p => p.Text)
        );
        Assert.Equal("The document has tracked changes; it was read as if all of them were accepted.", Assert.Single(file.Draft.Remarks));
    }

    private static byte[] Content(string form) =>
        form switch
        {
            "pdf" => DraftFiles.Pdf(),
            "docx" => DraftFiles.Docx(),
            "html" => DraftFiles.Html(),
            _ => DraftFiles.Plain(),
        };
}
