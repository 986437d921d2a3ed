using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Claims;

public sealed class ClaimsBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Words =
        "Resolution A/HRC/RES/98/1 requests the keeper of oil to report on the state of wicks.\n\n"
        + "Resolution A/HRC/RES/99/3 speaks of “clean oil”.";

    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task A_reader_pastes_words_and_reads_their_verdicts_without_barriers(int width, bool dark)
    {
        var page = await browser.OpenAsync("/claims", width, dark);
        await Browser.CheckAsync(page, width);
        await page.FillAsync("textarea", Words);
        await Browser.SendAsync(page.Locator("main form button").First);
        await page.Locator(".claim summary").First.ClickAsync();
        await Browser.CheckAsync(page, width);
    }

    [Fact]
    public async Task Verdicts_are_chosen_without_script_and_the_others_are_hidden()
    {
        var page = await browser.OpenAsync("/claims", 1280, dark: false, withScript: false);
        await page.FillAsync("textarea", Words);
        await Browser.SendAsync(page.Locator("main form button").First);
        await page.Locator("#shown-contradicted").CheckAsync();
        Assert.True(await page.Locator(".claim.contradicted").First.IsVisibleAsync());
        Assert.False(await page.Locator(".claim.supported").First.IsVisibleAsync());
    }
}
