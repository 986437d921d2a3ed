using System.Text;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Tests.Drafts.Prose;

public class PageProseTests
{
    [Fact]
    public void Blocks_items_cells_and_lines_of_verse_are_paragraphs_and_notes_stand_at_the_end()
    {
        var all = Read(
            """
            <h1>Votes &amp; lamps</h1><p>The Council adopted <b>resolution&nbsp;51/5</b>,<sup><a href="#n1" id="c1">1</a></sup> by
            20&ndash;7.</p><div id="n1"><a href="#c1">1</a> Resolution 88/4, on lamps.</div>
            <table><tr><td>Norland</td><td>no</td></tr></table><ul><li>One&#8217;s item</li></ul><pre>a
            b</pre><script>if (a < b) "x"</script><!-- c -->
            """
        );
        Assert.Equal(
            [
                "Votes & lamps",
                "The Council adopted resolution 51/5, by 20–7.",
                "Norland",
                "no",
                "One’s item",
                "a b",
                "Resolution 88/4, on lamps.",
            ],
            all.Select(p => p.Text)
        );
        Assert.True(all[0].IsHeading);
        Assert.True(all[^1].IsNote);
    }

    [Fact]
    public void A_whole_sentence_in_bold_is_no_heading() => Assert.False(Assert.Single(Read("<p><b>Norland voted no.</b></p>")).IsHeading);

    [Fact]
    public void What_is_hidden_or_of_the_site_is_left_out() =>
        Assert.Equal(
            ["Norland voted no."],
            Read("<nav>Home</nav><p>Norland <span style='display:none'>never</span>voted no.</p>").Select(p => p.Text)
        );

    [Fact]
    public void What_stands_wrongly_in_a_table_has_its_place_all_the_same()
    {
        const string Page =
            "<html><body><p>Before the table.</p><table><tr><td>Norland voted no</td></tr>Words that stand wrongly<tr><td>Sudland "
            + "voted yes</td></tr></table><p>After the table.</p></body></html>";
        foreach (var paragraph in ProseFile.Read(Encoding.UTF8.GetBytes(Page)).Paragraphs)
            Assert.Equal(Page.IndexOf(paragraph.Text, StringComparison.Ordinal), paragraph.PlaceOf(0));
    }

    private static IReadOnlyList<ProseParagraph> Read(string body) =>
        ProseFile.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>x</title></head><body>{body}</body></html>")).Paragraphs;
}
