using System.Text.RegularExpressions;

namespace Placard.Rooms.Tests.Site;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Narrow = 360;
    private const int Wide = 1280;

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
    }

    [Fact]
    public async Task A_search_works_without_script()
    {
        var page = await browser.OpenAsync("/", Narrow, dark: false, withScript: false);
        await page.FillAsync("#home-search", "Egypt");
        await page.PressAsync("#home-search", "Enter");
        await Browser.ArriveAsync(page, new Regex("/states/EGY$"));
        Assert.Equal("Egypt", await page.TextContentAsync("h1"));
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
    }

    [Fact]
    public async Task A_name_in_Arabic_reads_from_the_right()
    {
        var page = await browser.OpenAsync("/states/EGY", Narrow, dark: false);
        var name = page.Locator("dd[lang=ar]");
        Assert.Equal("rtl", await name.EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }
}
