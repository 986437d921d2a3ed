using System.Net;

namespace Placard.Rooms.Tests.Site;

public sealed class SiteFilesTests
{
    [Fact]
    public async Task Crawlers_are_told_what_to_leave_alone_at_the_address_where_they_ask()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/robots.txt");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var rules = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("User-agent: *\n", rules, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /drafts\n", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("whip-counts", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("\nDisallow: /votes\n", rules, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_looks_for_an_icon_is_led_to_the_sign()
    {
        await using var site = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var answer = await site.AskAsync("/favicon.ico");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var sign = await site.AskAsync(answer.Headers.Location!.ToString());
        Assert.Equal("image/svg+xml", sign.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_site_says_whom_to_tell_of_a_hole_and_until_when_that_holds_only_where_a_setting_says_so()
    {
        await using var silent = await TestSite.WithoutEditionAsync(TestSite.InventedFacts, new OnePageRoom());
        using var none = await silent.AskAsync("/.well-known/security.txt");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);

        var settings = new SiteSettings
        {
            SecurityContact = "mailto:lamps@example.org",
            Clock = new SetClock(new DateTimeOffset(2031, 3, 1, 9, 0, 0, TimeSpan.Zero)),
        };
        await using var site = await TestSite.OpenAsync(settings, [new OnePageRoom()]);
        Assert.Equal(
            "Contact: mailto:lamps@example.org\nExpires: 2031-08-28T00:00:00Z\nPreferred-Languages: en\n",
            await site.TextAsync("/.well-known/security.txt")
        );
    }

    [Theory]
    [InlineData("mailto:lamps@example.org", true)]
    [InlineData("https://example.org/tell", true)]
    [InlineData("lamps@example.org", false)]
    [InlineData("http://example.org/tell", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_contact_is_an_address_with_its_scheme(string contact, bool isOne) => Assert.Equal(isOne, SiteFiles.IsContact(contact));
}
