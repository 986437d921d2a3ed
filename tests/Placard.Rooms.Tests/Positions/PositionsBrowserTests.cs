using System.Text.RegularExpressions;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Positions;

public sealed class PositionsBrowserTests(PositionsBrowser browser) : IClassFixture<PositionsBrowser>
{
    private const double SmallestLetter = 8;
    private const string LetterHeights =
        "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length > 0).map(t => "
        + "parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)";

    public static TheoryData<string, int, bool> Views()
    {
        var views = new TheoryData<string, int, bool>();
        foreach (
            var address in new[]
            {
                "/positions",
                "/positions?by=span",
                "/positions?topic=oil",
                "/positions/plane",
                "/positions/plane?by=year&state=SEN",
                "/positions/plane?topic=oil",
                "/positions/SEN?body=HRC",
                "/swing",
                "/swing?like=" + PositionsEdition.Middle,
                $"/swing?like={PositionsEdition.Middle}&on=2097",
            }
        )
        {
            views.Add(address, 360, true);
            views.Add(address, 1280, false);
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
        Assert.Equal(0, await page.Locator("main script, iframe, [onclick], [style]").CountAsync());
        Assert.All(
            await page.EvaluateAsync<double[]>(LetterHeights),
            height => Assert.True(height >= SmallestLetter, $"{address} has a letter of {height:0.#} pixels")
        );
    }

    [Fact]
    public async Task Roll_calls_are_chosen_by_the_keyboard_and_without_script()
    {
        var page = await browser.OpenAsync("/positions", 360, dark: false, withScript: false);
        await page.FillAsync("#f-topic", "country situations");
        await page.PressAsync("#f-topic", "Enter");
        await Browser.ArriveAsync(page, new Regex(@"/positions\?.*topic=country"));
        Assert.Contains("11 roll calls", await page.TextContentAsync(".lead"), StringComparison.Ordinal);
    }
}

/// <summary>A browser before the site of the edition of positions.</summary>
public sealed class PositionsBrowser(Chromium chromium) : Browser(chromium, () => PositionsEdition.Shared);
