using System.Text.Json;
using Placard.Rooms.Tests.Site;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Tests.Votes;

public sealed class NamesInOrderTests
{
    private static readonly StateRegister States = StateRegister.Default;

    [Fact]
    public void States_stand_by_their_names_and_not_by_their_codes() =>
        Assert.Equal(
            ["CAN", "CHL", "CHN", "CRI", "CIV", "HRV", "DEU", "MWI", "MYS", "MEX", "CHE", "TUR", "TKM"],
            States
                .ByName(
                    new[] { "CHE", "CAN", "CHL", "CHN", "CIV", "CRI", "DEU", "HRV", "MEX", "MWI", "MYS", "TKM", "TUR" }.Select(
                        StateCode.Parse
                    )
                )
                .Select(c => c.ToString())
        );

    [Theory]
    [InlineData("/votes/A/HRC/99/L.1", "table.ballots tbody tr td:first-child a")]
    [InlineData("/votes/A/HRC/RES/99/1", "#sponsors ul.states a")]
    public async Task Lists_of_a_vote_are_in_the_order_of_names(string address, string names)
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync(address);
        foreach (var list in page.QuerySelectorAll(names).GroupBy(name => name.Closest("tbody, ul")))
        {
            var shown = list.Select(name => name.TextContent).ToList();
            Assert.Equal(shown.OrderBy(name => States.Resolve(name)!.SortKey, StringComparer.Ordinal), shown);
        }
    }

    [Fact]
    public async Task A_pair_has_one_figure_to_cite_and_the_others_say_in_what_they_differ()
    {
        await using var site = await TestSite.OpenAsync();
        var page = await site.PageAsync("/compare/CHN/USA");
        Assert.Contains("is the figure to cite", page.QuerySelector("#other-figures + p")!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("section[aria-labelledby=other-figures] tbody th").Select(row => row.TextContent.Trim()).ToList();
        Assert.Contains(rows, row => row.Contains("counted as half", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("Only the Human Rights Council", StringComparison.Ordinal));
        Assert.Equal(rows.Distinct(), rows);
    }

    [Fact]
    public async Task Who_a_state_votes_with_is_said_by_body_and_of_recent_years()
    {
        await using var site = await TestSite.OpenAsync();
        using var json = JsonDocument.Parse(await site.TextAsync("/states/CHN/votes.json"));
        Assert.All(
            json.RootElement.GetProperty("votesWith").EnumerateArray(),
            body => Assert.InRange(body.GetProperty("to").GetInt32() - body.GetProperty("since").GetInt32(), 0, 9)
        );
    }
}
