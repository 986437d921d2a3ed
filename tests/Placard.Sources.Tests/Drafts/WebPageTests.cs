using System.Text;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>A web page is read as a browser shows it.</summary>
public class WebPageTests
{
    [Theory]
    [InlineData("<ol><li>Urges;</li><li value=5>Invites;</li><li>Decides.</li></ol>", "OP1 OP5 OP6")]
    [InlineData("<ol start=3><li>Urges;</li><li>Decides.</li></ol>", "OP3 OP4")]
    [InlineData("<ol reversed><li>Urges;</li><li>Decides.</li></ol>", "OP2 OP1")]
    [InlineData("<ol><li>Urges:<ol><li>To light;</li><li>To fetch;</li></ol></li><li>Decides.</li></ol>", "OP1 OP1(1) OP1(2) OP2")]
    [InlineData("<ol><li><p>Urges:</p><ol type=a><li><p>To light;</p></li></ol></li><li>Decides.</li></ol>", "OP1 OP1(a) OP2")]
    [InlineData("<ol><li>Urges:<ol type=I><li>To light;</li><li>To fetch;</li></ol></li></ol>", "OP1 OP1(i) OP1(ii)")]
    [InlineData("<ol><li>Urges:<ol type=A><li>To light;</li><li>To fetch;</li></ol></li></ol>", "OP1 OP1(a) OP1(b)")]
    [InlineData("<ol><li>Urges:<ol style='list-style-type: lower-alpha'><li>To light;</li></ol></li></ol>", "OP1 OP1(a)")]
    [InlineData("<ol><li>Urges:<ol class=letters><li>To light;</li></ol></li></ol>", "OP1 OP1(a)")]
    [InlineData("<ol><li>Urges:<ul><li>To light;</li><li>To fetch;</li></ul></li><li>Decides.</li></ol>", "OP1 OP1(1) OP1(2) OP2")]
    [InlineData("<ol><li>Urges;</li><li><s>Rejects;</s></li><li>Decides.</li></ol>", "OP1 OP3")]
    [InlineData("<ol style='list-style:none'><li>1. Urges;</li><li>1 bis. Decides.</li></ol>", "OP1 OP1bis")]
    public void Items_of_lists_have_the_numbers_that_are_shown(string list, string expected)
    {
        var draft = Read($"<style>ol.letters {{ list-style-type: lower-latin }}</style><p>The Human Rights Council,</p>{list}");
        Assert.Equal(expected, string.Join(' ', draft.Text.Paragraphs.Skip(1).Select(p => p.Address.Fragment)));
    }

    [Theory]
    [InlineData("The Human Rights Council,<br><br>Recalling the lamps,<br/> <br>1. Urges all keepers;<br><br>2. Decides to wait.")]
    [InlineData("<p>The Human Rights Council,<br>Recalling the lamps,<br>1. Urges all keepers;<br>2. Decides to wait.</p>")]
    [InlineData("<p>The Human Rights Council,</p><p>Recalling the<br>lamps,</p><p>1. Urges all<br>keepers;<br>2. Decides to<br>wait.</p>")]
    [InlineData("<pre>The Human Rights Council,\n\nRecalling the\nlamps,\n\n1. Urges all keepers;\n\n2. Decides to wait.</pre>")]
    [InlineData(
        "<div style='white-space:pre-wrap'>The Human Rights Council,\n\nRecalling the lamps,\n\n1. Urges all keepers;\n2. Decides to "
            + "wait.</div>"
    )]
    public void Breaks_part_paragraphs(string body) =>
        Assert.Equal(
            [
                ("F1", "The Human Rights Council,"),
                ("PP1", "Recalling the lamps,"),
                ("OP1", "Urges all keepers;"),
                ("OP2", "Decides to wait."),
            ],
            Read(body).Text.Paragraphs.Select(p => (p.Address.ToString(), p.Text))
        );

    [Theory]
    [InlineData("<p style='display: none'>2. Rejects the dark;</p>")]
    [InlineData("<p hidden>2. Rejects the dark;</p>")]
    [InlineData("<div style='visibility:hidden'><p>2. Rejects the dark;</p></div>")]
    [InlineData("<p class=no>2. Rejects the dark;</p>")]
    [InlineData("<p style='mso-hide:all'>2. Rejects the dark;</p>")]
    public void What_is_hidden_is_left_out_and_said(string hidden)
    {
        var draft = Read($"<style>p.no{{display:none}}</style><p>The Human Rights Council,</p><p>1. Urges all keepers;</p>{hidden}");
        Assert.Equal(["F1", "OP1"], draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal("Hidden text, which no reader sees, was left out: “2. Rejects the dark;”.", Assert.Single(draft.Remarks));
    }

    [Theory]
    [InlineData("<p><sup>1</sup> Resolution 88/4.</p>")]
    [InlineData("<hr><p>1 Resolution 88/4.</p>")]
    [InlineData("<p>[1] Resolution 88/4.</p>")]
    [InlineData("<div><span style='vertical-align: super'>1</span>Resolution 88/4.</div>")]
    public void A_raised_figure_calls_the_note_of_its_figure(string note)
    {
        var draft = Read($"<p>The Human Rights Council,</p><p>1. Urges all keepers<sup>1</sup> to act.</p>{note}");
        Assert.Equal(["F1", "OP1"], draft.Text.Paragraphs.Select(p => p.Address.ToString()));
        Assert.Equal("Urges all keepers to act.", draft.Text.Paragraphs[1].Text);
        var found = Assert.Single(draft.Text.Paragraphs[1].Footnotes);
        Assert.Equal(("1", 17, "Resolution 88/4."), (found.Marker, found.At, found.Text));
    }

    [Fact]
    public void A_raised_figure_without_a_note_stays_among_the_words() =>
        Assert.Equal(
            "Lights 30 m2 of the 103rd hall.",
            Read("<p>The Human Rights Council,</p><p>1. Lights 30 m<sup>2</sup> of the 103<sup>rd</sup> hall.</p>").Text.Paragraphs[^1].Text
        );

    [Fact]
    public void A_link_may_lead_to_an_item_of_a_list_of_notes()
    {
        var draft = Read(
            """
            <p>The Human Rights Council,</p><p>1. Urges all<a href="#f1" id="r1"><sup>1</sup></a> keepers<a href="#f2"><sup>2</sup></a>.</p>
            <section><ol><li id="f1"><p>Of lamps. <a href="#r1">↩</a></p></li><li id="f2"><p>Of oil. <a href="#r2">↩︎</a></p></li></ol></section>
            """
        );
        Assert.Equal(["Of lamps.", "Of oil."], draft.Text.Paragraphs[^1].Footnotes.Select(f => f.Text));
        Assert.Equal(2, draft.Text.Paragraphs.Count);
    }

    [Fact]
    public void Frames_and_numbers_of_style_sheets_are_said_not_to_be_read()
    {
        var draft = Read(
            "<style>p::before { content: counter(p) }</style><p>The Human Rights Council,</p><p>Urges all.</p><iframe src='x'></iframe>"
        );
        Assert.Equal(["1 embedded object was not read.", "Numbers that the page’s style sheet counts were not read."], draft.Remarks);
    }

    private static RecognisedDraft Read(string body) => DraftFile.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")).Draft;
}
