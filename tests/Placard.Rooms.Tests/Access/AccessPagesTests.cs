using System.Net;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Access;

public sealed class AccessPagesTests(SharedSite shared) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task The_start_says_what_is_held_until_when_and_the_most_telling_figures()
    {
        var json = await Site.JsonAsync("/access.json");
        var figures = json.GetProperty("figures")
            .EnumerateArray()
            .ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("value").GetInt32());
        Assert.Equal(5, figures["organisations in the lists held"]);
        Assert.Equal(1, figures["put off by the last session held"]);
        Assert.Equal(5, figures["sessions, the most that put one organisation off"]);
        Assert.Equal(3, figures["roll calls"]);
        Assert.Equal(1, figures["states said to have extended a standing invitation"]);
        Assert.Equal(2, figures["reports on reprisals"]);
        Assert.Equal("2094 resumed session", json.GetProperty("latestSession").GetProperty("name").GetString());
        Assert.Equal("2095 regular session", json.GetProperty("laterSessions")[0].GetProperty("name").GetString());
        var main = (await Site.PageAsync("/access")).QuerySelector("main")!.TextContent;
        Assert.Contains("12 June 2094", main, StringComparison.Ordinal);
        Assert.Contains("No person is named in this register", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_without_the_register_says_so_on_every_page_of_it()
    {
        await using var site = await TestSite.OfAsync(Positions.PositionsEdition.Shared, new Rooms.Access.AccessRoom());
        foreach (var address in new[] { "", "/organisations", "/sessions", "/states", "/invitations", "/reprisals" })
        {
            using var answer = await site.AskAsync("/access" + address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        var start = (await site.PageAsync("/access")).QuerySelector("main")!;
        Assert.Contains("holds nothing of it", start.TextContent, StringComparison.Ordinal);
        Assert.Null(start.QuerySelector(".numbers"));
    }

    [Fact]
    public async Task A_session_has_its_lists_beside_what_its_report_counts()
    {
        var session = await Site.JsonAsync("/access/sessions/2094-06-12.json");
        var line = session.GetProperty("session");
        Assert.Equal(1, line.GetProperty("listed").GetProperty("deferred").GetInt32());
        Assert.Equal(3, line.GetProperty("reported").GetProperty("before").GetInt32());
        Assert.False(line.GetProperty("reported").TryGetProperty("recommended", out _));
        Assert.Equal(3, session.GetProperty("decisions").GetArrayLength());
        Assert.Equal(2, session.GetProperty("rollCalls").GetArrayLength());
        var page = await Site.PageAsync("/access/sessions/2094-06-12");
        Assert.Contains("not found", page.QuerySelector("#reported + dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_without_a_list_is_shown_without_figures_it_has_not()
    {
        var rows = (await Site.PageAsync("/access/sessions")).QuerySelectorAll("tbody tr");
        Assert.Contains("2095 regular session", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("not known", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Null(rows[0].QuerySelector("a"));
        Assert.Equal(6, rows.Length);
    }

    [Theory]
    [InlineData("2092", HttpStatusCode.OK, "2092-06-12")]
    [InlineData("2094", HttpStatusCode.NotFound, "Lists of 2 sessions of 2094 are held; name the day of one.")]
    public async Task A_year_is_enough_where_lists_of_one_session_are_held(string year, HttpStatusCode status, string said)
    {
        using var answer = await Site.AskAsync($"/access/sessions/{year}.json");
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_dates_no_session_gets_the_nearest_that_do()
    {
        using var answer = await Site.AskAsync("/access/sessions/2094-06-13");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await Site.PageAsync("/access/sessions/2094-06-13");
        Assert.Equal("/access/sessions/2094-06-12", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_state_is_counted_in_every_roll_call_whose_list_has_it()
    {
        var states = await Site.JsonAsync("/access/states.json");
        Assert.Equal(3, states.GetProperty("rollCalls").GetInt32());
        var burundi = states.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "BDI");
        Assert.Equal(
            (2, 1, 0),
            (burundi.GetProperty("yes").GetInt32(), burundi.GetProperty("no").GetInt32(), burundi.GetProperty("abstain").GetInt32())
        );
        Assert.Equal("2093", burundi.GetProperty("from").GetString());
    }

    [Fact]
    public async Task What_was_not_found_of_a_state_is_never_said_to_be_none()
    {
        var page = await Site.PageAsync("/access/states/FJI");
        Assert.Contains("That is not the same as none", page.QuerySelector("#invitation + p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Not found in the parts that were read",
            page.QuerySelector("#reprisals + p")!.TextContent,
            StringComparison.Ordinal
        );
        var json = await Site.JsonAsync("/access/states/FJI.json");
        Assert.False(json.TryGetProperty("standingInvitation", out _));
        Assert.False(json.TryGetProperty("rollCalls", out _));
    }

    [Fact]
    public async Task A_state_named_in_reports_is_said_to_be_named_and_letters_to_it_are_said_to_stand_elsewhere()
    {
        var main = (await Site.PageAsync("/access/states/POL")).QuerySelector("main")!;
        Assert.Contains("Poland is named in 2 reports", main.TextContent, StringComparison.Ordinal);
        Assert.Contains(main.QuerySelectorAll("#reprisals ~ ul a"), a => a.GetAttribute("href")!.StartsWith("https://docs.un.org/"));
        Assert.NotNull(main.QuerySelector("a[href='https://spcommreports.ohchr.org']"));
        Assert.NotNull(main.QuerySelector("a[href='https://spsubmission.ohchr.org']"));
    }

    [Fact]
    public async Task The_page_of_a_state_notes_what_is_held_of_it_and_nothing_else()
    {
        var brazil = (await Site.PageAsync("/states/BRA")).QuerySelector("main")!.TextContent;
        Assert.Contains("had extended a standing invitation by March 2090", brazil, StringComparison.Ordinal);
        Assert.DoesNotContain("reports on reprisals", brazil, StringComparison.Ordinal);
        var poland = (await Site.PageAsync("/states/POL")).QuerySelector("main")!.TextContent;
        Assert.Contains("Found named in 2 of 2 reports on reprisals (2098, 2097)", poland, StringComparison.Ordinal);
        Assert.DoesNotContain("standing invitation", poland, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pledge_is_no_invitation_and_a_count_says_how_many_are_missing()
    {
        var json = await Site.JsonAsync("/access/invitations.json");
        Assert.Equal((1, 8), (json.GetProperty("extended").GetInt32(), json.GetProperty("missing").GetInt32()));
        Assert.Equal(2, json.GetProperty("invitations").GetArrayLength());
        Assert.Contains(
            "2 states: 1 is said to have extended one, and 1 to have pledged one.",
            (await Site.PageAsync("/access/invitations")).QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        var pledged = await Site.JsonAsync("/access/invitations.json?status=pledged");
        Assert.Equal("SEN", Assert.Single(pledged.GetProperty("invitations").EnumerateArray().ToList()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_symbol_that_no_page_bears_out_is_marked_and_a_list_in_part_is_said_to_be_one()
    {
        var page = await Site.PageAsync("/access/reprisals");
        Assert.Contains("unconfirmed", page.QuerySelector("#y2098 + dl")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("unconfirmed", page.QuerySelector("#y2097 + dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("every country that it counts", page.QuerySelector("#y2097 + dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("may still be named", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var none = await Site.PageAsync("/access/reprisals?state=FJI");
        Assert.Contains("It may still be named", none.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_of_reports_has_those_whose_day_is_known()
    {
        var feed = await Site.TextAsync("/access/reprisals.atom");
        Assert.Contains("A/HRC/96/41", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("A/HRC/99/62", feed, StringComparison.Ordinal);
        Assert.Contains(
            "2094 resumed session: 0 recommended, 1 put off",
            await Site.TextAsync("/access/sessions.atom"),
            StringComparison.Ordinal
        );
    }

    private TestSite Site => shared.Site;
}
