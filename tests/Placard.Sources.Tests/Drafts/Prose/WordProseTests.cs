using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

public class WordProseTests
{
    [Fact]
    public void Paragraphs_and_cells_follow_each_other_and_notes_stand_at_the_end()
    {
        var all = Read(
            DraftFiles.Styled("Heading1", "The keepers")
                + """<w:p><w:r><w:t>Norland paid,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> as ever.</w:t></w:r></w:p>"""
                + $"<w:tbl><w:tr><w:tc>{DraftFiles.Plain("Sudland")}</w:tc><w:tc>{DraftFiles.Plain("no")}</w:tc></w:tr></w:tbl>"
                + DraftFiles.Counted("Decides", " to wait.", 0)
        );
        Assert.Equal(
            ["The keepers", "Norland paid, as ever.", "Sudland", "no", "Decides to wait.", DraftFiles.Note],
            all.Select(p => p.Text)
        );
        Assert.True(all[0].IsHeading);
        Assert.True(all[^1].IsNote);
    }

    [Fact]
    public void Lines_that_were_made_paragraphs_are_joined_and_keep_their_places()
    {
        string[] lines =
        [
            "Lamps of the north",
            "On Monday the keepers of Norland voted against the draft, which",
            "had been tabled by Sudland and by all of its neighbours in the",
            "Council of Lamps. It was the third such vote in a year, and it",
            "was lost by 12 votes to",
            "9, with no abstention.",
            "Westland, which had never lit a lamp before the year 2090, had",
            "called for more time.",
        ];
        var file = DraftFiles.Docx(string.Concat(lines.Select(DraftFiles.Plain)));
        var prose = ProseFile.Read(file);
        Assert.Equal([lines[0], string.Join(' ', lines[1..6]), string.Join(' ', lines[6..])], prose.Paragraphs.Select(p => p.Text));
        var (body, source) = (prose.Paragraphs[1], ProseSource.Of(prose.Kind, file)!.Text);
        var letters = Enumerable.Range(0, body.Text.Length).Select(i => (Letter: body.Text[i], Place: body.PlaceOf(i)));
        Assert.All(letters.Where(l => l.Place is not null), l => Assert.Equal(l.Letter, source[l.Place!.Value]));
        Assert.Equal(lines.Length - 4, letters.Count(l => l.Place is null));
    }

    [Fact]
    public void Paragraphs_are_not_joined_where_they_are_a_list_or_a_table()
    {
        string[] list = ["The keepers asked for", "oil of the first pressing", "wicks", "glass", "a lamp for every door", "more time"];
        Assert.Equal(list, Read(string.Concat(list.Select(DraftFiles.Plain))).Select(p => p.Text));
        string[] cells = [.. Enumerable.Repeat("the keepers of the lamps of the north and of the south", 8)];
        var rows = string.Concat(cells.Select(c => $"<w:tr><w:tc>{DraftFiles.Plain(c)}</w:tc></w:tr>"));
        Assert.Equal(cells, Read($"<w:tbl>{rows}</w:tbl>").Select(p => p.Text));
    }

    [Fact]
    public void A_note_stands_where_it_is_called()
    {
        var file = DraftFiles.Docx("""<w:p><w:r><w:t>Norland paid,</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""");
        var prose = ProseFile.Read(file);
        var run = Assert.Single(prose.Paragraphs[^1].Runs);
        Assert.Equal((0, ','), (run.Length, ProseSource.Of(prose.Kind, file)!.Text[run.Place]));
    }

    [Fact]
    public void Changes_are_taken_as_accepted_and_rows_that_were_deleted_are_gone()
    {
        var row = $"<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc>{DraftFiles.Plain("Gone")}</w:tc></w:tr>";
        var all = Read(
            """<w:p><w:r><w:t xml:space="preserve">Norland </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:r><w:t>paid.</w:t></w:r></w:p>"""
                + $"<w:tbl>{row}<w:tr><w:tc>{DraftFiles.Plain("Kept")}</w:tc></w:tr></w:tbl>"
        );
        Assert.Equal(["Norland always paid.", "Kept"], all.Select(p => p.Text));
    }

    [Fact]
    public void Letters_stand_where_they_are_in_the_xml_whatever_the_lines_and_references_before_them()
    {
        var file = DraftFiles.Docx(
            "<w:p>\r\n<w:r><w:t>Oil &amp; wicks &#x2014; &lt;all&gt;</w:t>\r</w:r>\n<w:r><w:t><![CDATA[ of & them]]></w:t></w:r></w:p>"
                + DraftFiles.Plain("Norland.")
        );
        var prose = ProseFile.Read(file);
        Assert.Equal("Oil & wicks — <all> of & them", prose.Paragraphs[0].Text);
        var source = ProseSource.Of(prose.Kind, file)!;
        Assert.Equal("word/document.xml", source.Part);
        Assert.Equal(source.Text.IndexOf("wicks", StringComparison.Ordinal), prose.Paragraphs[0].PlaceOf(6));
        Assert.Equal(source.Text.IndexOf("all&gt;", StringComparison.Ordinal), prose.Paragraphs[0].PlaceOf(15));
        Assert.Equal(source.Text.IndexOf("them]]", StringComparison.Ordinal), prose.Paragraphs[0].PlaceOf(25));
        Assert.Equal(source.Text.IndexOf("Norland", StringComparison.Ordinal), prose.Paragraphs[1].PlaceOf(0));
    }

    private static IReadOnlyList<ProseParagraph> Read(string body) => ProseFile.Read(DraftFiles.Docx(body)).Paragraphs;
}
