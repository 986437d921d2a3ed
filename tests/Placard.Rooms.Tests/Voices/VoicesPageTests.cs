using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Voices;

public sealed class VoicesPageTests
{
    private const string NoRecord = "automatic transcript, not an official record";

    [Fact]
    public async Task The_first_page_says_what_is_held_from_when_to_when_and_that_it_is_no_record()
    {
        await using var site = await TestSite.ForReadersAsync();
        var said = (await site.PageAsync("/voices")).QuerySelector("main")!.TextContent;
        Assert.Contains("6 statements of states in 2 meetings, 20 March 2098 to 2 November 2098", Blanks(said), StringComparison.Ordinal);
        Assert.Contains("Automatic transcript, not an official record", said, StringComparison.Ordinal);
        Assert.Contains("may have spoken all the same", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("state=CHN", 2)]
    [InlineData("state=China&body=HRC", 1)]
    [InlineData("kind=general+comment", 1)]
    [InlineData("kind=not+known", 1)]
    [InlineData("draft=A/HRC/99/L.2", 3)]
    [InlineData("draft=A/HRC/99/L.2/Rev.1", 3)]
    [InlineData("body=GA5", 1)]
    [InlineData("session=99", 5)]
    [InlineData("from=2098-11", 1)]
    [InlineData("q=lanterns", 3)]
    [InlineData("q=%22matter+of+each+street%22", 1)]
    [InlineData("q=oil+dear&state=EGY", 1)]
    [InlineData("q=joie", 0)]
    [InlineData("q=wicks", 0)]
    public async Task A_filter_keeps_what_it_says(string query, int kept)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(kept, (await site.JsonAsync("/voices.json?" + query)).GetProperty("total").GetInt32());
        Assert.Equal(kept, (await site.PageAsync("/voices?" + query)).QuerySelectorAll("ol.voices > li").Length);
    }

    [Fact]
    public async Task A_search_over_texts_shows_statements_with_the_words_apart_and_says_what_they_are()
    {
        await using var site = await TestSite.ForReadersAsync();
        var section = (await site.PageAsync("/texts?q=lanterns")).QuerySelector("section[aria-label='Statements in meetings']")!;
        Assert.Contains(NoRecord, section.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("3 statements", section.QuerySelector("p a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, section.QuerySelectorAll("li blockquote").Length);
        Assert.DoesNotContain("whatever narrows", section.TextContent, StringComparison.Ordinal);
        var narrowed = (await site.PageAsync("/texts?q=lanterns&body=HRC")).QuerySelector("section[aria-label='Statements in meetings']")!;
        Assert.Contains("whatever narrows the texts above", narrowed.TextContent, StringComparison.Ordinal);
        var elsewhere = (await site.JsonAsync("/texts.json?q=lanterns")).GetProperty("elsewhere")[0];
        Assert.Contains(NoRecord, elsewhere.GetProperty("note").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(3, elsewhere.GetProperty("first").GetArrayLength());
    }

    [Fact]
    public async Task A_search_over_texts_is_as_before_where_no_statement_has_the_words()
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Null((await site.PageAsync("/texts?q=wicks")).QuerySelector("section[aria-label='Statements in meetings']"));
        Assert.False((await site.JsonAsync("/texts.json?q=wicks")).TryGetProperty("elsewhere", out _));
    }

    [Theory]
    [InlineData("body=SC")]
    [InlineData("session=ninety")]
    [InlineData("kind=chair+of+all")]
    [InlineData("q=%22")]
    public async Task What_cannot_be_read_is_refused_in_a_sentence(string query)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await site.AskAsync("/voices?" + query)).StatusCode);
    }

    [Fact]
    public async Task Every_statement_says_what_it_is_and_leads_to_its_second()
    {
        await using var site = await TestSite.ForReadersAsync();
        var first = (await site.JsonAsync("/voices.json?state=EGY")).GetProperty("statements")[0];
        Assert.Equal(NoRecord, first.GetProperty("record").GetString());
        Assert.Equal("https://transcripts.un.org/en/hrc/99/41?t=30:01", first.GetProperty("recording").GetString());
        Assert.Equal("/voices/HRC/99/41#s3", first.GetProperty("address").GetString());
        Assert.Equal("Oil is dear in our streets, and we said so before.", first.GetProperty("words").GetString());
        Assert.All(
            (await site.PageAsync("/voices")).QuerySelectorAll("ol.voices > li"),
            li => Assert.Contains(NoRecord, li.TextContent, StringComparison.Ordinal)
        );
        Assert.All(
            (await site.TextAsync("/voices.csv")).Trim().Split('\n').Skip(1),
            row => Assert.Contains(NoRecord, row, StringComparison.Ordinal)
        );
        Assert.Equal(6, (await site.TextAsync("/voices.atom")).Split(NoRecord).Length - 1);
    }

