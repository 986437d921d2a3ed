using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class CandidatePageTests
{
    [Fact]
    public async Task A_sheet_has_elections_terms_votes_and_what_other_registers_have()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Clock = new SetClock() }, TestSite.Rooms);
        var sheet = await site.JsonAsync("/seats/candidates/CHN.json");
        Assert.True(sheet.GetProperty("memberOfTheCouncilToday").GetBoolean());
        var stood = Assert.Single(sheet.GetProperty("candidacies").EnumerateArray());
        Assert.True(stood.GetProperty("contested").GetBoolean());
        Assert.Equal("not elected", stood.GetProperty("candidacy").GetProperty("outcome").GetString());
        Assert.Contains(sheet.GetProperty("votes").EnumerateArray(), v => v.GetProperty("body").GetString() == "HRC");
        Assert.DoesNotContain(sheet.GetProperty("registers").EnumerateArray(), r => r.GetProperty("register").GetString() == "Seats");
    }

    [Fact]
    public async Task Every_state_has_the_same_sheet()
    {
        await using var site = await TestSite.OpenAsync();
        string[]? headings = null;
        foreach (var state in new[] { "CHN", "USA", "TUV", "CSK", "PSE" })
        {
            string[] these = [.. (await site.PageAsync("/seats/candidates/" + state)).QuerySelectorAll("h2").Select(h => h.TextContent)];
            Assert.Equal(headings ??= these, these);
        }
    }

    [Theory]
    [InlineData("CSK", "Czechoslovakia")]
    [InlineData("PSE", "State of Palestine")]
    public async Task A_state_that_is_no_Member_today_cannot_be_elected(string code, string name)
    {
        await using var site = await TestSite.OpenAsync();
        Assert.StartsWith(
            $"{name} is not a Member of the United Nations today",
            (await site.PageAsync("/seats/candidates/" + code)).QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_state_whose_seat_another_carries_on_leads_to_that_one()
    {
        await using var site = await TestSite.OpenAsync();
        using var answer = await site.AskAsync("/seats/candidates/SUN");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/seats/candidates/RUS"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task The_page_of_a_state_says_what_seats_it_held_and_stood_for()
    {
        await using var site = await TestSite.OpenAsync();
        var notes = (await site.PageAsync("/states/SEN")).QuerySelectorAll("dl.facts a[href='/seats/candidates/SEN']");
        Assert.Equal(
            [
                "1 term in the Human Rights Council, 2096 to 2098",
                "1 term in the Committee on Non-Governmental Organizations, 2095 to 2098",
                "1 candidacy, 2094: 1 elected",
            ],
            notes.Select(n => n.TextContent.Replace('\u00a0', ' '))
        );
    }
}
