using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Blocs;

public sealed class GroupPageTests
{
    // Brazil, Russia, India, China and South Africa sit in the invented Council in 2097 and 2098, all but Russia.
    [Fact]
    public async Task A_group_is_measured_by_its_members_of_the_day_with_intervals_and_numbers()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/blocs/groups/BRICS.json?body=HRC");
        var cohesion = json.GetProperty("cohesion").GetProperty("agreement");
        Assert.Equal(3, cohesion.GetProperty("rollCalls").GetInt32());
        Assert.InRange(
            cohesion.GetProperty("value").GetDouble(),
            cohesion.GetProperty("low").GetDouble(),
            cohesion.GetProperty("high").GetDouble()
        );
        Assert.Equal([2097, 2098], json.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("year").GetInt32()));
        Assert.Contains(
            json.GetProperty("members").EnumerateArray(),
            m => m.GetProperty("state").GetString() == "ZAF" && m.GetProperty("source").GetString()!.Length > 0
        );
    }

    [Fact]
    public async Task Who_breaks_ranks_leads_to_the_ballots()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/blocs/groups/EU?body=HRC");
        var first = page.QuerySelector("section[aria-labelledby=breakers] tbody tr th a");
        Assert.NotNull(first);
        var breaks = await site.JsonAsync("/blocs/groups/EU/breaks.json?body=HRC");
        Assert.Equal(breaks.GetProperty("total").GetInt32(), breaks.GetProperty("breaks").GetArrayLength());
        Assert.All(
            breaks.GetProperty("breaks").EnumerateArray(),
            b => Assert.NotEqual(b.GetProperty("ballot").GetString(), b.GetProperty("line").GetString())
        );
    }

    [Fact]
    public async Task Ballots_of_one_member_are_its_own_alone()
    {
        await using var site = await TestSite.OpenAsync();
        var breaks = await site.JsonAsync("/blocs/groups/BRICS/breaks.json?body=HRC&state=India");
        Assert.All(breaks.GetProperty("breaks").EnumerateArray(), b => Assert.Equal("IND", b.GetProperty("state").GetString()));
        Assert.Equal("IND", breaks.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Every_group_is_listed_and_its_table_is_as_long_as_its_years()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Equal(
            Record.States.Groups.StateGroups.All.Count,
            (await site.PageAsync("/blocs/groups")).QuerySelectorAll("tbody tr").Length
        );
        Assert.Equal(3, (await site.TextAsync("/blocs/groups/BRICS.csv?body=HRC")).TrimEnd().Split("\r\n").Length);
    }

    [Fact]
    public async Task A_map_gives_every_state_beside_one_and_the_one_itself_none()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/blocs/map/EGY?body=HRC");
        Assert.Equal(11, page.QuerySelectorAll("tbody tr").Length);
        Assert.Single(page.QuerySelectorAll("svg.tile-map .itself"));
        Assert.Equal(11, page.QuerySelectorAll("svg.tile-map .tile[class*=shade-]:not(.shade-none)").Length);
        var json = await site.JsonAsync("/blocs/map/EGY.json?body=HRC");
        Assert.DoesNotContain(json.GetProperty("states").EnumerateArray(), s => s.GetProperty("state").GetString() == "EGY");
    }

    [Fact]
    public async Task A_state_that_is_no_more_has_a_tile_below_the_map()
    {
        await using var site = await TestSite.OpenAsync();
        Assert.Contains(
            "CSK",
            (await site.PageAsync("/blocs/map/USA?body=GA&from=1970&to=1980")).QuerySelector("svg.tile-map")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_drift_gives_levels_years_and_the_way_to_the_two_beside_each_other()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/blocs/drift/CHN/USA?body=HRC");
        Assert.Contains("no change of level", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/compare/CHN/USA?body=HRC']"));
        var json = await site.JsonAsync("/blocs/drift/CHN/USA.json?body=HRC");
        Assert.Equal(
            3,
            Assert.Single(json.GetProperty("levels").EnumerateArray()).GetProperty("level").GetProperty("rollCalls").GetInt32()
        );
        Assert.Contains(
            "Soviet Union",
            (await site.PageAsync("/blocs/drift/RUS/USA")).QuerySelector(".notice")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_stood_nearly_alone_is_counted_by_the_number_beside_it()
    {
        await using var site = await TestSite.OpenAsync();
        var json = await site.JsonAsync("/blocs/alone.json?body=HRC&from=2098");
        var stands = json.GetProperty("stands").EnumerateArray().ToArray();
        Assert.NotEmpty(stands);
        Assert.All(stands, s => Assert.True(s.GetProperty("with").GetArrayLength() <= 2));
        Assert.Equal(
            stands.Length,
            json.GetProperty("states")
                .EnumerateArray()
                .Sum(s => s.GetProperty("alone").GetInt32() + s.GetProperty("withOne").GetInt32() + s.GetProperty("withTwo").GetInt32())
        );
    }
}
