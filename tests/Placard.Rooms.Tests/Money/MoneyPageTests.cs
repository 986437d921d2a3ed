using System.Net;
using System.Text.Json;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Money;

public sealed class MoneyPageTests
{
    [Fact]
    public async Task The_first_page_says_what_is_held_and_of_which_years()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync("/money.json");
        Assert.Equal((3, 6), (json.GetProperty("drafts").GetInt32(), json.GetProperty("documents").GetInt32()));
        Assert.Equal("2098-12-27", json.GetProperty("lastPayment").GetString());
        var said = (await site.PageAsync("/money")).QuerySelector(".numbers")!.TextContent;
        Assert.Contains("drafts with a stated cost, 2097 to 2098", said, StringComparison.Ordinal);
        Assert.Contains("assessments of states, 2097 to 2098", said, StringComparison.Ordinal);
    }

    // Of the documents of one stage the one to the Fifth Committee is the last; the Fifth Committee kept what the Advisory Committee named.
    [Fact]
    public async Task A_draft_shows_its_amount_at_each_stage_and_what_became_of_it()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync($"/money/implications/{TinyMoney.CutDraft}.json");
        Assert.Equal(
            [("Secretary-General", 1_000_000, true), ("ACABQ", 600_000, false), ("Fifth Committee", 600_000, false)],
            json.GetProperty("amounts")
                .EnumerateArray()
                .Select(a =>
                    (a.GetProperty("stage").GetString()!, a.GetProperty("amount").GetInt64(), a.GetProperty("differ").GetBoolean())
                )
        );
        var page = await site.PageAsync($"/money/implications/{TinyMoney.CutDraft}");
        Assert.Equal(
            [
                "Secretary-General’s estimate to Advisory Committee (ACABQ): −$400\u00a0000",
                "Advisory Committee (ACABQ) to Fifth Committee: unchanged",
            ],
            page.QuerySelectorAll("dl.numbers + ul li").Select(li => li.TextContent)
        );
        Assert.Equal(4, page.QuerySelectorAll("#documents ~ section").Length);
        Assert.Empty(page.QuerySelectorAll("main b"));
        Assert.Contains("No vote on this draft is held", page.QuerySelector("#votes + p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_leads_to_the_votes_on_it()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync($"/money/implications/{TinyMoney.VotedDraft}.json");
        Assert.Equal(["A/HRC/RES/99/1"], json.GetProperty("votes").EnumerateArray().Select(v => v.GetString()));
        Assert.NotNull(
            (await site.PageAsync($"/money/implications/{TinyMoney.VotedDraft}")).QuerySelector("a[href='/votes/A/HRC/RES/99/1']")
        );
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("cut=yes", 1)]
    [InlineData("year=2097", 1)]
    [InlineData("body=HRC", 1)]
    [InlineData("topic=HUMAN+rights", 1)]
    [InlineData("topic=nothing+of+the+kind", 0)]
    public async Task A_filter_keeps_what_it_says(string query, int kept)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(kept, (await site.JsonAsync("/money/implications.json?" + query)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task An_amount_that_no_document_names_is_not_filled_in()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/money/implications/A/C.3/98/L.4");
        Assert.Contains("No document held names an amount", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("not stated", page.QuerySelector(".facts dd")!.TextContent);
    }

    [Fact]
    public async Task Budget_lines_name_the_page_each_stands_on_and_what_is_not_itemised()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/money/lines");
        var rows = page.QuerySelectorAll("table.lines tbody tr")
            .Select(r => r.Children.Select(c => c.TextContent.Trim()).ToList())
            .ToList();
        Assert.Equal(
            ["Human rights and humanitarian affairs", "$700", "$5\u00a0001", "A/155/6 (Sect. 24), page not in the source"],
            rows[0]
        );
        Assert.Equal(["Human rights", "$200", "$261", "A/155/6 (Sect. 24), p. 12"], rows[1]);
        Assert.Equal(["Extrabudgetary amount not itemized in source", "not stated", "$11", "A/155/6 (Sect. 24), p. 12"], rows[3]);
        Assert.Contains("Programme budget / Lamps of the regions", rows[4][0], StringComparison.Ordinal);
        var lines = (await site.JsonAsync("/money/lines.json?year=2097&section=24")).GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal([false, false, true], lines.Select(l => l.GetProperty("notItemised").GetBoolean()));
        Assert.Contains(
            "Not itemised in the source",
            (await site.PageAsync("/money/lines/section-24~office~rest")).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal([2098, 2097], Years(await site.JsonAsync("/money/lines/section-24.json"), "years"));
    }

    // In 2098 the last day in time is the 8th of February and the first late one the 11th: the period ended on the 10th at the latest.
    [Fact]
    public async Task Days_after_due_are_counted_by_one_rule_for_every_state()
    {
        await using var site = await TestSite.ForReadersAsync();
        var json = await site.JsonAsync("/money/payments.json?year=2098");
        Assert.Equal(
            ("2098-02-08", "2098-02-10", "2098-12-27"),
            (Text(json, "dueNoEarlierThan"), Text(json, "dueNoLaterThan"), Text(json, "listedUntil"))
        );
        Assert.Equal(
            [("SEN", -21), ("DEU", -2), ("FRA", 1), ("BRA", 320), ("CUB", null)],
            json.GetProperty("payments").EnumerateArray().Select(p => (Text(p, "state")!, Days(p)))
        );
        var page = await site.PageAsync("/money/payments?year=2098");
        Assert.Equal(
            ["within the period", "within the period", "at least 1", "at least 320", "not known"],
            page.QuerySelectorAll("tbody tr td:last-child").Select(d => d.TextContent)
        );
        Assert.Equal(["2", "2", "1"], page.QuerySelectorAll(".numbers dd").Select(d => d.TextContent));
    }

    [Fact]
    public async Task A_day_that_is_known_is_said_without_at_least()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/money/payments/BRA");
        Assert.Equal(["at least 320", "1"], page.QuerySelectorAll("tbody tr td:last-child").Select(d => d.TextContent));
        Assert.Equal("31 January 2097", page.QuerySelectorAll("tbody tr td[data-label=Due]")[1].TextContent);
        Assert.NotNull(page.QuerySelector("svg.year-bars"));
    }

    [Fact]
    public async Task A_state_that_is_not_listed_is_not_said_to_owe()
    {
        await using var site = await TestSite.ForReadersAsync();
        var said = (await site.PageAsync("/money/payments/CUB")).QuerySelector("main")!.TextContent;
        Assert.Contains("It may have paid a part", said, StringComparison.Ordinal);
        Assert.Contains("No assessment of India is held", await site.TextAsync("/money/payments/IND"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Payments_can_be_followed()
    {
        await using var site = await TestSite.ForReadersAsync();
        var feed = await site.TextAsync("/money.atom");
        Assert.Equal(6, feed.Split("<entry>").Length - 1);
        Assert.True(
            feed.IndexOf("Brazil had paid its assessment for 2098", StringComparison.Ordinal)
                < feed.IndexOf("France had paid its assessment for 2098", StringComparison.Ordinal)
        );
        Assert.Equal(4, (await site.TextAsync("/money/payments.atom?year=2098")).Split("<entry>").Length - 1);
    }

    [Fact]
    public async Task The_page_of_a_state_leads_to_its_payments()
    {
        await using var site = await TestSite.ForReadersAsync();
        var link = (await site.PageAsync("/states/SEN")).QuerySelector("#registers + dl a[href='/money/payments/SEN']");
        Assert.Equal("When it had paid its assessment for the regular budget, 2 years: 2097 to 2098", link!.TextContent);
    }

    [Theory]
    [InlineData("/money/implications/A/C.3/99/L.11", "/money/implications/A/C.3/99/L.1", "does not mean that it costs nothing")]
    [InlineData("/money/lines/section-25", "/money/lines/section-24", "is no budget line")]
    [InlineData("/money/payments/CSK", "/money/payments/CZE", "sat in the United Nations until 31 December 1992")]
    [InlineData("/money/implications?page=9", "/money/implications", "no page 9")]
    public async Task What_is_not_there_is_refused_with_the_nearest_right_ones(string address, string nearest, string sentence)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync(address);
        Assert.Contains(sentence, page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(nearest, page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static int? Days(JsonElement payment) => payment.TryGetProperty("daysAfterDue", out var days) ? days.GetInt32() : null;

    private static IEnumerable<int> Years(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(y => y.GetProperty("year").GetInt32());
}
