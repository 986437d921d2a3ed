using Microsoft.Playwright;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Drafts;

public sealed class DraftBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task A_reader_hands_in_a_draft_with_a_browser_and_reads_it_without_barriers(int width, bool dark)
    {
        var page = await browser.OpenAsync("/drafts", width, dark);
        await Browser.CheckAsync(page, width);
        await HandInAsync(page, "draft.txt", InventedDraft.Bytes);
        Assert.Equal(1, await page.Locator("#OP2\\(a\\)").CountAsync());
        await Browser.CheckAsync(page, width);
        await HandInAsync(page, "scan.pdf", InventedDraft.WithoutWords());
        Assert.Contains("no text", await page.Locator("[role=alert]").TextContentAsync(), StringComparison.Ordinal);
        await Browser.CheckAsync(page, width);
    }

    [Fact]
    public async Task The_form_works_without_script_and_under_the_policy_of_the_site()
    {
        var page = await browser.OpenAsync("/drafts", 360, dark: false, withScript: false);
        await HandInAsync(page, "draft.txt", InventedDraft.Bytes);
        Assert.Contains("lamplighters", await page.TextContentAsync("h1"), StringComparison.Ordinal);
        await HandInAsync(page, "draft.txt", InventedDraft.Bytes);
        Assert.Contains("lamplighters", await page.TextContentAsync("h1"), StringComparison.Ordinal);
    }

    private static async Task HandInAsync(IPage page, string name, byte[] file)
    {
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "text/plain",
                    Buffer = file,
                }
            );
        await Browser.SendAsync(page.Locator("main form button.quiet"));
    }
}
