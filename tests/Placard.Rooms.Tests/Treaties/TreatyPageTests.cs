using System.Net;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Treaties;

public sealed class TreatyPageTests
{
    [Fact]
    public async Task A_gap_is_an_instrument_that_the_state_is_known_not_to_be_bound_by_and_nothing_else()
    {
        await using var site = await TestSite.ForReadersAsync();
        var sheet = await site.JsonAsync("/treaties/SEN.json");
        Assert.Equal(["OPCAT", "ICMW", "CPED"], sheet.GetProperty("gaps").EnumerateArray().Select(g => g.GetString()));
        var statuses = sheet
            .GetProperty("instruments")
            .EnumerateArray()
            .ToDictionary(i => i.GetProperty("instrument").GetString()!, i => i.GetProperty("status").GetString());
        Assert.Equal(18, statuses.Count);
        Assert.Equal(("party", "not known", "denounced"), (statuses["CAT"], statuses["CRC"], statuses["CPED"]));
    }

    [Fact]
    public async Task Doubt_and_another_source_stand_beside_the_status_and_reservations_at_the_depositary()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/treaties/SEN");
        Assert.Contains("<i>disagree</i>", page.QuerySelector("#ICMW")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ledger: year 1987", page.QuerySelector("#CAT")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(
            "https://treaties.un.org/",
            page.QuerySelector("#CAT td[data-label=Reservations] a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_state_of_which_no_source_says_anything_has_no_gaps_and_no_parties()
    {
        await using var site = await TestSite.ForReadersAsync();
        var page = await site.PageAsync("/treaties/VAT");
        Assert.Contains("No source in this edition says", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("members of the United Nations only", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#gaps"));
    }

    [Fact]
    public async Task The_grid_counts_what_is_not_known_apart()
    {
        await using var site = await TestSite.ForReadersAsync();
        var grid = await site.JsonAsync("/treaties.json?instrument=OPCAT");
        var count = Assert.Single(grid.GetProperty("instruments").EnumerateArray());
        Assert.Equal(
            (0, 1, 0, 1),
            (
                count.GetProperty("party").GetInt32(),
                count.GetProperty("signatory").GetInt32(),
                count.GetProperty("noAction").GetInt32(),
                count.GetProperty("notKnown").GetInt32()
            )
        );
        Assert.Equal(2, grid.GetProperty("states").GetArrayLength());
    }

    [Theory]
    [InlineData("?status=denounced", "SEN")]
    [InlineData("?group=GRULAC", "BRA")]
    [InlineData("?instrument=CAT&status=party", "BRA SEN")]
    [InlineData("?instrument=CRC&status=party", "")]
    public async Task A_filter_leaves_the_states_it_says(string query, string left)
    {
        await using var site = await TestSite.ForReadersAsync();
        var states = (await site.JsonAsync("/treaties.json" + query)).GetProperty("states").EnumerateArray();
        Assert.Equal(left, string.Join(' ', states.Select(s => s.GetProperty("state").GetString())));
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync("/treaties" + query)).StatusCode);
    }

    [Fact]
    public async Task The_feed_says_that_only_the_year_is_known()
    {
        await using var site = await TestSite.ForReadersAsync();
        Assert.Contains("Since 1986; only the year is known.", await site.TextAsync("/treaties.atom"), StringComparison.Ordinal);
    }
}
