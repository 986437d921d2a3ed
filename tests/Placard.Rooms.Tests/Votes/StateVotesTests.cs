namespace Placard.Rooms.Tests.Votes;

public class StateVotesTests
{
    [Fact]
    public async Task The_ballots_of_a_state_are_counted_by_year_without_quarantined_votes()
    {
        await using var site = await VotesSite.OpenAsync();
        var years = (await site.JsonAsync("/states/CHN/votes.json")).GetProperty("years").EnumerateArray().ToArray();
        Assert.Equal([2095, 2097, 2098], years.Select(y => y.GetProperty("year").GetInt32()));
        Assert.Equal(
            (0, 2, 1),
            (years[2].GetProperty("yes").GetInt32(), years[2].GetProperty("no").GetInt32(), years[2].GetProperty("abstain").GetInt32())
        );
    }

    [Fact]
    public async Task A_list_shows_the_ballot_of_the_state_on_every_row()
    {
        await using var site = await VotesSite.OpenAsync();
        var rows = (await site.PageAsync("/states/RUS/votes")).QuerySelectorAll("section[aria-labelledby=list] tbody tr");
        Assert.Equal("yes", Assert.Single(rows).QuerySelector(".chip")!.TextContent);
        Assert.EndsWith(",ballot\r\n", (await site.TextAsync("/states/RUS/votes.csv")).Split("A/RES")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_says_whose_seat_it_carries_on()
    {
        await using var site = await VotesSite.OpenAsync();
        Assert.Contains(
            "Soviet Union",
            (await site.PageAsync("/states/RUS/votes")).QuerySelector(".notice")!.TextContent,
            StringComparison.Ordinal
        );
        using var former = await site.AskAsync("/states/SUN/votes.json?body=GA");
        Assert.Equal("/states/RUS/votes.json?body=GA", former.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_state_without_a_vote_has_a_page_that_says_so()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/states/FJI/votes");
        Assert.Contains("no roll call", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("svg.ballots-by-year"));
    }
}
