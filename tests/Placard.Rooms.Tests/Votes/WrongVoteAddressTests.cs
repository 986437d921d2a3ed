using System.Net;

namespace Placard.Rooms.Tests.Votes;

public class WrongVoteAddressTests
{
    [Theory]
    [InlineData("/votes/A/HRC/RES/98/77", HttpStatusCode.NotFound)]
    [InlineData("/votes/nonsense", HttpStatusCode.NotFound)]
    [InlineData("/votes/%E2%80%AE", HttpStatusCode.NotFound)]
    [InlineData("/votes/٣٧/23", HttpStatusCode.NotFound)]
    [InlineData("/votes/３７/23", HttpStatusCode.NotFound)]
    [InlineData("/votes/37/٢٣", HttpStatusCode.NotFound)]
    [InlineData("/votes/A/HRC/RES/98/1@", HttpStatusCode.NotFound)]
    [InlineData("/votes/..%2F..%2Fetc%2Fpasswd", HttpStatusCode.NotFound)]
    [InlineData("/votes?page=9999", HttpStatusCode.NotFound)]
    [InlineData("/votes?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/votes?page=-1", HttpStatusCode.BadRequest)]
    [InlineData("/votes?page=99999999999999", HttpStatusCode.BadRequest)]
    [InlineData("/votes?body=XYZ", HttpStatusCode.BadRequest)]
    [InlineData("/votes?state=Ruritania", HttpStatusCode.BadRequest)]
    [InlineData("/votes?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/votes?to=2098-13", HttpStatusCode.BadRequest)]
    [InlineData("/votes?ballot=maybe", HttpStatusCode.BadRequest)]
    [InlineData("/votes?ballot=no", HttpStatusCode.BadRequest)]
    [InlineData("/votes?from=2098&to=2097-12", HttpStatusCode.BadRequest)]
    [InlineData("/disputed?from=2098&to=2097-12", HttpStatusCode.BadRequest)]
    [InlineData("/votes?outcome=carried", HttpStatusCode.BadRequest)]
    [InlineData("/votes?kind=poem", HttpStatusCode.BadRequest)]
    [InlineData("/votes?status=1", HttpStatusCode.BadRequest)]
    [InlineData("/votes?margin=few", HttpStatusCode.BadRequest)]
    [InlineData("/votes/A/HRC/RES/98/1?sort=colour", HttpStatusCode.BadRequest)]
    [InlineData("/votes/A/HRC/RES/98/1?sort=1", HttpStatusCode.BadRequest)]
    [InlineData("/states/XXX/votes", HttpStatusCode.NotFound)]
    [InlineData("/states/CHN/votes?page=99", HttpStatusCode.NotFound)]
    [InlineData("/compare/CHN/Ruritania", HttpStatusCode.NotFound)]
    [InlineData("/compare/CHN/CHN", HttpStatusCode.BadRequest)]
    [InlineData("/compare?a=Ruritania", HttpStatusCode.BadRequest)]
    [InlineData("/compare/CHN/USA?body=Senate", HttpStatusCode.BadRequest)]
    [InlineData("/disputed?status=single", HttpStatusCode.BadRequest)]
    [InlineData("/disputed?page=50", HttpStatusCode.NotFound)]
    public async Task A_wrong_address_gets_one_sentence(string address, HttpStatusCode status)
    {
        await using var site = await VotesSite.OpenAsync();
        using var answer = await site.AskAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.EndsWith(".", (await site.PageAsync(address)).QuerySelector(".lead")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbol_without_a_vote_names_the_nearest_that_have_one()
    {
        await using var site = await VotesSite.OpenAsync();
        var links = (await site.PageAsync("/votes/A/HRC/RES/99/4")).QuerySelectorAll("ul.nearest a").Select(a => a.GetAttribute("href"));
        Assert.Contains("/votes/A/HRC/RES/99/3", links);
    }
}
