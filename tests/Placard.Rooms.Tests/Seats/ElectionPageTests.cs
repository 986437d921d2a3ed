using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class ElectionPageTests
{
    [Fact]
    public async Task The_other_election_of_a_year_is_named()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Contains(
            "Seats of the same body were also filled on 3 February 2098.",
            (await site.PageAsync("/seats/slates/2098/HRC")).QuerySelector("p.lead")!.TextContent.Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_slate_with_as_many_candidates_as_seats_is_uncontested_and_a_write_in_is_no_candidate()
    {
        await using var site = await TestSite.OpenAsync();
        var slates = (await site.JsonAsync("/seats/slates/2098/HRC.json")).GetProperty("slates").EnumerateArray().ToList();
        Assert.Equal(
            ["uncontested", "contested", "uncontested", "uncontested", "uncontested"],
            slates.Select(s => s.GetProperty("contest").GetString())
        );
    }

    [Fact]
    public async Task A_year_means_its_regular_election_and_a_by_election_has_its_day()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal("2098-01-10", (await site.JsonAsync("/seats/slates/2098/HRC.json")).GetProperty("date").GetString());
        var filled = await site.JsonAsync("/seats/slates/2098-02-03/HRC.json");
        Assert.True(filled.GetProperty("byElection").GetBoolean());
        Assert.Equal("not known", Assert.Single(filled.GetProperty("slates").EnumerateArray()).GetProperty("contest").GetString());
    }

    [Fact]
    public async Task Votes_that_were_not_found_are_said_to_be_so()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/seats/slates/2098-01-10/HRC");
        var poland = page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Poland", StringComparison.Ordinal));
        Assert.Equal("not found", poland.QuerySelector(".figure")!.TextContent);
        Assert.Contains(
            "2 seats, 2 declared candidates: uncontested",
            Plain(page.QuerySelector("section p")!.TextContent),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_election_that_was_not_held_is_answered_with_the_nearest()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/seats/slates/2096/HRC");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await site.PageAsync("/seats/slates/2096/HRC");
        Assert.Contains(
            "No election to the Human Rights Council in 2096",
            page.QuerySelector("main .lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/seats/slates/2098-01-10/HRC", page.QuerySelector(".nearest a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_a_body_that_has_none()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(3, (await site.PageAsync("/seats/slates")).QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "No elections to the Committee against Torture",
            (await site.PageAsync("/seats/slates?body=CAT")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
