using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.WhipCounts;

public sealed partial class WhipCountBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task A_count_is_kept_with_a_browser_without_barriers(int width, bool dark)
    {
        var page = await browser.OpenAsync("/whip-counts", width, dark);
        await Browser.CheckAsync(page, width);
        await BeginAsync(page, "HRC");
        await SayAsync(page, "Germany", "no");
        await SayAsync(page, "Germany", "yes");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Browser.CheckAsync(page, width);
        var count = new Uri(page.Url).AbsolutePath;
        await SayAsync(page, "Atlantis", "no");
        Assert.Contains("is not a state", await page.Locator("[role=alert]").TextContentAsync(), StringComparison.Ordinal);
        await Browser.CheckAsync(page, width);
        await page.GotoAsync(new Uri(new Uri(page.Url), count + "/print").ToString());
        await Browser.CheckAsync(page, width);
        await page.GotoAsync(new Uri(new Uri(page.Url), count + "/score").ToString());
        await Browser.CheckAsync(page, width);
    }

    [Fact]
    public async Task It_works_without_script_and_by_the_keyboard()
    {
        var page = await browser.OpenAsync("/whip-counts", 360, dark: false, withScript: false);
        await BeginAsync(page, "HRC");
        await page.FillAsync("#c-state", "Cuba");
        await page.PressAsync("#c-state", "Enter");
        await page.Locator("form.entry").First.WaitForAsync();
        await page.FocusAsync("form.entry button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("text=withdrawn").First.WaitForAsync();
    }

    [Theory]
    [InlineData("HRC")]
    [InlineData("GA")]
    public async Task The_page_to_print_is_one_page(string body)
    {
        var page = await browser.OpenAsync("/whip-counts", 1280, dark: false, withScript: false);
        await BeginAsync(page, body);
        await SayAsync(page, "Cuba", "no");
        await Browser.SendAsync(page.Locator("main form button", new PageLocatorOptions { HasText = "Save a snapshot" }));
        await SayAsync(page, "Brazil", "yes");
        await page.GotoAsync(page.Url + "/print");
        var pdf = System.Text.Encoding.Latin1.GetString(
            await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true })
        );
        Assert.Single(PageOfPdf().Matches(pdf));
    }

    private static async Task BeginAsync(IPage page, string body)
    {
        await page.FillAsync("#f-title", "Question of lanterns");
        await page.FillAsync("#f-on", "2098-12-20");
        await page.SelectOptionAsync("#f-body", body);
        await Browser.SendAsync(page.Locator("main form button[type=submit]"));
        await Browser.ArriveAsync(page, new Regex("/whip-counts/[a-z0-9]{10}$"));
    }

    private static async Task SayAsync(IPage page, string state, string position)
    {
        await page.FillAsync("#c-state", state);
        await page.SelectOptionAsync("#c-position", position);
        await Browser.SendAsync(page.Locator("main form button", new PageLocatorOptions { HasText = "Add commitment" }));
    }

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex PageOfPdf();
}
