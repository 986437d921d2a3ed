using System.Net;
using Placard.Rooms.FollowUp;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.FollowUp;

public sealed class ReceivedPageTests
{
    [Fact]
    public async Task The_tally_counts_answers_by_cycle_and_other_words_as_neither_accepted_nor_noted()
    {
        await using var site = await TestSite.ForReadersAsync();
        var tallies = (await site.JsonAsync("/follow-up/SEN.json")).GetProperty("tallies").EnumerateArray().ToArray();
        Assert.Equal(
            [
                "upr 1: 6 received, 4 accepted, 2 noted, 0 other",
                "upr 4: 1 received, 0 accepted, 0 noted, 1 other",
                "treaty-body 0: 1 received, 0 accepted, 0 noted, 0 other",
            ],
            tallies.Select(t =>
                $"{t.GetProperty("mechanism")} {(t.TryGetProperty("cycle", out var cycle) ? cycle.GetInt32() : 0)}: "
                + $"{t.GetProperty("received")} received, {t.GetProperty("accepted")} accepted, {t.GetProperty("noted")} noted, "
                + $"{t.GetProperty("other")} other"
            )
        );
        Assert.All(tallies, t => Assert.False(t.TryGetProperty("acceptedShare", out _), "A share of fewer than ten answers is shown."));
    }

