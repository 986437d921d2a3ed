using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.FollowUp;

public sealed class GivenPageTests
{
    [Theory]
    [InlineData("/follow-up/BRA/given?words=whale", "recommendations in this edition match.")]
    [InlineData("/follow-up/ISL/given", "No recommendations by Iceland in this edition.")]
    public async Task Where_nothing_is_listed_the_lead_says_whether_that_is_the_filter(string address, string said)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.EndsWith(said, (await site.PageAsync(address)).QuerySelector("p.lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_state_gave_is_counted_by_recipient_with_the_soft_ones()
    {
        await using var site = await TestSite.ForReadersAsync();
        var given = await site.JsonAsync("/follow-up/BRA/given.json");
        Assert.Equal((5, 4), (given.GetProperty("total").GetInt32(), given.GetProperty("soft").GetInt32()));
        var recipient = Assert.Single(given.GetProperty("recipients").EnumerateArray());
        Assert.Equal(
            ("SEN", 5, 4, 4),
            (
                recipient.GetProperty("state").GetString(),
                recipient.GetProperty("received").GetInt32(),
                recipient.GetProperty("soft").GetInt32(),
                recipient.GetProperty("accepted").GetInt32()
            )
        );
    }

    [Fact]
    public async Task Mutual_praise_stands_with_its_formula_and_what_would_be_expected()
    {
        await using var site = await TestSite.ForReadersAsync();
        var pair = Assert.Single((await site.JsonAsync("/follow-up/SEN/given.json")).GetProperty("mutualPraise").EnumerateArray());
        // Four soft ones each way, and all eight soft ones are theirs: (4 - 4·4/8) / √2.
        Assert.Equal(Math.Sqrt(2), pair.GetProperty("strength").GetDouble(), 6);
        Assert.Equal(2, pair.GetProperty("first").GetProperty("expectedSoft").GetDouble());
        var section = (await site.PageAsync("/follow-up/SEN/given")).QuerySelector("section[aria-labelledby=praise]")!;
        Assert.Contains("z = (soft − expected) ÷ √expected", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("+1.41", section.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?to=Senegal", 5)]
    [InlineData("?firmness=continuing", 2)]
    [InlineData("?firmness=general&response=noted", 1)]
    [InlineData("?theme=lanterns", 1)]
    [InlineData("?to=CUB", 0)]
    public async Task A_filter_leaves_what_it_says(string query, int left)
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Equal(left, (await site.JsonAsync("/follow-up/BRA/given.json" + query)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_start_says_what_is_held_of_each_source_and_until_when()
    {
        await using var site = await TestSite.ForReadersAsync();
        var start = await site.JsonAsync("/follow-up.json");
        var held = Assert.Single(start.GetProperty("held").EnumerateArray());
        Assert.Equal("sessions 3, 4 and 45 of the review (2009 to 5 March 2098)", held.GetProperty("span").GetString());
        Assert.Equal("2098-12", held.GetProperty("asOf").GetString());
        Assert.Equal(2, start.GetProperty("cases").GetInt32());
        var page = await site.FinishedPageAsync("/follow-up");
        Assert.Contains("no sign of good conduct", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
