namespace Placard.Rooms.Tests.Votes;

public class DisputedTests
{
    [Fact]
    public async Task Disputed_and_quarantined_votes_stand_with_their_reasons()
    {
        await using var site = await VotesSite.OpenAsync();
        var articles = (await site.PageAsync("/disputed")).QuerySelectorAll("article");
        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.NotEmpty(article.QuerySelectorAll(".notice li")));
        Assert.Contains(
            articles,
            article => article.QuerySelector(".status.disputed") is not null && article.QuerySelector("tr.differs") is not null
        );
        Assert.Contains(articles, article => article.QuerySelector(".status.quarantined") is not null);
    }

    [Theory]
    [InlineData("disputed")]
    [InlineData("quarantined")]
    public async Task One_status_alone_can_be_asked_for(string status)
    {
        await using var site = await VotesSite.OpenAsync();
        var votes = (await site.JsonAsync("/disputed.json?status=" + status)).GetProperty("votes").EnumerateArray().ToArray();
        Assert.NotEmpty(votes);
        Assert.All(votes, v => Assert.Equal(status, v.GetProperty("status").GetString()));
        Assert.All(votes, v => Assert.NotEmpty(v.GetProperty("versions").EnumerateArray()));
    }

    [Fact]
    public async Task A_body_beyond_doubt_gives_an_empty_list()
    {
        await using var site = await VotesSite.OpenAsync();
        Assert.Equal(0, (await site.JsonAsync("/disputed.json?body=ECOSOC")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_page_says_that_the_last_day_is_that_of_sound_votes()
    {
        await using var site = await VotesSite.OpenAsync();
        Assert.Contains("Sound votes in this edition end on", await site.TextAsync("/disputed"), StringComparison.Ordinal);
    }
}
