using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class BodyPageTests
{
    [Fact]
    public async Task The_members_of_a_day_are_those_whose_term_was_running()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(TinyEdition.Council, Members(await site.JsonAsync("/seats/HRC.json?on=2098-03-21")).Order());
        Assert.Empty(Members(await site.JsonAsync("/seats/HRC.json?on=2095-12-31")));
    }

    [Fact]
    public async Task The_picture_has_a_seat_for_every_member_and_every_empty_one_and_says_the_same_in_words()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/HRC?on=2098-03-21");
        var picture = page.QuerySelector("svg.chamber")!;
        Assert.Equal(47, picture.QuerySelectorAll(".seat").Length);
        Assert.Equal(35, picture.QuerySelectorAll(".seat.vacant").Length);
        Assert.Contains("47 seats in arcs", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=members] th[scope=row]").Length);
    }

    [Fact]
    public async Task A_seat_that_nobody_is_known_to_hold_is_not_called_empty_without_a_reason()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/HRC?on=2098-03-21");
        Assert.Equal(5, page.QuerySelectorAll(".notice").Count(n => n.TextContent.Contains("not known", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.QuerySelectorAll(".notice"), n => n.TextContent.Contains("empty since", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_suspended_member_keeps_its_seat_and_is_said_to_be_suspended_from_that_day()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(
            "CUB",
            Assert.Single((await site.JsonAsync("/seats/HRC.json?on=2098-03-02")).GetProperty("suspended").EnumerateArray()).GetString()
        );
        Assert.Empty((await site.JsonAsync("/seats/HRC.json?on=2098-03-01")).GetProperty("suspended").EnumerateArray());
        Assert.Contains("CUB", Members(await site.JsonAsync("/seats/HRC.json?on=2098-03-02")));
    }

    [Fact]
    public async Task A_committee_of_experts_lists_them_with_the_day_of_the_list()
    {
        await using var site = await TestSite.OpenAsync();
        var expert = Assert.Single((await site.JsonAsync("/seats/CAT.json?on=2098-03-21")).GetProperty("experts").EnumerateArray());
        Assert.Equal(("Ada Wick", "2098-01"), (expert.GetProperty("name").GetString(), expert.GetProperty("listedOn").GetString()));
        Assert.StartsWith("name", (await site.TextAsync("/seats/CAT.csv?on=2098-03-21")).Split(',')[1], StringComparison.Ordinal);
        // Of a day before the list nothing is known.
        Assert.Empty((await site.JsonAsync("/seats/CAT.json?on=2097-12-31")).GetProperty("experts").EnumerateArray());
    }

    [Theory]
    [InlineData("/seats/hrc", "/seats/HRC")]
    [InlineData("/seats/Human Rights Council", "/seats/HRC")]
    public async Task A_body_has_one_address_however_it_is_written(string asked, string address)
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync(asked);
        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_body_that_is_none_is_answered_with_one_sentence_and_the_nearest()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/seats/CRDP");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/seats/CRDP");
        Assert.Contains(
            "is no body whose seats are followed here",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(page.QuerySelectorAll(".nearest a"), a => a.GetAttribute("href") == "/seats/CRPD");
    }

    [Fact]
    public async Task Elections_and_changes_can_be_followed_and_each_has_a_name_of_its_own()
    {
        await using var site = await TestSite.OpenAsync();
        var feed = await site.TextAsync("/seats/HRC.atom");
        Assert.Contains("/seats/slates/2098-01-10/HRC", feed, StringComparison.Ordinal);
        Assert.Contains("#change-2098-03-02-CUB-suspended", feed, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync("/seats/HRC")).GetElementById("change-2098-03-02-CUB-suspended"));
    }

    [Fact]
    public async Task The_start_page_gives_no_share_without_its_window()
    {
        await using var site = await TestSite.OpenAsync();
        var first = (await site.PageAsync("/seats")).QuerySelector("dl.numbers > div")!;
        // Of 7 seats one was contested; the by-election of which nothing is known does not count.
        Assert.Equal("85.7%", first.QuerySelector("dd")!.TextContent);
        Assert.Contains(
            "of 7 seats of the Council filled without a contest, 2098",
            Plain(first.QuerySelector("dt")!.TextContent),
            StringComparison.Ordinal
        );
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Members(System.Text.Json.JsonElement json) =>
        json.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("state").GetString()!);
}
