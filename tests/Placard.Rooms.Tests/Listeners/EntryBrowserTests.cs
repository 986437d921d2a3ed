using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Listeners;

/// <summary>The way in to the desk with a real browser.</summary>
public sealed class EntryBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task A_link_opens_the_desk_by_its_button(int width, bool dark)
    {
        var page = await browser.OpenAsync("/whip-counts", width, dark, isIn: false);
        Assert.Contains("placard desk link", await page.TextContentAsync("main"), StringComparison.Ordinal);
        await Browser.CheckAsync(page, width);
        await page.GotoAsync(LinkOf(page));
        await Browser.CheckAsync(page, width);
        await Browser.SendAsync(page.Locator("main form button"));
        Assert.Equal("/whip-counts", new Uri(page.Url).AbsolutePath);
        Assert.Equal("Whip counts", await page.TextContentAsync("h1"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_comes_by_a_link_on_another_site_goes_on_by_one_more_click()
    {
        var page = await browser.OpenAsync("/whip-counts", 1280, dark: false);
        var desk = new Uri(page.Url);
        // To a browser this is another site, with the same server behind it.
        await page.GotoAsync($"http://localhost:{desk.Port}/votes");
        await page.EvaluateAsync($"document.querySelector('h1').innerHTML = '<a id=\"there\" href=\"{desk}\">there</a>'");
        await page.ClickAsync("#there");
        await page.Locator("text=Go on to the page you meant").ClickAsync();
        await page.Locator("#begin").WaitForAsync();
        Assert.Equal(desk.ToString(), page.Url);
    }

    [Fact]
    public async Task A_form_names_its_own_site_as_where_it_comes_from()
    {
        var page = await browser.OpenAsync("/whip-counts", 1280, dark: false);
        await page.FillAsync("#f-title", "Question of lanterns");
        await page.FillAsync("#f-on", "2098-12-20");
        await page.SelectOptionAsync("#f-body", "HRC");
        var sent = await page.RunAndWaitForRequestAsync(
            () => page.ClickAsync("main form button[type=submit]"),
            request => request.Method == "POST"
        );
        var headers = await sent.AllHeadersAsync();
        Assert.Equal(new Uri(page.Url).GetLeftPart(UriPartial.Authority), headers["origin"]);
        await Browser.ArriveAsync(page, new Regex("/whip-counts/"));
    }

    private static string LinkOf(IPage page) =>
        DeskGuard.AddressOf(new Uri(page.Url).Port, DeskSessions.NewToken(Browser.Key, TimeProvider.System));
}
