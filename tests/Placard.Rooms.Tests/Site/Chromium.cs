using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Placard.Rooms.Tests.Site.Chromium))]

namespace Placard.Rooms.Tests.Site;

/// <summary>One browser for all tests, started by the first that asks for it. Without a browser tests are skipped at home and fail in
/// CI.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // The first has no window to draw around a page, which takes longer than most pages do.
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>Ends the wait for what never comes; what is waited for is a state of the page, however long a busy machine takes to come to
    /// it.</summary>
    public const float Never = 5 * 60 * 1000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>The browser.</summary>
    public async Task<IBrowser> GetAsync()
    {
        if (!Programs.Any(File.Exists) && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("no browser: in CI its absence is a failure");
        Assert.SkipUnless(Programs.Any(File.Exists), "no browser");
        return (await _started.Value).Browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated)
            return;
        var (playwright, browser) = await _started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (
            playwright,
            await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions
                {
                    ExecutablePath = Programs.First(File.Exists),
                    Timeout = Never,
                    Args =
                    [
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                    ],
                }
            )
        );
    }
}
