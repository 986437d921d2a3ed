using System.Net;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public class VotePageTests
{
    [Fact]
    public async Task A_vote_says_its_outcome_in_one_sentence()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/98/1");
        Assert.Equal("Adopted by 7 to 3, with 2 abstentions, on 30 September 2097.", page.QuerySelector(".lead")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_roll_call_of_few_shows_a_seat_a_row_and_a_tile_for_every_ballot()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/98/1");
        Assert.Equal(12, page.QuerySelectorAll("svg.chamber .seat").Length);
        Assert.Equal(12, page.QuerySelectorAll("svg.member-map .tile").Length);
        Assert.Empty(page.QuerySelectorAll("svg.tile-map"));
        Assert.Equal(12, page.QuerySelectorAll("table.ballots .chip").Length);
    }

    [Theory]
    [InlineData("group", "African States", 5)]
    [InlineData("state", "All states", 1)]
    [InlineData("ballot", "In favour", 3)]
    public async Task The_ballots_come_in_the_order_that_the_address_asks_for(string order, string first, int sections)
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/98/1?sort=" + order);
        var headings = page.QuerySelectorAll("table.ballots tr.section th");
        Assert.Equal(sections, headings.Length);
        Assert.StartsWith(first, headings[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disputed_vote_shows_only_the_states_on_which_its_versions_differ()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/99/2");
        Assert.NotNull(page.QuerySelector(".notice .status.disputed"));
        Assert.Equal(["Egypt"], page.QuerySelectorAll("table.versions tr.differs th a").Select(a => a.TextContent));
        var json = await site.JsonAsync("/votes/A/HRC/RES/99/2.json");
        Assert.Equal("EGY", Assert.Single(json.GetProperty("differing").EnumerateArray()).GetString());
        Assert.Equal(2, json.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public async Task Tallies_that_differ_are_marked_and_what_is_alike_is_not()
    {
        await using var site = await VotesSite.OpenAsync();
        var rows = (await site.PageAsync("/votes/A/HRC/RES/99/2")).QuerySelectorAll("table.versions tbody tr");
        bool IsMarked(string heading) => rows.Single(row => row.QuerySelector("th")!.TextContent == heading).ClassList.Contains("differs");
        Assert.True(IsMarked("Announced tally"));
        Assert.True(IsMarked("Names counted"));
        Assert.False(IsMarked("Date"));
    }

    [Fact]
    public void The_terminal_names_the_states_on_which_the_lists_differ_and_whose_names_are_shown()
    {
        var edition = TinyEdition.Shared;
        var vote = edition.Votes.All.Single(v => v.Address.ToString() == "A/HRC/RES/99/2");
        var output = new StringWriter();
        SymbolVotesText.Write(new SymbolVotes(vote.Symbol, [vote], Vote.Of(edition, vote, BallotOrder.Group)), output);
        Assert.Matches(@"The lists differ on 1 state: Egypt \((yes|no|abstain) or (yes|no|abstain)\)", output.ToString());
        Assert.Matches(@"The names are those of .+ \([a-z0-9-]+\)\.", output.ToString());
    }

    [Fact]
    public async Task A_title_that_came_before_shows_its_history()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/98/1");
        Assert.Contains("3 times", page.QuerySelector("section[aria-labelledby=history]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_and_the_text_it_would_change_lead_to_each_other()
    {
        await using var site = await VotesSite.OpenAsync();
        var text = await site.PageAsync("/votes/A/HRC/RES/99/1");
        Assert.Equal("/votes/A/HRC/99/L.9", text.QuerySelector("section[aria-labelledby=amendments] td a")!.GetAttribute("href"));
        var amendment = await site.PageAsync("/votes/A/HRC/99/L.9");
        Assert.Equal("/votes/A/HRC/RES/99/1", amendment.QuerySelector("section[aria-labelledby=amends] td a")!.GetAttribute("href"));
        Assert.NotNull(amendment.QuerySelector(".status.quarantined"));
    }

    [Fact]
    public async Task An_adoption_without_a_vote_has_no_picture_and_says_so()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/99/3");
        Assert.StartsWith("Adopted without a vote", page.QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("svg.chamber"));
    }

    [Theory]
    [InlineData("/votes/a/hrc/res/98/1", "/votes/A/HRC/RES/98/1")]
    [InlineData("/votes/a/hrc/res/98/1.json", "/votes/A/HRC/RES/98/1.json")]
    [InlineData("/votes/A/RES/3363%20(XXX)", "/votes/A/RES/3363(XXX)")]
    [InlineData("/votes/HRC%20res%2098-1", null)]
    [InlineData("/votes/HRC%20RES%2098/1", "/votes/A/HRC/RES/98/1")]
    public async Task Another_spelling_leads_to_the_one_address(string written, string? address)
    {
        await using var site = await VotesSite.OpenAsync();
        using var answer = await site.AskAsync(written);
        if (address is null)
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        else
            Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_ballots_of_a_vote_are_a_table()
    {
        await using var site = await VotesSite.OpenAsync();
        var lines = (await site.TextAsync("/votes/A/HRC/RES/98/1.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(13, lines.Length);
        Assert.Equal("A/HRC/RES/98/1,2097-09-30,CHN,China,Asia-Pacific States,no", lines[2]);
    }

    [Fact]
    public async Task A_title_is_text_and_nothing_else()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/votes/A/HRC/RES/99/1");
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains(TinyEdition.HostileTitle, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/votes/A/HRC/RES/98/1")]
    [InlineData("/briefs/texts/A/HRC/RES/98/1")]
    public async Task Whoever_may_count_votes_on_the_next_text_is_led_to_the_form_and_other_readers_see_the_command(string address)
    {
        await using var desk = await TestSite.OpenAsync();
        var page = (await desk.FinishedPageAsync(address)).QuerySelector("main")!;
        Assert.NotNull(page.QuerySelector("a[href='/whip-counts?like=A/HRC/RES/98/1']"));
        Assert.DoesNotContain("placard whip new", page.TextContent, StringComparison.Ordinal);
        await using var readers = await TestSite.ForReadersAsync();
        page = (await readers.FinishedPageAsync(address)).QuerySelector("main")!;
        Assert.Empty(page.QuerySelectorAll("a[href^='/whip-counts']"));
        Assert.Contains(page.QuerySelectorAll("code"), code => code.TextContent == "placard whip new --like A/HRC/RES/98/1 --on DAY");
    }
}
