using Microsoft.Playwright;
using Placard.Rooms.Tests.Views;

namespace Placard.Rooms.Tests.Site;

/// <summary>Every declared view, and what else a page can look like, tried with the accessibility checker. Two classes hold both widths and
/// both grounds, and go on side by side.</summary>
public abstract class AccessiblePagesTests(Browser browser, int width, bool dark)
{
    private const double SmallestLetter = 8;
    private const string LetterHeights =
        "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length > 0).map(t => "
        + "parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)";

    // Pages that are no view of their own, and votes, texts and forecasts of each status and kind of trouble.
    private static readonly string[] Variants =
    [
        "/no-such-page",
        "/votes/A/HRC/RES/99/2",
        "/votes/A/HRC/99/L.9",
        "/texts?q=lantern*+OR+oil&forms=yes",
        "/texts?q=%D8%A7%D9%84%D9%81%D9%88%D8%A7%D9%86%D9%8A%D8%B3&lang=ar",
        "/texts?q=oil&corpus=speeches",
        "/texts/A/HRC/RES/99/1?lang=ar",
        "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&layout=sides&show=changes",
        "/texts/compare?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3&language=ar",
        "/forecasts?like=A/RES/150/7",
        "/forecasts?title=Lamps&body=HRC&kind=amendment&sponsors=CHN&on=2098-03-25",
        "/forecasts/backtest?body=GA",
        "/blocs/map",
        "/blocs/drift",
        "/blocs/groups/BRICS/drift/CHN?body=HRC",
    ];

    public static TheoryData<string> Addresses =>
        [
            .. ViewSample
                .All.Where(s => !s.View.IsAtDesk && SharedSite.EditionOf(s) == TinyEdition.Shared)
                .Select(s => s.Address)
                .Concat(Variants)
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_whole_its_pictures_legible_and_it_can_be_used_by_everyone(string address)
    {
        var page = await browser.OpenAsync(address, width, dark);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal(0, await page.Locator("script, iframe, [onclick], [style]").CountAsync());
        Assert.All(
            await page.EvaluateAsync<double[]>(LetterHeights),
            height => Assert.True(height >= SmallestLetter, $"{address} has a letter of {height:0.#} pixels")
        );
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Browser.CheckAsync(page, width);
        await KeepPictureAsync(page, address);
    }

    private async Task KeepPictureAsync(IPage page, string address)
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

public sealed class NarrowDarkPagesTests(Browser browser) : AccessiblePagesTests(browser, 360, dark: true), IClassFixture<Browser>;

public sealed class WideLightPagesTests(Browser browser) : AccessiblePagesTests(browser, 1280, dark: false), IClassFixture<Browser>;