    [Fact]
    public async Task A_thread_says_how_often_over_which_cycles_the_last_answer_and_how_sure_that_is()
    {
        await using var site = await TestSite.ForReadersAsync();
        var section = (await site.PageAsync("/follow-up/SEN")).QuerySelector("section[aria-labelledby=repeated]")!;
        var row = section.QuerySelector("tbody tr")!;
        Assert.Equal("3", row.QuerySelector("[data-label=Times]")!.TextContent);
        Assert.Equal("2", row.QuerySelector("[data-label=Occasions]")!.TextContent);
        Assert.Equal("cycles 1 and 4", row.QuerySelector("[data-label=Over]")!.TextContent);
        Assert.Contains("Partly supported", row.QuerySelector("[data-label='Last answer']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("precision 94%", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("lower bound", section.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "8 recommendations in this edition (")]
    [InlineData("?cycle=4", "1 of 8 recommendations in this edition match (")]
    [InlineData("?words=whale", "0 of 8 recommendations in this edition match.")]
    [InlineData("?kind=pledge", "1 pledge in this edition.")]
    [InlineData("?kind=pledge&words=whale", "0 of 1 pledge in this edition match.")]
    public async Task The_lead_says_how_many_of_how_many_it_counts(string query, string said)
    {
        await using var site = await TestSite.ForReadersAsync();
        var lead = (await site.PageAsync("/follow-up/SEN" + query)).QuerySelector("p.lead")!.TextContent;
        Assert.StartsWith(said, lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lead_names_the_cycles_of_which_nothing_is_held()
    {
        await using var site = await TestSite.ForReadersAsync();
        var lead = (await site.PageAsync("/follow-up/SEN")).QuerySelector("p.lead")!.TextContent;
        Assert.EndsWith("Of cycles 2 and 3 nothing addressed to it is in this edition.", lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?response=noted", 2)]
    [InlineData("?cycle=4", 1)]
    [InlineData("?mechanism=treaty-body", 1)]
    [InlineData("?issuer=France", 2)]
    [InlineData("?theme=lanterns", 2)]
    [InlineData("?theme=keepers+of", 1)]
    [InlineData("?words=clean+OIL", 3)]
    [InlineData("?words=clean+oil&response=noted&issuer=BRA", 1)]
    [InlineData("?kind=observation", 1)]
    [InlineData("?kind=pledge", 1)]
    [InlineData("?words=whale", 0)]
    public async Task A_filter_leaves_what_it_says(string query, int left)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(left, (await site.JsonAsync("/follow-up/SEN.json" + query)).GetProperty("total").GetInt32());
        Assert.Equal(left == 0, (await site.PageAsync("/follow-up/SEN" + query)).QuerySelector("table.recommendations") is null);
    }

    [Fact]
    public async Task The_words_of_a_source_stay_words()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/follow-up/recommendations/SEN-UPR99-001");
        Assert.Equal(TinyFollowUp.Oil, page.QuerySelector("blockquote")!.TextContent);
        Assert.Null(page.QuerySelector("blockquote smoke"));
    }

    [Fact]
    public async Task What_another_source_says_stands_beside_the_recommendation()
    {
        await using var site = await TestSite.ForReadersAsync();
        var shown = await site.JsonAsync("/follow-up/recommendations/SEN-UPR99-001.json");
        Assert.Equal("noted", shown.GetProperty("recommendation").GetProperty("response").GetString());
        var other = Assert.Single(shown.GetProperty("others").EnumerateArray());
        Assert.Equal("ledger", other.GetProperty("source").GetProperty("source").GetString());
        Assert.Equal("accepted", other.GetProperty("differs").GetProperty("response").GetString());
        var page = await site.PageAsync("/follow-up/recommendations/SEN-UPR99-001");
        Assert.Contains(
            "response: accepted",
            page.QuerySelector("section[aria-labelledby=sources]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_state_to_which_nothing_is_held_is_not_praised_for_it()
    {
        await using var site = await TestSite.ForReadersAsync();
        var words = (await site.PageAsync("/follow-up/PSE")).QuerySelector("main")!.TextContent;
        Assert.Contains("Nothing addressed to State of Palestine is in this edition.", words, StringComparison.Ordinal);
        Assert.Contains("no sign of good conduct", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/follow-up/SUN", "Russian Federation (RUS)")]
    [InlineData("/follow-up/YUG", "Croatia (HRV)")]
    [InlineData("/follow-up/SUN/given", "Russian Federation (RUS)")]
    [InlineData("/treaties/YUG", "Croatia (HRV)")]
    public async Task A_state_that_is_no_more_is_answered_with_those_that_came_after(string address, string near)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync(address);
        Assert.Contains("sat in the United Nations until", page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".nearest a"), link => link.TextContent == near);
    }

    [Fact]
    public async Task A_wrong_name_of_a_recommendation_is_answered_with_the_nearest()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/follow-up/recommendations/SEN-UPR99-0015");
        Assert.Contains(page.QuerySelectorAll(".nearest a"), link => link.TextContent == "SEN-UPR99-001");
    }

    [Theory]
    [InlineData("sen-upr99-0015", "SEN-UPR99-001")]
    [InlineData("TB-", "tb-1")]
    [InlineData("zz", null)]
    public void The_nearest_names_have_the_longest_beginning_in_common(string wrong, string? nearest)
    {
        var near = FollowUpIndex.Of(TinyEdition.Shared).Near(wrong, 3);
        Assert.Equal(nearest, near is [var first, ..] ? first : null);
    }

    [Theory]
    [InlineData("/follow-up?state=senegal", "/follow-up/SEN")]
    [InlineData("/follow-up/senegal", "/follow-up/SEN")]
    [InlineData("/follow-up/sen/given", "/follow-up/SEN/given")]
    [InlineData("/follow-up/recommendations/sen-upr99-001", "/follow-up/recommendations/SEN-UPR99-001")]
    [InlineData("/treaties?state=Brazil", "/treaties/BRA")]
    public async Task What_is_nearly_right_leads_to_the_one_address(string written, string address)
    {
        await using var site = await TestSite.ForReadersAsync();
        using var answer = await site.AskAsync(written);
        Assert.Equal(address, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_feed_has_what_has_a_date_the_latest_first()
    {
        await using var site = await TestSite.ForReadersAsync();
        var feed = await site.TextAsync("/follow-up/SEN.atom");
        Assert.Contains("Extinguish no lantern at night.", feed, StringComparison.Ordinal);
        Assert.True(
            feed.IndexOf("recommendations/tb-1", StringComparison.Ordinal)
                < feed.IndexOf("recommendations/SEN-UPR99-001", StringComparison.Ordinal)
        );
    }
}
