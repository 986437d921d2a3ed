namespace Placard.Rooms.Tests.Site;

public sealed class UnbrokenWordsTests
{
    [Theory]
    [InlineData("<p>on 6 October 2022.</p>", "<p>on <span class=\"unbroken\">6 October 2022</span>.</p>")]
    [InlineData("<li>counts 7-21-17.</li>", "<li>counts <span class=\"unbroken\">7-21-17</span>.</li>")]
    [InlineData("<p>2022-10-06 and A/HRC/51/L.6</p>", "<p><span class=\"unbroken\">2022-10-06</span> and A/HRC/51/L.6</p>")]
    [InlineData("<p>x/2022-10-06/y.xml</p>", "<p>x/2022-10-06/y.xml</p>")]
    [InlineData("<a title=\"6 October 2022\">x</a>", "<a title=\"6 October 2022\">x</a>")]
    [InlineData("<title>6 October 2022</title>", "<title>6 October 2022</title>")]
    [InlineData("<text x=\"1\">17-19-11</text>", "<text x=\"1\">17-19-11</text>")]
    [InlineData("<option>6 October 2022</option>", "<option>6 October 2022</option>")]
    [InlineData("6 October 2022", "<span class=\"unbroken\">6 October 2022</span>")]
    [InlineData("<p>17-19-11-4, 1234-5-6</p>", "<p>17-19-11-4, 1234-5-6</p>")]
    public void Dates_and_tallies_of_a_text_stay_on_one_line(string html, string marked) => Assert.Equal(marked, Marked(html));

    [Theory]
    [InlineData(
        "<time>6 October 2022</time> to 7 October 2022",
        "<time>6 October 2022</time> to <span class=\"unbroken\">7 October 2022</span>"
    )]
    [InlineData("<b>1</b>-0-1 <i>3-2-1</i>", "<b>1</b>-0-1 <i><span class=\"unbroken\">3-2-1</span></i>")]
    [InlineData("3-2-1<", "<span class=\"unbroken\">3-2-1</span><")]
    [InlineData("<p 3-2-1", "<p 3-2-1")]
    [InlineData("", "")]
    public void Each_text_between_two_tags_is_read_by_itself(string html, string marked) => Assert.Equal(marked, Marked(html));

    [Fact]
    public void A_page_longer_than_what_was_set_aside_for_it_is_whole()
    {
        using var page = new PageText(usualLength: 16);
        for (var i = 0; i < 10_000; i++)
            page.Write($"<p>{i}-0-1</p>");
        page.Write('!');
        Assert.Equal(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p>{i}-0-1</p>")) + "!", page.Written.ToString());
    }

    private static string Marked(string html)
    {
        using var page = new PageText(html.Length);
        UnbrokenWords.Mark(html, page);
        return page.Written.ToString();
    }
}
