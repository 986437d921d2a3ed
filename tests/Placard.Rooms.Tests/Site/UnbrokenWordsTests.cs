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
    public void Dates_and_tallies_of_a_text_stay_on_one_line(string html, string marked) => Assert.Equal(marked, UnbrokenWords.Mark(html));
}
