using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Narrow = 360;
    private const int Wide = 1280;

    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    public static TheoryData<string, int, bool> Views()
    {
        var views = new TheoryData<string, int, bool>();
        foreach (var address in new[] { "/", "/search?q=lanterns", "/states", "/states/EGY", "/edition", "/downloads", "/about", "/no-such-page" })
        {
            foreach (var width in new[] { Narrow, Wide })
            {
                views.Add(address, width, false);
                views.Add(address, width, true);
            }
        }
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_can_be_used_by_everyone_on_any_screen(string address, int width, bool dark)
    {
        var page = await browser.OpenAsync(address, width, dark);
        var result = await page.RunAxe(Wcag);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v =>
            $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{address} is {overflow} pixels wider than a screen of {width}");
        if (Environment.GetEnvironmentVariable("PLACARD_SHOTS") is { Length: > 0 } folder)
        {
            var name = address.Trim('/').Replace('/', '-').Split('?')[0];
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(folder, $"{(name.Length == 0 ? "home" : name)}-{width}-{(dark ? "dark" : "light")}.png"),
                FullPage = true,
            });
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        var page = await browser.OpenAsync("/states", Wide, dark: false);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
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
}
