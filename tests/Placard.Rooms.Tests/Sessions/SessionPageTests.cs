using System.Net;
using System.Xml.Linq;
using Placard.Rooms.Sessions;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Sessions;

public sealed class SessionPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_session_has_its_texts_with_outcome_sponsors_and_amendments()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/sessions/HRC/99.json");
        Assert.Equal("HRC/99", json.GetProperty("session").GetProperty("session").GetString());
        Assert.Equal("2098-03-23", json.GetProperty("session").GetProperty("last").GetString());
        var page = await site.PageAsync("/sessions/HRC/99");
        Assert.Equal("Human Rights Council99th session", page.QuerySelector("h1")!.TextContent);
        var rows = page.QuerySelectorAll("section[aria-labelledby=texts] tbody tr");
        Assert.Equal(json.GetProperty("texts").GetArrayLength(), rows.Length);
        Assert.Contains(rows, row => row.TextContent.Contains("Senegal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_counts_lead_to_the_votes_that_they_count()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions/HRC/99");
        var counts = page.QuerySelectorAll("dl.numbers div").Where(count => count.QuerySelector("a[href^='/votes']") is not null).ToList();
        Assert.Contains(counts, count => count.TextContent.Contains("without a vote", StringComparison.Ordinal));
        Assert.Contains(counts, count => count.TextContent.Contains("amendments", StringComparison.Ordinal));
        foreach (var count in counts)
        {
            var list = count.QuerySelector("a")!.GetAttribute("href")!.Replace("/votes", "/votes.json", StringComparison.Ordinal);
            var total = (await site.JsonAsync(list)).GetProperty("total").GetInt32();
            Assert.Equal(count.QuerySelector("dd")!.TextContent, total.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Votes_whose_record_contains_an_error_are_counted_and_not_shown()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/sessions/HRC/99.json");
        var wrong = TinyEdition.Shared.Votes.All.Where(v => v.Session == "99" && v.Status == RecordStatus.Quarantined).ToList();
        Assert.Equal(wrong.Count, json.GetProperty("session").GetProperty("inError").GetInt32());
        Assert.NotEmpty(wrong);
        var page = await site.PageAsync("/sessions/HRC/99");
        Assert.Contains("contains an error and is", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("table a"), a => a.GetAttribute("href") == Addresses.Vote(wrong[0].Address));
    }

    [Fact]
    public async Task Who_sat_then_is_named()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions/HRC/99");
        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=members] li").Length);
    }

    [Theory]
    [InlineData("/sessions/hrc/99", "/sessions/HRC/99")]
    [InlineData("/sessions/Human Rights Council/099", "/sessions/HRC/99")]
    [InlineData("/sessions/HRC 99", "/sessions/HRC/99")]
    [InlineData("/sessions/hrc/NEXT", "/sessions/HRC/next")]
    public async Task A_session_has_one_address_however_it_is_written(string asked, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_body_alone_leads_to_the_list_of_its_sessions()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/sessions/GA");
        Assert.Equal((HttpStatusCode.Redirect, "/sessions?body=GA"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData(
        "/sessions/HRC/11",
        "There is no session “\u206811\u2069” of the Human Rights Council in this edition.",
        "/sessions/HRC/99"
    )]
    [InlineData("/sessions/HRC/S-99", "There is no session “\u2068S-99\u2069”", "/sessions/HRC/99")]
    [InlineData("/sessions/lamps/3", "is no session; write body and session, such as HRC/58.", "/sessions")]
    [InlineData("/sessions/SC/next", "When the Security Council meets next is not worked out", null)]
    public async Task A_session_that_does_not_exist_is_answered_with_one_sentence_and_the_nearest(
        string asked,
        string says,
        string? nearest
    )
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync(asked);
        Assert.Contains(says, page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        if (nearest is not null)
            Assert.Contains(page.QuerySelectorAll(".nearest a"), a => a.GetAttribute("href") == nearest);
    }

    [Fact]
    public async Task An_Assembly_year_is_a_session_like_others_and_a_page_beyond_the_last_is_refused()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/sessions/GA/150.json");
        Assert.Equal("150th session", json.GetProperty("session").GetProperty("title").GetString());
        using var beyond = await site.AskAsync("/sessions/GA/150?page=7");
        Assert.Equal(HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Fact]
    public async Task The_feed_has_the_decisions_and_the_table_the_votes_of_the_session()
    {
        await using var site = await TestSite.OpenAsync();
        var votes = TinyEdition.Shared.Votes.Where(new VoteFilter()).Count(v => v.Session == "99");
        Assert.Equal(votes, XDocument.Parse(await site.TextAsync("/sessions/HRC/99.atom")).Root!.Elements(Atom + "entry").Count());
        Assert.Equal(votes + 1, (await site.TextAsync("/sessions/HRC/99.csv")).TrimEnd().Split("\r\n").Length);
        Assert.Contains("BEGIN:VEVENT", await site.TextAsync("/sessions/HRC/99.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_says_that_its_days_are_not_known_and_how_good_its_rules_were()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Clock = new SetClock() }, TestSite.Rooms);
        var page = await site.PageAsync("/sessions/HRC/next");
        Assert.Contains("The days are not known.", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("What falls due: 100th session", page.QuerySelector("h1")!.LastChild!.TextContent);
        Assert.Contains("sessions 81 to 99, looked at 1 session ahead", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((await site.TextAsync("/sessions/HRC/100.json")), await site.TextAsync("/sessions/HRC/next.json"));
    }

    [Fact]
    public async Task The_list_has_the_sessions_of_each_body_with_what_is_missing()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/sessions");
        Assert.Equal("/sessions/HRC/99", page.QuerySelector("section[aria-labelledby=of-hrc] tbody th a")!.GetAttribute("href"));
        var sessions = (await site.JsonAsync("/sessions.json?body=GA")).GetProperty("sessions").EnumerateArray().ToList();
        Assert.All(sessions, s => Assert.Equal("GA", s.GetProperty("body").GetString()));
        Assert.Contains(sessions, s => s.GetProperty("session").GetString() == "GA/150");
    }

    [Fact]
    public void What_happened_in_a_body_are_its_decisions_and_its_sessions()
    {
        var all = SessionHappenings.SessionsOf(TinyEdition.Shared, new Subject(SubjectKind.Body, "HRC")).ToList();
        Assert.Contains(all, h => h.Address == "/sessions/HRC/99");
        var late = SessionHappenings.DecisionsOf(TinyEdition.Shared, new Subject(SubjectKind.Body, "HRC"), new DateOnly(2098, 3, 23));
        Assert.Equal("2098-03-23", Assert.Single(late).Day.ToString());
        Assert.Empty(SessionHappenings.SessionsOf(TinyEdition.Shared, new Subject(SubjectKind.Body, "no body")));
    }
}
