using Microsoft.AspNetCore.Routing;

namespace Placard.Tests.Site;

public class StarterSiteTests(StarterSite site) : IClassFixture<StarterSite>
{
    [Fact]
    public async Task Without_files_a_page_shows_the_vote_on_Xinjiang_and_says_that_there_are_no_texts()
    {
        var page = await site.Reader.GetStringAsync("/votes/A/HRC/51/L.6", TestContext.Current.CancellationToken);
        Assert.Contains("Rejected by 19 to 17, with 11 abstentions, on 6 October 2022.", page);
        Assert.Contains("No texts.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_stands_in_the_manual()
    {
        var manual = RepositoryFolder.Read("docs", "views.md") + RepositoryFolder.Read("docs", "pages.md");
        var addresses = ((IEndpointRouteBuilder)site.Host)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(pattern => !pattern.Contains("assets", StringComparison.Ordinal) && !Path.HasExtension(pattern.Split('/')[^1]))
            .Select(pattern => pattern.StartsWith('/') ? pattern : "/" + pattern)
            .Distinct();
        Assert.DoesNotContain(addresses, address => !manual.Contains($"`{address}`", StringComparison.Ordinal) && address != "/openapi");
    }

    [Fact]
    public void Nobody_outside_this_machine_is_served() => Assert.All(site.Host.Urls, url => Assert.True(new Uri(url).IsLoopback, url));
}
