using System.Text.RegularExpressions;

namespace Placard.Rooms.Tests.Site;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Narrow = 360;
    private const int Wide = 1280;
    private const double SmallestLetter = 8;
    private const string LetterHeights =
        "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length > 0).map(t => "
        + "parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)";

    [Fact]
    public async Task Pages_are_whole_without_script_and_their_pictures_legible_on_a_small_screen()
    {
        var page = await browser.OpenAsync("/", Narrow, dark: false);
        var home = new Uri(page.Url);
        foreach (var address in AccessiblePagesTests.Addresses.Select(row => row.Data))
        {
            await page.GotoAsync(new Uri(home, address).ToString());
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.Equal(0, await page.Locator("script, iframe, [onclick], [style]").CountAsync());
            Assert.All(
                await page.EvaluateAsync<double[]>(LetterHeights),
                height => Assert.True(height >= SmallestLetter, $"{address} has a letter of {height:0.#} pixels")
            );
        }
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/states")]
    [InlineData("/votes/A/HRC/99/L.1")]
    public async Task The_keyboard_reaches_the_content_first(string address)
    {
        var page = await browser.OpenAsync(address, Wide, dark: false);
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("a[href='#content']:focus").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#content:focus").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_goes_from_the_skip_link_by_the_name_and_the_menu_to_the_search_box()
    {
        var page = await browser.OpenAsync("/votes", Wide, dark: false);
        string[] groups = [.. Enum.GetValues<MenuGroup>().Select(group => $"[popovertarget=menu-{group.ToString().ToLowerInvariant()}]")];
        foreach (var reached in (string[])["a[href='#content']", "a[href='/']", .. groups, "#site-search"])
        {
            await page.Keyboard.PressAsync("Tab");
            await page.Locator(reached + ":focus").WaitForAsync();
        }
        await page.Keyboard.TypeAsync("A/HRC/99/L.1");
        Assert.Equal("A/HRC/99/L.1", await page.InputValueAsync("#site-search"));
        await page.Keyboard.PressAsync("Enter");
        await Browser.ArriveAsync(page, new Regex("/votes/A/HRC/99/L.1$"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_search_works_without_script()
    {
        var page = await browser.OpenAsync("/", Narrow, dark: false, withScript: false);
        await page.FillAsync("#home-search", "Egypt");
        await page.PressAsync("#home-search", "Enter");
        await Browser.ArriveAsync(page, new Regex("/states/EGY$"));
        Assert.Equal("Egypt", await page.TextContentAsync("h1"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_list_is_narrowed_by_the_keyboard_and_without_script()
    {
        var page = await browser.OpenAsync("/votes", Narrow, dark: false, withScript: false);
        await page.FillAsync("#f-topic", "lanterns");
        await page.FocusAsync(".filters summary");
        await page.Keyboard.PressAsync("Enter");
        await page.CheckAsync("#f-voted");
        await page.PressAsync("#f-topic", "Enter");
        await Browser.ArriveAsync(page, new Regex(@"/votes\?.*topic=lanterns"));
        Assert.Equal(2, await page.Locator("tbody tr").CountAsync());
        Assert.True(await page.Locator("#f-voted").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_states_are_compared_without_script()
    {
        var page = await browser.OpenAsync("/compare", Narrow, dark: false, withScript: false);
        await page.FillAsync("#f-a", "China");
        await page.FillAsync("#f-b", "United States");
        await page.PressAsync("#f-b", "Enter");
        await Browser.ArriveAsync(page, new Regex("/compare/CHN/USA"));
        Assert.Contains("common roll calls", await page.TextContentAsync(".lead"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_name_in_Arabic_reads_from_the_right()
    {
        var page = await browser.OpenAsync("/states/EGY", Narrow, dark: false);
        var name = page.Locator("dd[lang=ar]");
        Assert.Equal("rtl", await name.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        await page.Context.CloseAsync();
    }
}
