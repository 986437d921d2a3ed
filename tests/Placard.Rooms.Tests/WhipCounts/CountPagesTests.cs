using System.Net;

namespace Placard.Rooms.Tests.WhipCounts;

public class CountPagesTests
{
    [Fact]
    public async Task An_empty_desk_says_how_to_begin_and_where_it_is_kept()
    {
        await using var whip = await WhipSite.OpenAsync();
        var page = await whip.Site.PageAsync("/whip-counts");
        Assert.Contains("No whip counts yet", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(whip.DeskFile, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["ticket", "title", "on", "body", "like", "symbol", "goal", "rule", "by"],
            page.QuerySelectorAll("main form [name]").Select(f => f.GetAttribute("name")!)
        );
    }

    [Fact]
    public async Task A_count_is_begun_and_a_commitment_written_and_both_are_read_again()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using var answer = await whip.SayAsync(id, "Germany", "no", "public");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"/whip-counts/{id}", answer.Headers.Location!.ToString());
        var page = await whip.Site.PageAsync($"/whip-counts/{id}");
        Assert.Contains(WhipSite.Lanterns, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "no (public), its envoy, 1 March 2098",
            page.QuerySelectorAll("#states ~ .scroll tr")
                .Single(r => r.TextContent.Contains("Germany", StringComparison.Ordinal))
                .QuerySelector("td:last-child")!
                .TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "10 Mar 2098, 08:00 UTC, ben",
            page.QuerySelector("#entries ~ .scroll tbody")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Single((await whip.Site.PageAsync("/whip-counts")).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task The_data_says_what_the_page_says()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using var _ = await whip.SayAsync(id, "DEU", "no", "public");
        var count = await whip.JsonAsync($"/whip-counts/{id}.json");
        Assert.Equal(12, count.GetProperty("states").GetArrayLength());
        Assert.Equal(3, count.GetProperty("votes").GetInt32()); // the roll calls of all bodies before the day
        var germany = count.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "DEU");
        Assert.Equal("no", germany.GetProperty("likeliest").GetString());
        Assert.InRange(germany.GetProperty("expected").GetProperty("no").GetDouble(), 0.94, 1);
        Assert.True(germany.GetProperty("forecast").GetProperty("yes").GetDouble() > 0.5);
        Assert.Equal("its envoy", count.GetProperty("commitments")[0].GetProperty("commitment").GetProperty("who").GetString());
        Assert.Equal(
            ["public", "told", "heard", "guessed"],
            count.GetProperty("scale").EnumerateArray().Select(s => s.GetProperty("word").GetString()!)
        );
        var csv = await whip.Site.TextAsync($"/whip-counts/{id}.csv");
        Assert.Contains("DEU,Germany,no,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_is_told_since_the_last_count_taken_and_since_a_day()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "DEU", "no", "public")) { }
        using (await whip.SendAsync($"/whip-counts/{id}/take", ("by", "ana"))) { }
        whip.Clock.Now = whip.Clock.Now.AddDays(2);
        using (await whip.SayAsync(id, "DEU", "yes", "public", when: "2098-03-12")) { }
        var since = (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("since");
        var only = Assert.Single(since.GetProperty("states").EnumerateArray());
        Assert.Equal(("no", "yes"), (only.GetProperty("was").GetString(), only.GetProperty("is").GetString()));
        Assert.True(only.GetProperty("effect").GetDouble() > 0);
        Assert.Equal(
            since.GetProperty("to").GetDouble() - since.GetProperty("from").GetDouble(),
            only.GetProperty("effect").GetDouble(),
            0.0002
        );
        var sinceDay = (await whip.JsonAsync($"/whip-counts/{id}.json?since=2098-03-10")).GetProperty("since").GetProperty("states")[0];
        Assert.False(sinceDay.TryGetProperty("was", out _));
        Assert.Empty(
            (await whip.JsonAsync($"/whip-counts/{id}.json?since=2098-03-13")).GetProperty("since").GetProperty("states").EnumerateArray()
        );
        Assert.Contains(
            "Germany was no (public), is yes (public)",
            (await whip.Site.PageAsync($"/whip-counts/{id}")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        using var wrong = await whip.Site.AskAsync($"/whip-counts/{id}?since=yesterday");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var never = await whip.Site.AskAsync($"/whip-counts/{id}?since=7");
        Assert.Equal(HttpStatusCode.NotFound, never.StatusCode);
    }

    [Fact]
    public async Task Two_who_say_different_things_are_both_shown()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "SEN", "yes", who: "one")) { }
        using (await whip.SayAsync(id, "SEN", "abstain", who: "another")) { }
        var senegal = (await whip.Site.PageAsync($"/whip-counts/{id}"))
            .QuerySelectorAll("#states ~ .scroll tr")
            .Single(r => r.TextContent.Contains("Senegal", StringComparison.Ordinal))
            .TextContent;
        Assert.Contains("abstain (told), another", senegal, StringComparison.Ordinal);
        Assert.Contains("contradicts: yes (told), one", senegal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_withdrawn_or_its_words_erased_with_a_button()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "SEN", "yes", who: "a friend")) { }
        using (await whip.SendAsync($"/whip-counts/{id}/redact", ("entry", "1"))) { }
        Assert.DoesNotContain("a friend", await whip.Site.TextAsync($"/whip-counts/{id}"), StringComparison.Ordinal);
        using (await whip.SendAsync($"/whip-counts/{id}/withdraw", ("entry", "1"))) { }
        var page = await whip.Site.PageAsync($"/whip-counts/{id}");
        Assert.Contains("withdrawn 10 Mar 2098", page.QuerySelector("#entries ~ .scroll")!.TextContent, StringComparison.Ordinal);
        using var again = await whip.SendAsync($"/whip-counts/{id}/withdraw", ("entry", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task A_form_filled_in_from_an_older_page_is_told_what_changed_and_keeps_what_was_typed()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        var old = (await whip.Site.PageAsync($"/whip-counts/{id}")).QuerySelectorAll("input[name=version]");
        Assert.Equal(5, old.Length);
        Assert.Equal("1", Assert.Single(old.Select(v => v.GetAttribute("value")).Distinct()));
        using (await whip.SayAsync(id, "SEN", "yes", who: "a friend")) { }
        (string, string)[] vote = [("title", "Lamps"), ("body", "HRC"), ("on", "2098-03-21"), ("goal", "block"), ("rule", "simple")];
        using (
            var moved = await whip.SendAsync(
                $"/whip-counts/{id}/vote",
                [("title", WhipSite.Lanterns), ("body", "HRC"), ("on", "2098-03-25")]
            )
        )
            Assert.Equal(HttpStatusCode.SeeOther, moved.StatusCode);
        using var refused = await whip.SendAsync($"/whip-counts/{id}/vote", [.. vote, ("version", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = await WhipSite.PageOf(refused);
        var said = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("entry 1 (Senegal, yes) added by ben", said, StringComparison.Ordinal);
        Assert.Contains("the day was 2098-03-20 and is 2098-03-25", said, StringComparison.Ordinal);
        Assert.DoesNotContain("a friend", said, StringComparison.Ordinal);
        Assert.Equal("Lamps", page.QuerySelector("#f-title")!.GetAttribute("value"));
        Assert.Equal("2098-03-21", page.QuerySelector("#f-on")!.GetAttribute("value"));
        var stays = (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("count");
        Assert.Equal("2098-03-25", stays.GetProperty("date").GetString());
        var now = page.QuerySelector("input[name=version]")!.GetAttribute("value")!;
        using var again = await whip.SendAsync($"/whip-counts/{id}/vote", [.. vote, ("version", now)]);
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Theory]
    [InlineData("commitments", "state=SEN&position=yes&sure=told&who=its+envoy")]
    [InlineData("withdraw", "entry=1")]
    [InlineData("redact", "entry=1")]
    [InlineData("take", "")]
    [InlineData("delete", "confirm=ID")]
    public async Task Every_form_is_refused_from_an_older_page(string form, string fields)
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "CUB", "no", who: "a friend")) { }
        var filled = fields
            .Replace("ID", id, StringComparison.Ordinal)
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(f => f.Split('='))
            .Select(f => (f[0], f[1].Replace('+', ' ')));
        using var refused = await whip.SendAsync($"/whip-counts/{id}/{form}", [.. filled, ("version", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = await WhipSite.PageOf(refused);
        Assert.Contains("entry 1 (Cuba, no) added by ben", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        if (form == "commitments")
            Assert.Equal("its envoy", page.QuerySelector("#c-who")!.GetAttribute("value"));
        var count = await whip.JsonAsync($"/whip-counts/{id}.json");
        var entry = Assert.Single(count.GetProperty("commitments").EnumerateArray());
        Assert.Equal("a friend", entry.GetProperty("commitment").GetProperty("who").GetString());
        Assert.Equal(0, count.GetProperty("taken").GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_what_was_typed_is_kept()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using var answer = await whip.SayAsync(id, "Sengal", "yes", who: "مصدر");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var page = await WhipSite.PageOf(answer);
        Assert.Contains("Senegal (SEN)", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sengal", page.QuerySelector("#c-state")!.GetAttribute("value"));
        Assert.Equal("مصدر", page.QuerySelector("#c-who")!.GetAttribute("value"));
        Assert.Equal(0, (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("commitments").GetArrayLength());
    }

    [Fact]
    public async Task A_table_is_taken_in_whole_and_a_second_time_adds_nothing()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        const string Table =
            "state,position,sure,who,when,note\r\nBrazil,yes,told,envoy,2098-03-01,\r\nCuba,no,public,,2098-03,\r\nIndia,,,,,\r\n";
        using (var answer = await whip.ImportAsync(id, Table))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using (await whip.ImportAsync(id, Table)) { }
        Assert.Equal(2, (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("commitments").GetArrayLength());
    }

    [Fact]
    public async Task Of_a_table_with_a_wrong_line_nothing_is_taken()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using var answer = await whip.ImportAsync(id, "state,position,sure\nBrazil,yes,told\nAtlantis,yes,told\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("line 3", (await WhipSite.PageOf(answer)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("commitments").GetArrayLength());
    }

    [Fact]
    public async Task The_CSV_of_a_count_can_be_filled_in_and_taken_back()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "CUB", "no")) { }
        var csv = await whip.Site.TextAsync($"/whip-counts/{id}.csv");
        var row = csv.Split("\r\n").Single(line => line.StartsWith("BRA,", StringComparison.Ordinal));
        var cells = row.Split(',');
        (cells[13], cells[14]) = ("yes", "heard");
        using (var answer = await whip.ImportAsync(id, csv.Replace(row, string.Join(',', cells), StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(
            ["CUB", "BRA"],
            (await whip.JsonAsync($"/whip-counts/{id}.json"))
                .GetProperty("commitments")
                .EnumerateArray()
                .Select(c => c.GetProperty("commitment").GetProperty("state").GetString()!)
        );
    }

    [Fact]
    public async Task No_row_is_spent_on_a_state_that_changes_nothing()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        foreach (var state in new[] { "DEU", "FRA", "POL", "UKR", "USA", "BRA", "SEN", "ZAF" })
        {
            using var _ = await whip.SayAsync(id, state, "yes", "public");
        }
        foreach (var address in new[] { $"/whip-counts/{id}", $"/whip-counts/{id}/print" })
        {
            var page = await whip.Site.PageAsync(address);
            Assert.DoesNotContain(": 0 points", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            foreach (var row in page.QuerySelectorAll("[aria-label='Table of open states'] tbody tr"))
                Assert.Contains(row.QuerySelectorAll(".figure"), figure => figure.TextContent != "0");
        }
    }

    [Fact]
    public async Task The_page_to_print_leaves_out_who_said_what()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "CUB", "no", who: "a friend in the mission")) { }
        Assert.Contains("no (told)", await whip.Site.TextAsync($"/whip-counts/{id}/print"), StringComparison.Ordinal);
        Assert.DoesNotContain("a friend", await whip.Site.TextAsync($"/whip-counts/{id}/print"), StringComparison.Ordinal);
        Assert.DoesNotContain("a friend", await whip.Site.TextAsync($"/whip-counts/{id}/print.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_is_scored_once_the_vote_is_in()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync(("symbol", "A/HRC/99/L.1"), ("title", ""), ("body", ""));
        using (await whip.SayAsync(id, "BRA", "yes", "told")) { }
        using (await whip.SayAsync(id, "CHN", "yes", "guessed")) { }
        using (await whip.SendAsync($"/whip-counts/{id}/take")) { }
        whip.Clock.Now = new DateTimeOffset(2098, 4, 1, 0, 0, 0, TimeSpan.Zero);
        using (await whip.SayAsync(id, "CUB", "yes", "public", when: "2098-03-31")) { } // said after the vote
        using (await whip.SayAsync(id, "USA", "yes", "heard", when: "2098-03-19")) { } // said before, written after
        var score = await whip.JsonAsync($"/whip-counts/{id}/score.json");
        Assert.Equal("A/HRC/99/L.1", score.GetProperty("vote").GetString());
        Assert.Equal(
            [("told", 1, 1), ("heard", 1, 1), ("guessed", 1, 0)],
            score
                .GetProperty("sureness")
                .EnumerateArray()
                .Select(s =>
                    (s.GetProperty("sure").GetString()!, s.GetProperty("commitments").GetInt32(), s.GetProperty("held").GetInt32())
                )
        );
        Assert.Equal("CHN", Assert.Single(score.GetProperty("broken").EnumerateArray()).GetProperty("state").GetString());
        Assert.Equal(1, score.GetProperty("writtenAfter").GetInt32());
        Assert.Equal(1, score.GetProperty("taken").GetArrayLength());
        Assert.Contains(
            "China",
            (await whip.Site.PageAsync($"/whip-counts/{id}/score")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A/HRC/99/L.99", "no vote on A/HRC/99/L.99 yet")]
    [InlineData("A/HRC/RES/99/3", "adopted without a vote")]
    [InlineData("A/HRC/RES/99/2", "in doubt")]
    public async Task A_vote_without_ballots_that_can_be_trusted_scores_nothing(string symbol, string why)
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync(("symbol", symbol));
        Assert.Contains(
            why,
            (await whip.JsonAsync($"/whip-counts/{id}/score.json")).GetProperty("why").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            why,
            (await whip.Site.PageAsync($"/whip-counts/{id}/score")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_count_is_deleted_only_by_writing_its_name_and_then_it_is_gone()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (await whip.SayAsync(id, "CUB", "no", who: "a-friend-in-the-mission")) { }
        using (var refused = await whip.SendAsync($"/whip-counts/{id}/delete", ("confirm", "yes")))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using (var done = await whip.SendAsync($"/whip-counts/{id}/delete", ("confirm", id)))
            Assert.Equal("/whip-counts", done.Headers.Location!.ToString());
        using var gone = await whip.Site.AskAsync($"/whip-counts/{id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.DoesNotContain(
            "a-friend-in-the-mission",
            System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(whip.DeskFile, TestContext.Current.CancellationToken)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_vote_is_said_anew_when_its_day_moves()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync();
        using (
            await whip.SendAsync(
                $"/whip-counts/{id}/vote",
                ("title", "Question of lamps"),
                ("body", "HRC"),
                ("on", "2098-06-30"),
                ("goal", "block"),
                ("rule", "two-thirds")
            )
        ) { }
        var count = (await whip.JsonAsync($"/whip-counts/{id}.json")).GetProperty("count");
        Assert.Equal(
            ("Question of lamps", "2098-06-30", "block", "two-thirds"),
            (
                count.GetProperty("title").GetString(),
                count.GetProperty("date").GetString(),
                count.GetProperty("goal").GetString(),
                count.GetProperty("rule").GetString()
            )
        );
    }

    [Theory]
    [InlineData("on", "soon", "is not a date")]
    [InlineData("body", "SC", "vetoes")]
    [InlineData("body", "XYZ", "is not a body")]
    [InlineData("like", "A/HRC/1/L.1", "has no vote")]
    [InlineData("symbol", "???", "is not a document symbol")]
    [InlineData("title", "", "Name the title")]
    [InlineData("goal", "win", "is not a goal")]
    public async Task A_count_of_a_vote_that_cannot_be_understood_is_not_begun(string field, string value, string why)
    {
        await using var whip = await WhipSite.OpenAsync();
        var fields = new Dictionary<string, string>
        {
            ["title"] = "Lamps",
            ["body"] = "HRC",
            ["on"] = "2098-03-20",
            [field] = value,
        };
        using var answer = await whip.SendAsync("/whip-counts", [.. fields.Select(f => (f.Key, f.Value))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await WhipSite.PageOf(answer);
        Assert.Contains(why, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No whip counts yet", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_look_like_markup_are_words()
    {
        await using var whip = await WhipSite.OpenAsync();
        var id = await whip.BeginAsync(("title", TinyEdition.HostileTitle));
        using (await whip.SayAsync(id, "CUB", "no", who: "<img src=x>")) { }
        foreach (var address in new[] { "/whip-counts", $"/whip-counts/{id}", $"/whip-counts/{id}/print", $"/whip-counts/{id}/score" })
        {
            var page = await whip.Site.PageAsync(address);
            Assert.Empty(page.QuerySelectorAll("script, main img"));
        }
    }
}
