using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Seats;

public sealed class UncontestedPageTests
{
    [Fact]
    public async Task The_share_is_of_seats_of_known_slates_and_the_unknown_stand_apart()
    {
        await using var site = await TestSite.OpenAsync();
        var total = (await site.JsonAsync("/seats/uncontested.json")).GetProperty("total");
        Assert.Equal(
            (5, 1, 7, 6, 1),
            (Number("slates"), Number("contested"), Number("seats"), Number("uncontestedSeats"), Number("notKnown"))
        );
        Assert.Equal(0.8571, total.GetProperty("share").GetDouble());

        int Number(string name) => total.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task Who_was_elected_without_a_contest_is_named()
    {
        await using var site = await TestSite.OpenAsync();
        var slates = (await site.JsonAsync("/seats/uncontested.json")).GetProperty("unopposed").EnumerateArray().ToList();
        Assert.Equal(4, slates.Count);
        var names = slates.SelectMany(slate => slate.GetProperty("elected").EnumerateArray()).Select(s => s.GetString()).ToList();
        Assert.NotEmpty(names);
        var page = await site.PageAsync("/seats/uncontested");
        Assert.All(
            names,
            code => Assert.NotNull(page.QuerySelector($"section[aria-labelledby=unopposed] a[href='/seats/candidates/{code}']"))
        );
    }

    [Fact]
    public async Task Of_fewer_than_five_slates_no_share_is_given()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.All(
            (await site.JsonAsync("/seats/uncontested.json")).GetProperty("byGroup").EnumerateArray(),
            group => Assert.False(group.GetProperty("count").TryGetProperty("share", out _))
        );
        var page = await site.PageAsync("/seats/uncontested?from=2098-02-01");
        Assert.Equal("not known", page.QuerySelector("dl.numbers dd")!.TextContent);
    }

    [Fact]
    public async Task What_is_open_now_says_which_groups_have_no_more_candidates_than_seats()
    {
        await using var site = await TestSite.OpenAsync(new SiteSettings { Clock = new SetClock() }, TestSite.Rooms);
        var open = (await site.JsonAsync("/seats/uncontested.json")).GetProperty("openNext").EnumerateArray().ToList();
        Assert.Equal(
            ["2 declared for 2 seats: uncontested.", "2 declared for 1 seat: contested."],
            open.Take(2).Select(o => o.GetProperty("contest").GetString()!.Replace('\u00a0', ' '))
        );
        Assert.Contains(
            "Of 5 groups, 4 have as many candidates as seats, or fewer.",
            (await site.PageAsync("/seats/uncontested")).QuerySelector("section[aria-labelledby=open]")!.TextContent.Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2098-03-01", "Candidates are not known here; that does not mean that there are none.")]
    [InlineData(
        "2098-05-01",
        "The election has probably been held: the latest ones known came at least 266 days before the terms. Its result is not in this edition."
    )]
    public async Task An_election_whose_time_has_passed_is_said_to_be_probably_held(string today, string said)
    {
        var clock = new SetClock(new DateTimeOffset(DateOnly.ParseExact(today, "yyyy-MM-dd"), TimeOnly.MinValue, TimeSpan.Zero));
        await using var site = await TestSite.OpenAsync(new SiteSettings { Clock = clock }, TestSite.Rooms);
        var open = (await site.JsonAsync("/seats/uncontested.json?body=ECOSOC/NGO")).GetProperty("openNext").EnumerateArray();
        Assert.Equal(said, Assert.Single(open).GetProperty("contest").GetString()!.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task A_body_without_elections_says_so()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Contains(
            "No election to the Committee against Torture is in this edition.",
            (await site.PageAsync("/seats/uncontested?body=CAT")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