    [Fact]
    public async Task Words_that_are_sought_are_marked_at_the_second_of_their_sentence()
    {
        await using var site = await TestSite.ForReadersAsync();
        var item = (await site.PageAsync("/voices?q=dear")).QuerySelector("ol.voices > li")!;
        Assert.Equal("dear", item.QuerySelector("mark")!.TextContent);
        Assert.Contains("?t=30:11", item.QuerySelector("a[rel~=external]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_shows_all_statements_and_only_the_words_of_states()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/voices/HRC/99/41");
        Assert.Equal(7, page.QuerySelectorAll("ol.heard > li").Length);
        Assert.Equal(5, page.QuerySelectorAll("ol.heard .words").Length);
        Assert.Contains("Organisation", page.QuerySelector("#s5")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#s5 .words"));
        Assert.Equal("/votes/A/HRC/RES/99/1", await LeadsTo(site, page.QuerySelector("#s2 .about a")!.GetAttribute("href")!));
        Assert.Contains("its ballot: abstain", page.QuerySelector("#s4")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("https://docs.un.org/", page.QuerySelector("#s7 .about a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main b, main script"));
    }

    [Fact]
    public async Task A_meeting_is_listed_in_English_and_shown_in_the_other_languages_held()
    {
        await using var site = await TestSite.ForReadersAsync();
        var french = await site.PageAsync("/voices/HRC/99/41?lang=fr");
        Assert.Equal("fr", french.QuerySelector(".words")!.GetAttribute("lang"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("/voices/HRC/99/41?lang=ru")).StatusCode);
    }

    [Fact]
    public async Task A_second_part_of_a_recording_has_an_address_of_its_own()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync("/voices/GA5/150/7-2.json");
        Assert.Equal((2, "GA5"), (json.GetProperty("part").GetInt32(), json.GetProperty("body").GetString()));
    }

    [Theory]
    [InlineData("/voices/HRC/99/42")]
    [InlineData("/voices/HRC/99/x")]
    [InlineData("/voices/HRC/99/41-2-3")]
    public async Task A_meeting_that_is_not_held_leads_to_those_that_are(string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_vote_shows_who_explained_it()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/99/1");
        var section = page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "Who explained");
        Assert.Equal(
            ["/voices/HRC/99/41#s4", "/voices/HRC/99/41#s2", "/voices/HRC/99/41#s3"],
            section.QuerySelectorAll("li > a[href^='/voices']").Select(a => a.GetAttribute("href"))
        );
        Assert.Contains("Automatic transcript, not an official record", section.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Who explained", (await site.PageAsync("/votes/A/HRC/RES/98/1")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_state_says_how_often_it_spoke_and_on_what()
    {
        await using var site = await TestSite.ForReadersAsync();
        var said = Blanks((await site.PageAsync("/states/CHN")).QuerySelector("main")!.TextContent);
        Assert.Contains(
            "2 statements in meetings whose transcripts are held, 20 March 2098 to 2 November 2098",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("1 explanation of vote or position", said, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "in meetings whose transcripts",
            (await site.PageAsync("/states/DEU")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_search_counts_statements_beside_texts()
    {
        await using var site = await TestSite.ForReadersAsync();
        var found = (await site.JsonAsync("/search.json?q=lanterns")).GetProperty("elsewhere")[0];
        Assert.Equal(
            ("3 statements", "/voices?q=lanterns"),
            (found.GetProperty("count").GetString(), found.GetProperty("address").GetString())
        );
        Assert.False((await site.JsonAsync("/search.json?q=wicks")).TryGetProperty("elsewhere", out _));
    }

    [Fact]
    public async Task No_page_lists_or_finds_a_person_by_name()
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(0, (await site.JsonAsync("/voices.json?q=Invented")).GetProperty("total").GetInt32());
        Assert.Contains(
            "Minister, Ms. Awa Invented",
            (await site.PageAsync("/voices/HRC/99/41")).QuerySelector("#s2")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static async Task<string> LeadsTo(TestSite site, string address)
    {
        using var answer = await site.AskAsync(address);
        return answer.Headers.Location?.OriginalString ?? address;
    }

    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
