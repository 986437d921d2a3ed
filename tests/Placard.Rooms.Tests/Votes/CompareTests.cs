namespace Placard.Rooms.Tests.Votes;

public class CompareTests
{
    [Fact]
    public async Task Only_votes_beyond_doubt_on_which_both_voted_are_common()
    {
        await using var site = await VotesSite.OpenAsync();
        var json = await site.JsonAsync("/compare/CHN/USA.json?body=HRC");
        var total = json.GetProperty("total");
        Assert.Equal(
            (3, 0, 2),
            (total.GetProperty("common").GetInt32(), total.GetProperty("same").GetInt32(), total.GetProperty("opposite").GetInt32())
        );
        Assert.Equal([2097, 2098], json.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("year").GetInt32()));
        Assert.Equal("HRC", json.GetProperty("body").GetString());
    }

    [Fact]
    public async Task A_vote_on_which_one_was_not_there_is_counted_apart()
    {
        await using var site = await VotesSite.OpenAsync();
        var total = (await site.JsonAsync("/compare/RUS/USA.json?body=GA")).GetProperty("total");
        Assert.Equal((1, 1), (total.GetProperty("common").GetInt32(), total.GetProperty("opposite").GetInt32()));
        Assert.Equal((0, 1), (total.GetProperty("onlyA").GetInt32(), total.GetProperty("onlyB").GetInt32()));
    }

    [Fact]
    public async Task A_page_lists_where_the_two_were_opposed_and_says_whose_seat_is_carried_on()
    {
        await using var site = await VotesSite.OpenAsync();
        var page = await site.PageAsync("/compare/RUS/USA");
        Assert.Contains("Soviet Union", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var row = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=opposed] tbody tr"));
        Assert.Equal(["yes", "no"], row.QuerySelectorAll(".chip").Select(c => c.TextContent));
    }

    [Fact]
    public async Task The_data_name_the_state_whose_seat_is_carried_on_and_leave_other_notes_aside()
    {
        await using var site = await VotesSite.OpenAsync();
        var note = Assert.Single((await site.JsonAsync("/compare/RUS/USA.json")).GetProperty("notes").EnumerateArray()).GetString();
        Assert.StartsWith("Russian Federation: Carries on", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?a=china&b=United+States&body=GA", "/compare/CHN/USA?body=GA")]
    [InlineData("/compare.json?a=CHN&b=USA", "/compare/CHN/USA.json")]
    [InlineData("/compare/chn/SUN", "/compare/CHN/RUS")]
    public async Task Two_states_have_one_address(string written, string address)
    {
        await using var site = await VotesSite.OpenAsync();
        using var answer = await site.AskAsync(written);
        Assert.Equal(address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task One_state_alone_is_kept_while_the_other_is_chosen()
    {
        await using var site = await VotesSite.OpenAsync();
        Assert.Equal("CHN", (await site.PageAsync("/compare?a=China")).QuerySelector("#f-a")!.GetAttribute("value"));
    }
}
