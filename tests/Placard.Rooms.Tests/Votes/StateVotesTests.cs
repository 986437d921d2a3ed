using Placard.Rooms.Votes;

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
    public async Task The_list_says_what_it_leaves_out_how_the_state_voted_in_it_and_where_its_form_leads()
    {
        await using var site = await VotesSite.OpenAsync();
        var list = (await site.PageAsync("/states/CHN/votes?body=HRC")).QuerySelector("section[aria-labelledby=list]")!;
        Assert.Equal("/states/CHN/votes#list", list.QuerySelector("form")!.GetAttribute("action"));
        Assert.Contains("Texts adopted without a vote are not among them", list.TextContent, StringComparison.Ordinal);
        Assert.Contains("with this filter:", list.TextContent, StringComparison.Ordinal);
        var all = (await site.PageAsync("/states/CHN/votes")).QuerySelector("section[aria-labelledby=list]")!;
        Assert.DoesNotContain("with this filter", all.TextContent, StringComparison.Ordinal);
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
    public void How_often_a_state_did_not_vote_is_not_known_where_no_list_of_the_body_says_who_did_not()
    {
        var census = VoteCensus.Of(TinyEdition.Shared);
        foreach (var state in TinyEdition.Council)
        {
            foreach (var count in census.Of(StateCode.Parse(state)))
            {
                var listed = TinyEdition.Shared.Votes.All.Any(v =>
                    v.Body == count.Body && v.Status != RecordStatus.Quarantined && v.Ballots.CountOf(Ballot.NotVoting) > 0
                );
                Assert.Equal(listed ? count[Ballot.NotVoting] : null, count.NotVoting);
            }
        }
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
