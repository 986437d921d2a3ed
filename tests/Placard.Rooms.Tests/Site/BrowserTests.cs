using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Narrow = 360;
    private const int Wide = 1280;
    private const double SmallestLetter = 8;
    private const string LetterHeights =
        "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length > 0).map(t => "
        + "parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)";

    /// <summary>Every kind of page; the votes among them are one of each status and kind of trouble.</summary>
    private static readonly string[] Addresses =
    [
        "/",
        "/search?q=lanterns",
        "/states",
        "/states/EGY",
        "/edition",
        "/downloads",
        "/about",
        "/no-such-page",
        "/votes",
        "/votes/A/HRC/99/L.1",
        "/votes/A/HRC/RES/99/2",
        "/votes/A/HRC/99/L.9",
        "/states/EGY/votes",
        "/compare/CHN/USA",
        "/disputed",
        "/positions",
        "/swing",
        "/texts",
        "/texts?q=lantern*+OR+oil&forms=yes",
        "/texts?q=%D8%A7%D9%84%D9%81%D9%88%D8%A7%D9%86%D9%8A%D8%B3&lang=ar",
        "/texts?q=oil&corpus=speeches",
        "/texts/A/HRC/RES/99/1",
        "/texts/A/HRC/RES/99/1?lang=ar",
        "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3",
        "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&layout=sides&show=changes",
        "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&language=ar",
        "/texts/compare",
        "/forecasts",
        "/forecasts?like=A/RES/150/7",
        "/forecasts?title=Lamps&body=HRC&kind=amendment&sponsors=CHN&on=2098-03-25",
        "/forecasts/backtest",
        "/forecasts/backtest?body=GA",
        "/blocs?body=HRC",
        "/blocs/pairs?body=HRC",
        "/blocs/map",
        "/blocs/map/EGY?body=HRC",
        "/blocs/groups?body=HRC",
        "/blocs/groups/BRICS?body=HRC",
        "/blocs/groups/BRICS/breaks?body=HRC",
        "/blocs/drift",
        "/blocs/drift/CHN/USA?body=HRC",
        "/blocs/groups/BRICS/drift/CHN?body=HRC",
        "/blocs/alone?body=HRC",
    ];

    // The checker takes seconds a page: two views hold both widths and both grounds.
    public static TheoryData<string, int, bool> Views()
    {
        var views = new TheoryData<string, int, bool>();
        foreach (var address in Addresses)
        {
            views.Add(address, Narrow, true);
            views.Add(address, Wide, false);
        }
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_can_be_used_by_everyone_on_any_screen(string address, int width, bool dark)
    {
        var page = await browser.OpenAsync(address, width, dark);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Browser.CheckAsync(page, width);
        await KeepPictureAsync(page, address, width, dark);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pages_are_whole_without_script_and_their_pictures_legible_on_a_small_screen()
    {
        var page = await browser.OpenAsync("/", Narrow, dark: false);
        var home = new Uri(page.Url);
        foreach (var address in Addresses)
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
        await page.WaitForURLAsync("**/votes/A/HRC/99/L.1", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_search_works_without_script()
    {
        var page = await browser.OpenAsync("/", Narrow, dark: false, withScript: false);
        await page.FillAsync("#home-search", "Egypt");
        await page.PressAsync("#home-search", "Enter");
        await page.WaitForURLAsync("**/states/EGY");
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
        await page.WaitForURLAsync("**/votes?*topic=lanterns*");
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
        await page.WaitForURLAsync("**/compare/CHN/USA");
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

    private static async Task KeepPictureAsync(IPage page, string address, int width, bool dark)
    {
        if (Environment.GetEnvironmentVariable("PLACARD_SHOTS") is not { Length: > 0 } folder)
            return;
        var name = address.Trim('/').Replace('/', '-').Split('?')[0];
        await page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(folder, $"{(name.Length == 0 ? "home" : name)}-{width}-{(dark ? "dark" : "light")}.png"),
                FullPage = true,
            }
        );
    }
}
